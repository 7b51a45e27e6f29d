import { Temporal } from '@phda/shared-service';

import type { ImportContext } from './format';

/** A wall-clock time as a file writes it; month from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** Turns the times of a file into instants and zones; fast enough to be asked for every record of a file of millions. */
export interface FileZones {
  /** The zone of a record that states its UTC offset (minutes east): the profile's where that has the same offset at the instant, else one of that fixed offset. */
  zoneAt(epochMs: number, offsetMinutes: number): string;
  /**
   * The instant (milliseconds since 1970 UTC) of a wall-clock time without an offset, in the file's zone or the one given. A time that occurs twice is
   * its first pass, one that the clock skips is moved on by the gap; NaN for a date that does not exist.
   */
  instantOf(local: LocalTime, timeZone?: string): number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Zones for offsets that no whole-hour zone has: the first whose offset at the instant fits (IANA database). */
const BROKEN_HOUR_ZONES = [
  'Asia/Kolkata',
  'Australia/Adelaide',
  'Australia/Darwin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Yangon',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Marquesas',
  'America/Caracas',
  'Asia/Pyongyang',
  'Asia/Colombo',
];

/** Makes the clock of one file; it remembers the offsets it has looked up. */
export function createFileZones({
  timeZone: fileZone,
  profileTimeZone,
}: Pick<ImportContext, 'timeZone' | 'profileTimeZone'>): FileZones {
  const profile = offsetsOf(profileTimeZone);
  const known = new Map<string, (epochMs: number) => number>([[profileTimeZone, profile]]);
  const offsets = (timeZone: string): ((epochMs: number) => number) => {
    let found = known.get(timeZone);
    if (!found) known.set(timeZone, (found = offsetsOf(timeZone)));
    return found;
  };
  return {
    zoneAt: (epochMs, offsetMinutes) =>
      profile(epochMs) === offsetMinutes
        ? profileTimeZone
        : fixedZone(epochMs, offsetMinutes, offsets, profileTimeZone),
    instantOf: (local, timeZone = fileZone) => instantOf(local, offsets(timeZone)),
  };
}

/** `Etc` names count westwards: two hours east of Greenwich is `Etc/GMT-2`. An offset that no zone ever had leaves the profile's. */
function fixedZone(
  epochMs: number,
  offsetMinutes: number,
  offsets: (timeZone: string) => (epochMs: number) => number,
  otherwise: string,
): string {
  const hours = offsetMinutes / 60;
  if (hours === 0) return 'UTC';
  if (Number.isInteger(hours) && hours >= -12 && hours <= 14)
    return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return BROKEN_HOUR_ZONES.find((zone) => offsets(zone)(epochMs) === offsetMinutes) ?? otherwise;
}

/** A stretch of time [from, to) in which a zone keeps one offset. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offsetMinutes: number;
}

/** The offset of a zone at an instant, in minutes east. Records mostly follow in time, so the stretch of the last one is looked at first. */
function offsetsOf(timeZone: string): (epochMs: number) => number {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  return (epochMs) => {
    if (last && epochMs >= last.from && epochMs < last.to) return last.offsetMinutes;
    last = stretches.find(({ from, to }) => epochMs >= from && epochMs < to);
    if (!last) stretches.push((last = stretchAround(epochMs, timeZone)));
    return last.offsetMinutes;
  };
}

function stretchAround(epochMs: number, timeZone: string): Stretch {
  const at = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
  // The transition "previous" to an instant is strictly before it: one that falls on it begins the stretch itself.
  const begins = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const ends = at.getTimeZoneTransition('next');
  return {
    from: begins?.epochMilliseconds ?? -Infinity,
    to: ends?.epochMilliseconds ?? Infinity,
    offsetMinutes: at.offsetNanoseconds / 60e9,
  };
}

function instantOf(local: LocalTime, offsetAt: (epochMs: number) => number): number {
  const { year, month, day, hour, minute, second = 0, millisecond = 0 } = local;
  const asUtc = utcOf(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  if (!inDay(hour, minute, second) || Number.isNaN(asUtc)) return NaN;
  // Clocks change by less than a day and never twice within two: one of the offsets on either side is the right one.
  const before = offsetAt(asUtc - DAY_MS);
  const after = offsetAt(asUtc + DAY_MS);
  const byBefore = asUtc - before * MINUTE_MS;
  if (before === after || offsetAt(byBefore) === before) return byBefore;
  const byAfter = asUtc - after * MINUTE_MS;
  return offsetAt(byAfter) === after ? byAfter : byBefore;
}

function inDay(hour: number, minute: number, second: number): boolean {
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
}

/** Midnight UTC of a calendar day, or NaN for one that does not exist (31 April). */
function utcOf(year: number, month: number, day: number): number {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return exists ? midnight.getTime() : NaN;
}
