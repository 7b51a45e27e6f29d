import fc from 'fast-check';

import { wallClock, ZONES } from '../../tests/wall-clock';
import { type DateBucket } from './bucket-list';
import { dateBuckets } from './date-buckets';
import { DAY_MS, epochDayOf } from './epoch-day';

const between = (first: string, last: string) => ({ firstDay: epochDayOf(first), lastDay: epochDayOf(last) });

test.each([
  ['Europe/Berlin', '2026-03-29', 23],
  ['Europe/Berlin', '2026-10-25', 25],
  ['America/New_York', '2026-03-08', 23],
  ['America/New_York', '2026-11-01', 25],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ['Australia/Lord_Howe', '2026-10-04', 23.5],
  ['Pacific/Apia', '2011-12-31', 24],
  ['UTC', '2026-03-29', 24],
])('in %s the day %s has %p hours', (timeZone, day, hours) => {
  const next = epochDayOf(day) + 1;
  const { starts } = dateBuckets('DAY', { firstDay: next - 1, lastDay: next }, timeZone);
  expect((Date.parse(starts[1] as string) - Date.parse(starts[0] as string)) / 3_600_000).toBe(hours);
});

test('a day that a zone skipped is not in the list', () => {
  const { keys, starts } = dateBuckets('DAY', between('2011-12-28', '2012-01-01'), 'Pacific/Apia');
  expect(keys).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
  expect(starts[2]).toBe('2011-12-30T10:00:00.000Z');
});

test('where the clock jumps over midnight the day begins at one', () => {
  const { starts } = dateBuckets('DAY', between('2026-09-06', '2026-09-06'), 'America/Santiago');
  expect(wallClock(Date.parse(starts[0] as string), 'America/Santiago')).toMatchObject({
    date: '2026-09-06',
    time: '01:00:00',
  });
});

test.each<[DateBucket, string[]]>([
  ['WEEK', ['2026-10-19', '2026-10-26', '2026-11-02']],
  ['MONTH', ['2026-10-01', '2026-11-01']],
  [
    'DAY',
    Array.from({ length: 13 }, (_, index) => (index < 7 ? `2026-10-${25 + index}` : `2026-11-0${index - 6}`)),
  ],
])('a span touches its first %s even in the middle', (bucket, keys) => {
  expect(dateBuckets(bucket, between('2026-10-25', '2026-11-06'), 'Europe/Berlin').keys).toEqual(keys);
});

test('a bucket is found by its first day and by no other', () => {
  const list = dateBuckets('WEEK', between('2026-10-19', '2026-11-01'), 'UTC');
  expect(list.positionOf(epochDayOf('2026-10-26'))).toBe(1);
  expect(list.positionOf(epochDayOf('2026-10-27'))).toBeUndefined();
});

const anyDay = fc.integer({ min: epochDayOf('1950-01-01'), max: epochDayOf('2100-01-01') });

test('every day of every list begins at the first instant at which Intl shows it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      anyDay,
      fc.integer({ min: 0, max: 40 }),
      (timeZone, firstDay, length) => {
        const { keys, starts } = dateBuckets('DAY', { firstDay, lastDay: firstDay + length }, timeZone);
        keys.forEach((key, index) => {
          const startMs = Date.parse(starts[index] as string);
          expect(wallClock(startMs, timeZone).date).toBe(key);
          expect(wallClock(startMs - 1, timeZone).date < key).toBe(true);
        });
      },
    ),
    { numRuns: 150 },
  );
});

test.each<DateBucket>(['DAY', 'WEEK', 'MONTH'])(
  'the buckets of a list by %s ascend without a hole',
  (bucket) => {
    const longest = { DAY: 2, WEEK: 7, MONTH: 31 }[bucket] * DAY_MS + 2 * 3_600_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        anyDay,
        fc.integer({ min: 0, max: 90 }),
        (timeZone, firstDay, length) => {
          const { keys, starts } = dateBuckets(bucket, { firstDay, lastDay: firstDay + length }, timeZone);
          const instants = starts.map((start) => Date.parse(start));
          instants.slice(1).forEach((instant, index) => {
            expect(instant).toBeGreaterThan(instants[index] as number);
            expect(instant - (instants[index] as number)).toBeLessThanOrEqual(longest);
          });
          expect(keys).toEqual([...new Set(keys)].sort());
        },
      ),
      { numRuns: 60 },
    );
  },
);
