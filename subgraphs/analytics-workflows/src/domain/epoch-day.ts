import { type InstantText, type LocalDateText, Temporal } from '@phda/shared-service';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const EPOCH = Temporal.PlainDate.from('1970-01-01');
// Bounded by the calendar itself: the years 1900 to 2200 have about 110,000 days.
const texts = new Map<number, LocalDateText>();

/** The calendar day a number of days after 1970-01-01, as text. */
export function dayText(epochDay: number): LocalDateText {
  let text = texts.get(epochDay);
  if (text === undefined) {
    text = EPOCH.add({ days: epochDay }).toString();
    texts.set(epochDay, text);
  }
  return text;
}

/** The number of days from 1970-01-01 to a calendar day; negative before it. */
export function epochDayOf(day: LocalDateText | Temporal.PlainDate): number {
  return EPOCH.until(day, { largestUnit: 'day' }).days;
}

/** The weekday of a day, 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
export function isoWeekday(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** The time of day `HH:MM:SS` of milliseconds since midnight. */
export function clockText(millisecondsOfDay: number): string {
  const seconds = Math.floor(millisecondsOfDay / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
}

/** An instant given in milliseconds since 1970 as the UTC text instants travel in. */
export function instantTextOf(epochMs: number): InstantText {
  const day = Math.floor(epochMs / DAY_MS);
  const rest = epochMs - day * DAY_MS;
  return `${dayText(day)}T${clockText(rest)}.${String(rest % 1000).padStart(3, '0')}Z`;
}

/** A UTC offset as `+01:00`; the seconds that only historic local mean times have are cut off. */
export function offsetText(offsetMs: number): string {
  const minutes = Math.floor(Math.abs(offsetMs) / 60_000);
  return `${offsetMs < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
