import fc from 'fast-check';

import { clockText, dayText, epochDayOf, instantTextOf, isoWeekday, offsetText } from './epoch-day';

test.each([
  [0, '1970-01-01', 4],
  [-1, '1969-12-31', 3],
  [-25_567, '1900-01-01', 1],
  [20_778, '2026-11-21', 6],
])('day %p is %p, weekday %p', (epochDay, text, weekday) => {
  expect(dayText(epochDay)).toBe(text);
  expect(epochDayOf(text)).toBe(epochDay);
  expect(isoWeekday(epochDay)).toBe(weekday);
});

test('instants have the one UTC form, for every millisecond from 1900 to 2200', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }),
      (date) => {
        expect(instantTextOf(date.getTime())).toBe(date.toISOString());
      },
    ),
  );
});

test.each([
  [0, '+00:00'],
  [3_600_000, '+01:00'],
  [-12_600_000, '-03:30'],
  [50_400_000, '+14:00'],
])('an offset of %p ms is %p', (offsetMs, text) => {
  expect(offsetText(offsetMs)).toBe(text);
});

test('a time of day has hours, minutes and seconds', () => {
  expect(clockText(86_399_000)).toBe('23:59:59');
});
