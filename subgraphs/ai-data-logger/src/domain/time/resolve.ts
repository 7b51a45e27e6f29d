import { instantText, inZone, momentsOf, Temporal } from '@phda/shared-service';

import { ASSUMED, MEAL_HOURS, PART_HOURS } from './day-parts';
import type { DayPart, TimeParts } from './parts';

/** What time words mean: an instant with what had to be assumed, or a question. */
export type ResolvedTime =
  | { readonly type: 'instant'; readonly instant: string; readonly assumption: string | null }
  | { readonly type: 'question'; readonly question: string };

/** Before this hour the evening just past still belongs to "tonight" and to a bare clock time of the evening. */
const NIGHT_ENDS = 5;
/** A clock may be read a little before it is written down. */
const TOLERANCE_MINUTES = 5;

type Zoned = Temporal.ZonedDateTime;

/** Resolves time words against the moment and zone of writing; `evening` says that an hour without am or pm is one of the evening (drinks). */
export function resolveTime(
  parts: TimeParts | null,
  writtenAt: string,
  timeZone: string,
  evening = false,
): ResolvedTime {
  const now = nowIn(parts?.zone ?? timeZone, writtenAt);
  if (!parts || parts.now) return found(now, null);
  if (parts.vague)
    return ask(`When was that? "${parts.vague}" is too vague to keep. Please give a day and a time.`);
  if (parts.ago) return resolveAgo(parts, parts.ago, now);
  const day = dayOf(parts, now);
  if (day === null) return ask('That date does not exist. Which day was it?');
  const wall = wallClock(parts, day, now, evening);
  if (wall === 'now') return found(now, null);
  if (!wall) return ask('That clock time does not exist. What time was it?');
  return settle(wall, parts, now);
}

let latest: { readonly writtenAt: string; readonly timeZone: string; readonly now: Zoned } | null = null;

/** What the clocks of a zone show at the moment of writing, which is one for all things of a message. */
function nowIn(timeZone: string, writtenAt: string): Zoned {
  if (latest?.writtenAt !== writtenAt || latest.timeZone !== timeZone)
    latest = { writtenAt, timeZone, now: inZone(writtenAt, timeZone) };
  return latest.now;
}

function resolveAgo(parts: TimeParts, ago: NonNullable<TimeParts['ago']>, now: Zoned): ResolvedTime {
  if (ago.unit === 'minutes') {
    if (ago.value > 366 * 1440) return ask('That is too long ago to be meant like this. Which day was it?');
    return found(now.subtract({ seconds: Math.round(ago.value * 60) }), null);
  }
  if (ago.value > 1200) return ask('That is too long ago to be meant like this. Which day was it?');
  const day = now.subtract(ago.unit === 'days' ? { days: ago.value } : { months: ago.value });
  if (!parts.clock && !parts.part) return found(day, null);
  const wall = wallClock(parts, day.toPlainDate(), now, false);
  return wall && wall !== 'now'
    ? settle(wall, { ...parts, day: { type: 'offset', days: -1 } }, now)
    : found(day, null);
}

function dayOf(parts: TimeParts, now: Zoned): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  const { day } = parts;
  if (!day) return parts.part === 'night' && now.hour < NIGHT_ENDS ? today.subtract({ days: 1 }) : today;
  if (day.type === 'offset') {
    const isTonight = day.days === 0 && parts.part === 'night' && now.hour < NIGHT_ENDS;
    return today.add({ days: isTonight ? -1 : day.days });
  }
  if (day.type === 'dayOfMonth') return latestDayOfMonth(today, day.day);
  if (day.type === 'weekday') return weekdayBefore(today, day, parts, now);
  return dateOf(day, today);
}

/** "the 3rd": of this month, or of the month before when that lies ahead; null when that month has no such day. */
function latestDayOfMonth(today: Temporal.PlainDate, day: number): Temporal.PlainDate | null {
  const month = day <= today.day ? today : today.subtract({ months: 1 });
  return day <= month.daysInMonth ? month.with({ day }) : null;
}

