import { type InstantText, instantText, inZone, Temporal } from '@phda/shared-service';

import { BEGINNING, type CalendarUnit, type Period, type TimePhrase } from './phrase';

/** The moment and zone of a question. */
export interface Asking {
  readonly askedAt: InstantText;
  readonly timeZone: string;
}

/** Instants as UTC text; from inclusive, to exclusive. */
export interface AbsoluteRange {
  readonly from: InstantText;
  readonly to: InstantText;
}

type Zoned = Temporal.ZonedDateTime;
type Span = readonly [start: Zoned, end: Zoned];

const EVENING_HOUR = 17;
const END_OF_NIGHT_HOUR = 6;
/** One year less than the graph refuses. */
const LONGEST_YEARS = 199;

/** The absolute range of a time phrase, clipped to the moment of asking; null when all of it lies after that moment. */
export function resolvePhrase(phrase: TimePhrase, asking: Asking): AbsoluteRange | null {
  const now = inZone(asking.askedAt, asking.timeZone);
  const [start, end] = sinceBeginning(spanOfPhrase(phrase, now), now);
  // Rows after askedAt do not count, a row of that very millisecond does; so the exclusive end is the next millisecond.
  const clip = now.add({ milliseconds: 1 });
  const to = Temporal.ZonedDateTime.compare(end, clip) > 0 ? clip : end;
  if (Temporal.ZonedDateTime.compare(start, to) >= 0) return null;
  return { from: instantText(start.toInstant()), to: instantText(to.toInstant()) };
}

/** Nothing is older than the beginning, and no range of the graph is longer than two centuries: "the last 500 years" begins there too. */
function sinceBeginning([start, end]: Span, now: Zoned): Span {
  const [beginning] = spanOfPhrase({ type: 'ALL_TIME' }, now);
  if (Temporal.ZonedDateTime.compare(start, beginning) >= 0) return [start, end];
  const earliestEnd = beginning.add({ days: 1 });
  return [beginning, Temporal.ZonedDateTime.compare(end, earliestEnd) > 0 ? end : earliestEnd];
}

function spanOfPhrase(phrase: TimePhrase, now: Zoned): Span {
  const beginning = beginningAt(now);
  const endless = now.add({ days: 1 });
  if (phrase.type === 'ALL_TIME') return [beginning, endless];
  if (phrase.type === 'BETWEEN') return spanBetween(phrase.first, phrase.last, now);
  const [start, end] = spanOfPeriod(phrase.period, now);
  switch (phrase.type) {
    case 'IN':
      return [start, end];
    case 'SINCE':
      return [start, endless];
    case 'AFTER':
      return [end, endless];
    case 'BEFORE':
      return [beginning, start];
    case 'UNTIL':
      return [beginning, end];
  }
}

function beginningAt(now: Zoned): Zoned {
  const [first, longest] = [inZone(BEGINNING, now.timeZoneId), now.subtract({ years: LONGEST_YEARS })];
  return Temporal.ZonedDateTime.compare(first, longest) > 0 ? first : longest;
}

/** Missing years are borrowed: the first date is the latest one before the last, unless only the first names its year. */
function spanBetween(first: Period, last: Period, now: Zoned): Span {
  if (hasYear(first) && lacksYear(last)) {
    const [start] = spanOfPeriod(first, now);
    const sameYear = withYear(last, start.year);
    const [, end] = spanOfPeriod(sameYear, now);
    return [start, Temporal.ZonedDateTime.compare(end, start) > 0 ? end : end.add({ years: 1 })];
  }
  const [, end] = spanOfPeriod(last, now);
  const anchor = lacksYear(first) || first.type === 'WEEKDAY' ? end.subtract({ milliseconds: 1 }) : now;
  const [start] = spanOfPeriod(first, anchor);
  return [start, end];
}

const hasYear = (period: Period): boolean => 'year' in period && period.year !== null;
const lacksYear = (period: Period): boolean => 'year' in period && period.year === null;
const withYear = (period: Period, year: number): Period =>
  'year' in period ? ({ ...period, year } as Period) : period;

function spanOfPeriod(period: Period, now: Zoned): Span {
  switch (period.type) {
    case 'TO_DATE':
      return unitSpan(period.unit, now);
    case 'PREVIOUS':
      return unitSpan(period.unit, minusUnits(startOfUnit(period.unit, now), period.unit, period.back));
    case 'ROLLING':
      return [now.subtract({ [`${period.unit.toLowerCase()}s`]: period.n }), now.add({ milliseconds: 1 })];
    case 'MONTH':
      return unitSpan('MONTH', namedMonth(period.month, period.year, period.ended, now));
    case 'DAYS_OF_MONTH':
      return daysOfMonth(namedMonth(period.month, period.year, false, now), period.fromDay, period.toDay);
    case 'QUARTER':
      return unitSpan('QUARTER', namedQuarter(period.quarter, period.year, now));
    case 'SEASON':
      return namedSeason(period, now);
    case 'YEAR':
      return unitSpan('YEAR', dayStart({ year: period.year, month: 1, day: 1 }, now));
    case 'DATE':
      return unitSpan('DAY', namedDate(period, now));
    case 'WEEK_OF':
      return unitSpan('WEEK', namedDate(period, now));
    case 'WEEKDAY':
      return unitSpan('DAY', namedWeekday(period.isoWeekday, period.which, now));
    case 'WEEKEND':
      return weekend(period.which, now);
    case 'LAST_NIGHT':
      return lastNight(now);
    case 'FUTURE':
      return [now.add({ days: 1 }), now.add({ days: 2 })];
  }
}

