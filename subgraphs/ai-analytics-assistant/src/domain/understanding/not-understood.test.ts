import { understand } from './grammar';

const asking = { askedAt: '2026-11-21T14:30:00.000Z', timeZone: 'America/New_York' };

test.each([
  'average systolic not on weekends this year',
  'average systolic this year except october',
  'lowest weight excluding values under 150 lb',
  'average systolic on days I drank alcohol',
  'third highest systolic this year',
  'average systolic by weekday',
  'average systolic on 30 february',
])('a condition that cannot be computed is asked about: %s', (question) => {
  expect(understand(question, asking)).toMatchObject({ kind: 'REPLY', reason: 'NOT_UNDERSTOOD' });
});