/** The latest such weekday that is not in the future; "last" excludes the day of writing, "last week" means the ISO week before. */
function weekdayBefore(
  today: Temporal.PlainDate,
  day: { weekday: number; strictlyBefore: boolean; lastWeek?: true },
  parts: TimeParts,
  now: Zoned,
): Temporal.PlainDate {
  if (day.lastWeek) return today.subtract({ days: today.dayOfWeek + 7 - day.weekday });
  const back = (today.dayOfWeek - day.weekday + 7) % 7;
  const isToday = back === 0;
  const later =
    isToday &&
    parts.clock !== undefined &&
    clockMinutes(parts, false) > now.hour * 60 + now.minute + TOLERANCE_MINUTES;
  return today.subtract({ days: isToday && (day.strictlyBefore || later) ? 7 : back });
}

function dateOf(
  day: { year: number | null; month: number; day: number },
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  try {
    const of = (year: number): Temporal.PlainDate =>
      Temporal.PlainDate.from({ year, month: day.month, day: day.day }, { overflow: 'reject' });
    if (day.year !== null) return of(day.year);
    const thisYear = of(today.year);
    return Temporal.PlainDate.compare(thisYear, today) > 0 ? of(today.year - 1) : thisYear;
  } catch {
    return null;
  }
}

function wallClock(
  parts: TimeParts,
  day: Temporal.PlainDate,
  now: Zoned,
  evening: boolean,
): Temporal.PlainDateTime | 'now' | null {
  if (parts.clock) return withClock(parts, day, evening);
  const isToday = day.equals(now.toPlainDate());
  if (!parts.part) return isToday ? 'now' : day.toPlainDateTime({ hour: 12 });
  if (isToday && isWithin(MEAL_HOURS[parts.part], now)) return 'now';
  const [hour, minute] = ASSUMED[parts.part];
  const assumed = day.toPlainDateTime({ hour, minute });
  const ahead = Temporal.PlainDateTime.compare(assumed, now.toPlainDateTime()) > 0;
  if (!isToday || !ahead) return assumed;
  if (isWithin(PART_HOURS[parts.part], now)) return 'now';
  return isSaidToday(parts) && now.hour >= NIGHT_ENDS ? 'now' : assumed;
}

function isWithin(hours: readonly [from: number, to: number] | undefined, now: Zoned): boolean {
  if (!hours) return false;
  const hour = now.hour + 24 < hours[1] ? now.hour + 24 : now.hour;
  return hour >= hours[0] && hour < hours[1];
}

function isSaidToday({ day }: TimeParts): boolean {
  return day?.type === 'offset' && day.days === 0;
}

function withClock(
  parts: TimeParts,
  day: Temporal.PlainDate,
  evening: boolean,
): Temporal.PlainDateTime | null {
  const minutes = clockMinutes(parts, evening);
  const hour = Math.floor(minutes / 60);
  if (hour > 23 || Number.isNaN(minutes))
    return minutes === 1440 ? day.add({ days: 1 }).toPlainDateTime() : null;
  const isAfterMidnight = parts.part === 'night' && parts.day !== undefined && hour < NIGHT_ENDS;
  return (isAfterMidnight ? day.add({ days: 1 }) : day).toPlainDateTime({ hour, minute: minutes % 60 });
}

/** Minutes after midnight of the clock words; NaN when they are impossible, such as 13 pm. */
function clockMinutes(parts: TimeParts, evening: boolean): number {
  const { hour, minute, meridiem } = parts.clock ?? { hour: 0, minute: 0, meridiem: null };
  if (meridiem && (hour < 1 || hour > 12) && !(meridiem === 'pm' && hour <= 23)) return NaN;
  const isTwelveAtNight = hour === 12 && meridiem === null && parts.part === 'night';
  if (meridiem === 'am' || isTwelveAtNight) return (hour % 12) * 60 + minute;
  if (meridiem === 'pm') return ((hour % 12) + 12) * 60 + minute;
  return (isLate(parts, hour, minute, evening) ? (hour % 12) + 12 : hour) * 60 + minute;
}

const LATE: readonly DayPart[] = ['afternoon', 'lateAfternoon', 'evening', 'dinner', 'bedtime'];
/** A bare hour up to this one is one of the afternoon where that has passed: few people are up before. */
const EARLIEST_BARE_HOUR = 5;