function startOfUnit(unit: CalendarUnit, moment: Zoned): Zoned {
  const day = moment.startOfDay();
  if (unit === 'DAY') return day;
  if (unit === 'WEEK') return day.subtract({ days: day.dayOfWeek - 1 }).startOfDay();
  if (unit === 'MONTH') return day.with({ day: 1 }).startOfDay();
  if (unit === 'YEAR') return day.with({ month: 1, day: 1 }).startOfDay();
  return day.with({ month: moment.month - ((moment.month - 1) % 3), day: 1 }).startOfDay();
}

function unitSpan(unit: CalendarUnit, moment: Zoned): Span {
  const start = startOfUnit(unit, moment);
  return [start, minusUnits(start, unit, -1)];
}

function minusUnits(start: Zoned, unit: CalendarUnit, count: number): Zoned {
  const months = unit === 'QUARTER' ? 3 * count : count;
  const key = unit === 'QUARTER' ? 'months' : `${unit.toLowerCase()}s`;
  return start.subtract({ [key]: months }).startOfDay();
}

function dayStart(date: { year: number; month: number; day: number }, now: Zoned): Zoned {
  // A day that a month does not have (31 June) is its last day: "constrain" is Temporal's word for that.
  const day = Temporal.PlainDate.from(date, { overflow: 'constrain' });
  return day.toZonedDateTime(now.timeZoneId).startOfDay();
}

/** The candidate of this year, or of the year before when this year's has not begun (or, for `ended`, not ended). */
function namedMonth(month: number, year: number | null, ended: boolean, now: Zoned): Zoned {
  if (year !== null) return dayStart({ year, month, day: 1 }, now);
  const latest = ended ? now.month - 1 : now.month;
  return dayStart({ year: month > latest ? now.year - 1 : now.year, month, day: 1 }, now);
}

function daysOfMonth(month: Zoned, fromDay: number, toDay: number): Span {
  const first = fromDay < 0 ? month.daysInMonth + 1 + fromDay : fromDay;
  const last = Math.min(toDay, month.daysInMonth);
  return [month.with({ day: first }).startOfDay(), month.with({ day: last }).add({ days: 1 }).startOfDay()];
}

function namedSeason(
  { month, year, ended }: { month: number; year: number | null; ended: boolean },
  now: Zoned,
): Span {
  const start = dayStart({ year: year ?? now.year, month, day: 1 }, now);
  const end = start.add({ months: 3 }).startOfDay();
  const past = Temporal.ZonedDateTime.compare(ended ? end : start, now) <= 0;
  if (year !== null || past) return [start, end];
  const before = start.subtract({ years: 1 }).startOfDay();
  return [before, before.add({ months: 3 }).startOfDay()];
}

function namedQuarter(quarter: number, year: number | null, now: Zoned): Zoned {
  const month = 3 * (quarter - 1) + 1;
  const latest = month > now.month ? now.year - 1 : now.year;
  return dayStart({ year: year ?? latest, month, day: 1 }, now);
}

function namedDate(
  { day, month, year }: { day: number; month: number | null; year: number | null },
  now: Zoned,
): Zoned {
  if (month === null) {
    const candidate = dayStart({ year: now.year, month: now.month, day }, now);
    const begun = day <= now.day;
    return begun ? candidate : dayStart({ ...monthBefore(now), day }, now);
  }
  if (year !== null) return dayStart({ year, month, day }, now);
  const candidate = dayStart({ year: now.year, month, day }, now);
  const begun = Temporal.ZonedDateTime.compare(candidate, now) <= 0;
  return begun ? candidate : dayStart({ year: now.year - 1, month, day }, now);
}

function monthBefore(now: Zoned): { year: number; month: number } {
  const before = now.toPlainDate().toPlainYearMonth().subtract({ months: 1 });
  return { year: before.year, month: before.month };
}

function namedWeekday(isoWeekday: number, which: 'LATEST' | 'THIS_WEEK' | 'LAST_WEEK', now: Zoned): Zoned {
  const ofThisWeek = startOfUnit('WEEK', now).add({ days: isoWeekday - 1 });
  if (which === 'THIS_WEEK') return ofThisWeek;
  const past = isoWeekday < now.dayOfWeek;
  return which === 'LATEST' && past ? ofThisWeek : ofThisWeek.subtract({ weeks: 1 });
}

function weekend(which: 'THIS' | 'LAST' | 'LATEST', now: Zoned): Span {
  const saturday = startOfUnit('WEEK', now).add({ days: 5 });
  const back = which === 'LAST' || (which === 'LATEST' && now.dayOfWeek < 6) ? 1 : 0;
  const start = saturday.subtract({ weeks: back }).startOfDay();
  return [start, start.add({ days: 2 }).startOfDay()];
}

/** Asked before the night is over it is still the night before; the evening begins at 17:00 by the contract. */
function lastNight(now: Zoned): Span {
  const today = now.startOfDay();
  return [today.subtract({ days: 1 }).with({ hour: EVENING_HOUR }), today.with({ hour: END_OF_NIGHT_HOUR })];
}
