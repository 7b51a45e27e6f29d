import { DAY_MS, isoWeekday } from './epoch-day';
import type { RowFilter } from './metric-filter';
import type { DaySpan } from './range';
import type { CalendarDays } from './summary';
import { offsetSpans } from './zone-offsets';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** Counts the days of a zone in a span (a day the zone skipped is none), and those of them on the weekdays a filter keeps. */
export function countCalendarDays(span: DaySpan, timeZone: string, filter: RowFilter | null): CalendarDays {
  const skipped = skippedDays(span, timeZone);
  const count = (weekdays: readonly number[]): number =>
    countWeekdays(span, weekdays) - skipped.filter((day) => weekdays.includes(isoWeekday(day))).length;
  return { inRange: count(WEEK), eligible: count(filter?.isoWeekdays ?? WEEK) };
}

function countWeekdays({ firstDay, lastDay }: DaySpan, weekdays: readonly number[]): number {
  const length = lastDay - firstDay + 1;
  const fullWeeks = Math.floor(length / 7);
  const rest = Array.from({ length: length % 7 }, (_, index) => isoWeekday(firstDay + index));
  return fullWeeks * weekdays.length + rest.filter((weekday) => weekdays.includes(weekday)).length;
}

/** Days that no clock of the zone ever showed, as when Samoa crossed the date line. */
function skippedDays({ firstDay, lastDay }: DaySpan, timeZone: string): number[] {
  const spans = offsetSpans(timeZone, firstDay * DAY_MS - DAY_MS, lastDay * DAY_MS + DAY_MS);
  return spans.slice(1).flatMap((span, index) => {
    const before = spans[index] as (typeof spans)[number];
    const from = Math.ceil((before.endMs + before.offsetMs) / DAY_MS);
    const to = Math.floor((span.startMs + span.offsetMs) / DAY_MS);
    const days = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
    return days.filter((day) => day >= firstDay && day <= lastDay);
  });
}
