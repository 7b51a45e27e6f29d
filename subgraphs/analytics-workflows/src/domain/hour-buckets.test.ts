import fc from 'fast-check';

import { wallClock, ZONES } from '../../tests/wall-clock';
import { hourBuckets } from './hour-buckets';
import { checkedRange } from './range';

const hoursOf = (from: string, to: string, timeZone: string) =>
  hourBuckets({ range: checkedRange({ from, to }), timeZone });

test.each([
  ['Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', 23],
  ['Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 25],
  ['America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z', 23],
  ['America/New_York', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z', 25],
  ['Asia/Kolkata', '2026-11-20T18:30:00.000Z', '2026-11-21T18:30:00.000Z', 24],
])('a day in %s from %s to %s has %p hours', (timeZone, from, to, hours) => {
  expect(hoursOf(from, to, timeZone).keys).toHaveLength(hours);
});

test('keys are local date-times with offset, and the hour that comes twice has two', () => {
  expect(hoursOf('2026-10-24T23:30:00.000Z', '2026-10-25T02:00:00.000Z', 'Europe/Berlin')).toMatchObject({
    keys: ['2026-10-25T01:00:00+02:00', '2026-10-25T02:00:00+02:00', '2026-10-25T02:00:00+01:00'],
    starts: ['2026-10-24T23:00:00.000Z', '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
  });
});

test('where the clock changes by half an hour the bucket begins at the change', () => {
  expect(hoursOf('2026-04-04T14:00:00.000Z', '2026-04-04T16:00:00.000Z', 'Australia/Lord_Howe').keys).toEqual(
    ['2026-04-05T01:00:00+11:00', '2026-04-05T01:30:00+10:30', '2026-04-05T02:00:00+10:30'],
  );
  expect(hoursOf('2026-10-03T15:00:00.000Z', '2026-10-03T17:00:00.000Z', 'Australia/Lord_Howe').keys).toEqual(
    ['2026-10-04T01:00:00+10:30', '2026-10-04T02:30:00+11:00', '2026-10-04T03:00:00+11:00'],
  );
});

test('the turn of the UTC year inside a local hour is no change of the clock', () => {
  expect(hoursOf('2026-12-31T23:40:00.000Z', '2027-01-01T00:40:00.000Z', 'Asia/Kolkata').keys).toEqual([
    '2027-01-01T05:00:00+05:30',
    '2027-01-01T06:00:00+05:30',
  ]);
});

test('positions beyond the list are not in it', () => {
  const list = hoursOf('2026-11-21T00:00:00.000Z', '2026-11-21T02:00:00.000Z', 'UTC');
  expect([0, 1, 2].map((position) => list.positionOf(position))).toEqual([0, 1, undefined]);
});

test('every instant of a range lies in the bucket whose local hour and offset Intl shows', () => {
  const start = fc.integer({ min: Date.parse('1975-01-01'), max: Date.parse('2090-01-01') });
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      start,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (timeZone, fromMs, share) => {
        const from = new Date(fromMs).toISOString();
        const { keys, starts } = hoursOf(from, new Date(fromMs + 40 * 3_600_000).toISOString(), timeZone);
        const instant = fromMs + Math.floor(share * 40 * 3_600_000 * 0.9999);
        const position = starts.filter((text) => Date.parse(text) <= instant).length - 1;
        const shown = wallClock(instant, timeZone);
        const key = keys[position] as string;
        expect([key.slice(0, 13), key.slice(19)]).toEqual([
          `${shown.date}T${shown.time.slice(0, 2)}`,
          shown.offset,
        ]);
        expect(keys).toHaveLength(new Set(keys).size);
      },
    ),
    { numRuns: 300 },
  );
});
