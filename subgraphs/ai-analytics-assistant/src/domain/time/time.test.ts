import { inZone } from '@phda/shared-service';

import { readTimes } from './read';
import { resolvePhrase } from './resolve';
import { rangeWords } from './words';

/** The range of the only time phrase of a text, in local time; "now" is the end that includes the moment of asking. */
function range(text: string, askedAt: string, timeZone: string): string {
  const [found] = readTimes(text, inZone(askedAt, timeZone).year);
  if (!found) return 'none';
  const resolved = resolvePhrase(found.phrase, { askedAt, timeZone });
  if (!resolved) return 'ahead';
  const shown = (instant: string): string =>
    inZone(instant, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'minute' });
  const now = Date.parse(resolved.to) === Date.parse(askedAt) + 1;
  return `${shown(resolved.from)} .. ${now ? 'now' : shown(resolved.to)}`;
}

describe('time words, asked in Berlin on Wednesday, 1 April 2026, 10:00 (three days after the clock went forward)', () => {
  const here = (text: string): string => range(text, '2026-04-01T08:00:00.000Z', 'Europe/Berlin');

  test.each([
    ['today', '2026-04-01T00:00+02:00 .. now'],
    ['yesterday', '2026-03-31T00:00+02:00 .. 2026-04-01T00:00+02:00'],
    ['this week', '2026-03-30T00:00+02:00 .. now'],
    ['last week', '2026-03-23T00:00+01:00 .. 2026-03-30T00:00+02:00'],
    ['the week before last', '2026-03-16T00:00+01:00 .. 2026-03-23T00:00+01:00'],
    ['this month', '2026-04-01T00:00+02:00 .. now'],
    ['last month', '2026-03-01T00:00+01:00 .. 2026-04-01T00:00+02:00'],
    ['last year', '2025-01-01T00:00+01:00 .. 2026-01-01T00:00+01:00'],
    ['last 7 days', '2026-03-25T10:00+01:00 .. now'],
    ['past week', '2026-03-25T10:00+01:00 .. now'],
    ['last 2 months', '2026-02-01T10:00+01:00 .. now'],
    ['last 24 hours', '2026-03-31T10:00+02:00 .. now'],
    ['last 96 hours', '2026-03-28T09:00+01:00 .. now'],
    ['last fortnight', '2026-03-18T10:00+01:00 .. now'],
    ['last night', '2026-03-31T17:00+02:00 .. 2026-04-01T06:00+02:00'],
    ['on sunday', '2026-03-29T00:00+01:00 .. 2026-03-30T00:00+02:00'],
    ['on wednesday', '2026-03-25T00:00+01:00 .. 2026-03-26T00:00+01:00'],
    ['last weekend', '2026-03-28T00:00+01:00 .. 2026-03-30T00:00+02:00'],
    ['3 days ago', '2026-03-29T00:00+01:00 .. 2026-03-30T00:00+02:00'],
    ['in may', '2025-05-01T00:00+02:00 .. 2025-06-01T00:00+02:00'],
    ['in april', '2026-04-01T00:00+02:00 .. now'],
    ['in may 2025', '2025-05-01T00:00+02:00 .. 2025-06-01T00:00+02:00'],
    ['in february', '2026-02-01T00:00+01:00 .. 2026-03-01T00:00+01:00'],
    ['on 3 may', '2025-05-03T00:00+02:00 .. 2025-05-04T00:00+02:00'],
    ['on the 30th', '2026-03-30T00:00+02:00 .. 2026-03-31T00:00+02:00'],
    ['2026-03-29', '2026-03-29T00:00+01:00 .. 2026-03-30T00:00+02:00'],
    ['on march 29 , 2026', '2026-03-29T00:00+01:00 .. 2026-03-30T00:00+02:00'],
    ['since 1 june', '2025-06-01T00:00+02:00 .. now'],
    ['since sunday', '2026-03-29T00:00+01:00 .. now'],
    ['between 20 december and 5 january', '2025-12-20T00:00+01:00 .. 2026-01-06T00:00+01:00'],
    ['from 1 june 2025 to 15 june', '2025-06-01T00:00+02:00 .. 2025-06-16T00:00+02:00'],
    ['from october to february', '2025-10-01T00:00+02:00 .. 2026-03-01T00:00+01:00'],
    ['28-30 march', '2026-03-28T00:00+01:00 .. 2026-03-31T00:00+02:00'],
    ['the last week of march', '2026-03-25T00:00+01:00 .. 2026-04-01T00:00+02:00'],
    ['q1 2026', '2026-01-01T00:00+01:00 .. 2026-04-01T00:00+02:00'],
    ['next week', 'ahead'],
    ['tomorrow', 'ahead'],
    ['in 2030', 'ahead'],
    ['on 31 february 2026', '2026-02-28T00:00+01:00 .. 2026-03-01T00:00+01:00'],
    ['may i ask', 'none'],
    ['over 2000 mg', 'none'],
  ])('%s', (text, expected) => {
    expect(here(text)).toBe(expected);
  });
});

