import { lockedRefusal, lockEnd } from './lock';

const NOW = '2026-11-21T06:00:00.000Z';

it('locks for 15 minutes', () => {
  expect(lockEnd(NOW)).toBe('2026-11-21T06:15:00.000Z');
});

it.each([
  ['2026-11-21T06:15:00.000Z', 900, '15 minutes'],
  ['2026-11-21T06:01:00.001Z', 61, '2 minutes'],
  ['2026-11-21T06:00:59.001Z', 60, 'a minute'],
  ['2026-11-21T06:00:00.001Z', 1, 'a minute'],
])('says how long a lock until %s still lasts', (until, retryAfterSeconds, words) => {
  const refusal = lockedRefusal(until, NOW);
  expect(refusal).toMatchObject({ reason: 'LOCKED', retryAfterSeconds });
  expect(refusal.message).toContain(words);
});
