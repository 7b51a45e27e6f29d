import type { DayPart } from './day-part';
import type { Period } from './phrase';

/** A period as it was read, with the part of the day said along with it. */
export interface ReadPeriod {
  readonly period: Period;
  readonly dayPart?: DayPart | null;
}

/** "early", "mid" and "late" in a month are its thirds. */
export const THIRDS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 10], late: [21, 31] };

/** The ISO week of a date; null for a date that no month has. */
export function weekOf(day: string | undefined, month: number, year: number | null): ReadPeriod | null {
  const inMonth = Number(day) >= 1 && Number(day) <= 31 && month >= 1 && month <= 12;
  return inMonth ? { period: { type: 'WEEK_OF', day: Number(day), month, year } } : null;
}

/** Days of one month, both included; a negative first day counts from its end. */
export function daysOfMonth(
  month: number,
  year: number | null,
  fromDay: number,
  toDay: number,
): ReadPeriod | null {
  const inMonth = toDay <= 31 && (fromDay < 0 || (fromDay >= 1 && fromDay <= toDay));
  return inMonth ? { period: { type: 'DAYS_OF_MONTH', month, year, fromDay, toDay } } : null;
}

/** Weeks of a month are its days 1–7, 8–14 and so on; its last week is its last seven days. */
export function partOfMonth(
  which: string,
  part: string,
  month: number,
  year: number | null,
): ReadPeriod | null {
  const ordinals = ['first', 'second', 'third', 'fourth'];
  const position = Math.max(ordinals.indexOf(which), ['1st', '2nd', '3rd', '4th'].indexOf(which));
  if (part === 'half') {
    if (position === 0) return daysOfMonth(month, year, 1, 15);
    return position === 1 || which === 'last' ? daysOfMonth(month, year, 16, 31) : null;
  }
  if (which === 'last') return daysOfMonth(month, year, -7, 31);
  return daysOfMonth(month, year, 7 * position + 1, 7 * position + 7);
}

/** Meteorological seasons of the north, of three months each; a winter is named by the year it begins in. */
export function season(word: string | undefined, year: number | null, ended: boolean): ReadPeriod {
  const name = word === 'fall' ? 'autumn' : (word ?? '');
  const month = { spring: 3, summer: 6, autumn: 9 }[name] ?? 12;
  return { period: { type: 'SEASON', month, year, ended } };
}

/** A quarter of the calendar year; without a year the latest that has begun. */
export function quarter(number: number, year: number | null): ReadPeriod {
  return { period: { type: 'QUARTER', quarter: number, year } };
}

/** Days that are known by a name and have the same date every year. */
export const FEAST =
  "(christmas eve|christmas(?: day)?|xmas|boxing day|new year'?s eve|new year'?s day|new year'?s|halloween|valentine'?s(?: day)?)";
const FEASTS: readonly (readonly [RegExp, day: number, month: number])[] = [
  [/^christmas eve/, 24, 12],
  [/^(?:christmas|xmas)/, 25, 12],
  [/^boxing/, 26, 12],
  [/eve$/, 31, 12],
  [/^new/, 1, 1],
  [/^halloween/, 31, 10],
  [/^valentine/, 14, 2],
];

/** The date of a feast; without a year the latest that has begun. */
export function feast(name: string, year: number | null): ReadPeriod | null {
  const known = FEASTS.find(([pattern]) => pattern.test(name));
  return known ? { period: { type: 'DATE', day: known[1], month: known[2], year } } : null;
}
