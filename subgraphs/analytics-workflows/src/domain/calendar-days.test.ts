import fc from 'fast-check';

import { ZONES } from '../../tests/wall-clock';
import { countCalendarDays } from './calendar-days';
import { dateBuckets } from './date-buckets';
import { epochDayOf, isoWeekday } from './epoch-day';
import type { RowFilter } from './metric-filter';

const onWeekdays = (isoWeekdays: number[]): RowFilter => ({
  localTime: null,
  isoWeekdays,
  min: null,
  max: null,
  context: null,
});

test('a day that Samoa skipped is not counted', () => {
  const span = { firstDay: epochDayOf('2011-12-28'), lastDay: epochDayOf('2012-01-01') };
  expect(countCalendarDays(span, 'Pacific/Apia', null)).toEqual({ inRange: 4, eligible: 4 });
  // It would have been a Friday.
  expect(countCalendarDays(span, 'Pacific/Apia', onWeekdays([5, 7])).eligible).toBe(1);
  expect(countCalendarDays(span, 'UTC', onWeekdays([5, 7])).eligible).toBe(2);
});

test('the counts are those of the list of days', () => {
  const day = fc.integer({ min: epochDayOf('1960-01-01'), max: epochDayOf('2060-01-01') });
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      day,
      fc.integer({ min: 0, max: 400 }),
      weekdays,
      (zone, firstDay, length, kept) => {
        const span = { firstDay, lastDay: firstDay + length };
        const listed = dateBuckets('DAY', span, zone).keys.map(epochDayOf);
        expect(countCalendarDays(span, zone, onWeekdays(kept))).toEqual({
          inRange: listed.length,
          eligible: listed.filter((one) => kept.includes(isoWeekday(one))).length,
        });
      },
    ),
    { numRuns: 100 },
  );
});