function isLate(parts: TimeParts, hour: number, minute: number, evening: boolean): boolean {
  if (hour < 1 || hour > 11) return false;
  if (parts.part === 'night') return hour >= NIGHT_ENDS;
  if (parts.part === 'lunch') return hour <= 4;
  if (parts.part) return LATE.includes(parts.part);
  if (parts.clock?.bare && hour <= EARLIEST_BARE_HOUR) return true;
  return evening && minute === 0 && hour <= 11;
}

/** Places a wall-clock time on the time line: asks for one that does not exist or lies ahead, takes the first pass of one that exists twice. */
function settle(
  wall: Temporal.PlainDateTime,
  parts: TimeParts,
  now: Zoned,
  isYesterday = false,
): ResolvedTime {
  if (wall.year < 1900 || wall.year > 2200) return ask(`The year ${wall.year} cannot be meant. When was it?`);
  const [first, second] = momentsOf(wall, now.timeZoneId);
  if (!first)
    return ask(
      `${clockText(wall)} did not exist on ${wall.toPlainDate().toString()}: the clocks went forward. What time was it?`,
    );
  const limit = now.epochMilliseconds + TOLERANCE_MINUTES * 60_000;
  if (first.epochMilliseconds > limit) return ahead(wall, parts, now);
  const twice = second ? `${clockText(wall)} occurred twice that night; the first pass is assumed` : null;
  const yesterday = `today's ${clockText(wall)} is still ahead: yesterday is assumed`;
  return found(first, twice ?? (isYesterday ? yesterday : assumptionOf(wall, parts)));
}

/** After midnight "11pm" is the evening just past, and "at noon" before noon is yesterday's, which is said; a clock time in the future is asked about. */
function ahead(wall: Temporal.PlainDateTime, parts: TimeParts, now: Zoned): ResolvedTime {
  const hour =
    parts.clock && parts.clock.meridiem === null && wall.hour >= 12 && parts.clock.hour < 12
      ? wall.hour - 12
      : null;
  if (hour !== null && !parts.part)
    return settle(
      wall.with({ hour }),
      { ...parts, clock: { hour, minute: wall.minute, meridiem: 'am' } },
      now,
    );
  if (parts.otherwise && !parts.day) return again(parts, parts.otherwise, now);
  const freeDay = !parts.day || isSaidToday(parts);
  const nightOwl = freeDay && now.hour < NIGHT_ENDS && (wall.hour >= 12 || parts.part !== undefined);
  const isPart = !parts.day && !parts.clock && parts.part !== undefined;
  if (nightOwl || isPart)
    return settle(wall.subtract({ days: 1 }), { ...parts, day: { type: 'offset', days: -1 } }, now, true);
  return ask(
    `${wall.toPlainDate().toString()} ${clockText(wall)} is in the future, and only what has happened can be logged. When was it?`,
  );
}

/** "120/80 yesterday at 7am and 130/85 at 9pm": the second clock time belongs to the day of the first. */
function again(parts: TimeParts, day: NonNullable<TimeParts['day']>, now: Zoned): ResolvedTime {
  const { otherwise: _used, ...rest } = parts;
  const dated: TimeParts = { ...rest, day };
  const date = dayOf(dated, now);
  const wall = date && wallClock(dated, date, now, false);
  return wall && wall !== 'now' ? settle(wall, dated, now) : ask('Which day was it?');
}

function assumptionOf(wall: Temporal.PlainDateTime, parts: TimeParts): string | null {
  if (parts.clock) {
    const isBare =
      parts.clock.meridiem === null &&
      parts.clock.minute === 0 &&
      parts.clock.hour > 0 &&
      parts.clock.hour < 12;
    return isBare ? `the time is taken as ${clockText(wall)}` : null;
  }
  return parts.part || parts.day ? `no clock time was given: ${clockText(wall)} is assumed` : null;
}

function clockText(wall: Temporal.PlainDateTime): string {
  return `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`;
}

function found(moment: Zoned, assumption: string | null): ResolvedTime {
  return { type: 'instant', instant: instantText(moment.toInstant()), assumption };
}

function ask(question: string): ResolvedTime {
  return { type: 'question', question };
}
