import { badInput, type InstantText, Temporal } from '@phda/shared-service';

import { DAY_MS } from './epoch-day';
import { localEpochDay } from './zone-offsets';

/** Longer ranges are a mistake in a date, not a life. */
const MAX_YEARS = 200;
const LONGEST_RANGE_MS = MAX_YEARS * 366 * DAY_MS;

/** A range as it arrives: instants as UTC text, from inclusive, to exclusive. */
export interface RangeInput {
  readonly from: InstantText;
  readonly to: InstantText;
}

/** A range known to be usable, with its ends in epoch milliseconds too. */
export interface Range extends RangeInput {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The local calendar days a range touches, both ends included, as days since 1970-01-01. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Gives the range back as a usable one; throws BAD_USER_INPUT when it is empty, backwards or longer than 200 years. */
export function checkedRange({ from, to }: RangeInput): Range {
  const fromMs = Temporal.Instant.from(from).epochMilliseconds;
  const toMs = Temporal.Instant.from(to).epochMilliseconds;
  if (fromMs >= toMs) throw badInput(`The range is empty: "from" (${from}) must be before "to" (${to}).`);
  if (toMs - fromMs > LONGEST_RANGE_MS)
    throw badInput(`The range is longer than ${MAX_YEARS} years. Please choose a shorter one.`);
  return { from, to, fromMs, toMs };
}

/** The calendar days of a zone from the first to the last instant of a range. */
export function daysTouched(range: Range, timeZone: string): DaySpan {
  return {
    firstDay: localEpochDay(timeZone, range.fromMs),
    // Instants have millisecond precision, so this is the last one inside a range whose end is exclusive.
    lastDay: localEpochDay(timeZone, range.toMs - 1),
  };
}
