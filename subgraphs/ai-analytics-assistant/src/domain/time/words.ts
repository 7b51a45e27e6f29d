import { type InstantText, inZone, type Temporal } from '@phda/shared-service';

import type { Period, TimePhrase } from './phrase';
import type { AbsoluteRange, Asking } from './resolve';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONG_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** How a range without an end or a beginning is told. */
export const EVERYTHING = 'over all your logs';
const PREVIOUS_DAYS: Readonly<Record<number, string>> = { 1: 'yesterday', 2: 'the day before yesterday' };

/** English name of an ISO weekday (1 = Monday). */
export function weekdayName(isoWeekday: number): string {
  return LONG_WEEKDAYS[isoWeekday - 1] ?? '';
}

function weekdayWord(isoWeekday: number): string {
  return WEEKDAYS[isoWeekday - 1] ?? '';
}

/** A local day in words, e.g. `Sat 21 Nov 2026`. */
export function dayWords(day: Temporal.PlainDate): string {
  return `${weekdayWord(day.dayOfWeek)} ${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}

/** A local day and time in words, e.g. `Sat 21 Nov 2026, 07:05`. */
export function momentWords(instant: InstantText, timeZone: string): string {
  const local = inZone(instant, timeZone);
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dayWords(local.toPlainDate())}, ${clock}`;
}

/** A range in words, e.g. `this week (Mon 16 Nov – Sat 21 Nov 2026)`: what was asked for and the dates it was taken to mean. */
export function rangeWords(phrase: TimePhrase, range: AbsoluteRange, asking: Asking): string {
  if (phrase.type === 'ALL_TIME') return EVERYTHING;
  const dates = dateWords(phrase, range, asking);
  const name = phrase.type === 'IN' ? periodWords(phrase.period) : null;
  if (name) return `${name} (${dates})`;
  if (phrase.type === 'SINCE' || phrase.type === 'AFTER' || dates.startsWith('up to')) return dates;
  return dates.includes(' – ') ? `from ${dates.replace(' – ', ' to ')}` : `on ${dates}`;
}

function dateWords(phrase: TimePhrase, range: AbsoluteRange, { timeZone, askedAt }: Asking): string {
  const first = inZone(range.from, timeZone).toPlainDate();
  const last = inZone(range.to, timeZone).subtract({ milliseconds: 1 }).toPlainDate();
  if (phrase.type === 'BEFORE' || phrase.type === 'UNTIL') return `up to ${dayWords(last)}`;
  if ((phrase.type === 'SINCE' || phrase.type === 'AFTER') && !first.equals(last))
    return `since ${dayWords(first)}`;
  if (phrase.type === 'IN' && phrase.period.type === 'ROLLING' && phrase.period.unit === 'HOUR')
    return `since ${momentWords(range.from, timeZone)}`;
  if (first.equals(last)) return dayWords(first);
  const today = inZone(askedAt, timeZone).toPlainDate();
  const sameYear = first.year === last.year && last.year === today.year;
  return sameYear ? `${shortDay(first)} – ${dayWords(last)}` : `${dayWords(first)} – ${dayWords(last)}`;
}

const shortDay = (day: Temporal.PlainDate): string =>
  `${weekdayWord(day.dayOfWeek)} ${day.day} ${MONTHS[day.month - 1]}`;

/** The period as a person would say it, or null where its dates say it best. */
function periodWords(period: Period): string | null {
  switch (period.type) {
    case 'TO_DATE':
      return period.unit === 'DAY' ? 'today' : `this ${period.unit.toLowerCase()}`;
    case 'PREVIOUS':
      return previousWords(period.unit.toLowerCase(), period.back);
    case 'ROLLING':
      return rollingWords(period.unit.toLowerCase(), period.n);
    case 'MONTH':
      return `in ${LONG_MONTHS[period.month - 1]}`;
    case 'QUARTER':
      return 'in that quarter';
    case 'SEASON':
      return SEASONS[period.month] ?? null;
    case 'YEAR':
      return `in ${period.year}`;
    case 'WEEKEND':
      return period.which === 'THIS' ? 'this weekend' : 'last weekend';
    case 'LAST_NIGHT':
      return 'last night';
    default:
      return null;
  }
}

const SEASONS: Readonly<Record<number, string>> = {
  3: 'in spring',
  6: 'in summer',
  9: 'in autumn',
  12: 'in winter',
};

function previousWords(unit: string, back: number): string | null {
  if (unit === 'day') return PREVIOUS_DAYS[back] ?? null;
  return back === 1 ? `last ${unit}` : `${back} ${unit}s ago`;
}

function rollingWords(unit: string, n: number): string {
  return n === 1 ? `in the last ${unit}` : `in the last ${n} ${unit}s`;
}