test('what is older than everything is cut to the beginning, and stays a range', () => {
  const askedAt = '2026-11-21T14:30:00.000Z';
  expect(range('last 500 years', askedAt, 'UTC')).toBe('1900-01-01T00:00+00:00 .. now');
  expect(range('300 years ago', askedAt, 'UTC')).toBe('1900-01-01T00:00+00:00 .. 1900-01-02T00:00+00:00');
});

test('a week begins on Monday even when it is asked on a Sunday or on Monday at midnight', () => {
  expect(range('this week', '2026-11-22T22:00:00.000Z', 'Europe/Berlin')).toBe(
    '2026-11-16T00:00+01:00 .. now',
  );
  expect(range('this week', '2026-11-15T23:00:00.000Z', 'Europe/Berlin')).toBe(
    '2026-11-16T00:00+01:00 .. now',
  );
});

test('a day of 25 hours is whole: the autumn Sunday in New York', () => {
  expect(range('yesterday', '2026-11-02T12:00:00.000Z', 'America/New_York')).toBe(
    '2026-11-01T00:00-04:00 .. 2026-11-02T00:00-05:00',
  );
});

test('a day whose midnight the clock skips begins at one: Beirut in spring', () => {
  expect(range('yesterday', '2026-03-30T10:00:00.000Z', 'Asia/Beirut')).toBe(
    '2026-03-29T01:00+03:00 .. 2026-03-30T00:00+03:00',
  );
});

test('the same words mean another day in another zone', () => {
  const askedAt = '2026-11-21T02:00:00.000Z';
  expect(range('today', askedAt, 'America/Los_Angeles')).toBe('2026-11-20T00:00-08:00 .. now');
  expect(range('today', askedAt, 'Asia/Tokyo')).toBe('2026-11-21T00:00+09:00 .. now');
});

test('ranges are told by name and dates, with years where they could be misread', () => {
  const asking = { askedAt: '2026-11-21T14:30:00.000Z', timeZone: 'America/New_York' };
  const words = (text: string): string => {
    const phrase = readTimes(text, 2026)[0]?.phrase ?? { type: 'ALL_TIME' as const };
    return rangeWords(phrase, resolvePhrase(phrase, asking) ?? { from: '', to: '' }, asking);
  };
  expect(words('this week')).toBe('this week (Mon 16 Nov – Sat 21 Nov 2026)');
  expect(words('yesterday')).toBe('yesterday (Fri 20 Nov 2026)');
  expect(words('on 3 may')).toBe('on Sun 3 May 2026');
  expect(words('last year')).toBe('last year (Wed 1 Jan 2025 – Wed 31 Dec 2025)');
  expect(words('since 1 june')).toBe('since Mon 1 Jun 2026');
  expect(words('')).toBe('over all your logs');
});
