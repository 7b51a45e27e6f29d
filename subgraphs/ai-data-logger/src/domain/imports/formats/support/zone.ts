import { Temporal } from '@phda/shared-service';

import type { ImportContext } from '../../format';

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

/** Turns the times of a file into instants and zones. */
export interface FileZones {
  /** The zone of a record that states its UTC offset (minutes east): the profile's where that has the same offset at the instant, else one of that fixed offset. */
  zoneAt(epochMs: number, offsetMinutes: number): string;
  /** The instant of a wall-clock time without an offset: the first pass of one that occurs twice, moved on by the gap where the clock skips it. */
  instantOf(local: LocalTime, timeZone?: string): number;
}

const DAY_MS = 86_400_000;
/** Every change of the IANA database since 1972 falls on a multiple of a quarter of an hour UTC. */
const BLOCK_MS = 900_000;
const MAX_BLOCKS = 20_000;

/** Zones with an offset that is no whole hour, which `Etc/GMT…` cannot name. */
const PART_HOUR_ZONES =
  'Asia/Kolkata Asia/Kathmandu Asia/Tehran Asia/Kabul Asia/Yangon Australia/Darwin Australia/Adelaide Australia/Lord_Howe America/St_Johns Australia/Eucla Pacific/Chatham Pacific/Marquesas'.split(
    ' ',
  );

/** Makes the clock of one file; it remembers the offsets it has looked up. */
export function createFileZones({
  timeZone: fileZone,
  profileTimeZone,
}: Pick<ImportContext, 'timeZone' | 'profileTimeZone'>): FileZones {
  const blocks = new Map<string, number>();
  const offsetAt = (epochMs: number, timeZone: string): number => {
    const key = `${timeZone}${Math.floor(epochMs / BLOCK_MS)}`;
    const known = blocks.get(key);
    if (known !== undefined) return known;
    const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
    if (blocks.size >= MAX_BLOCKS) blocks.clear();
    blocks.set(key, zoned.offsetNanoseconds / 60e9);
    return zoned.offsetNanoseconds / 60e9;
  };
  return {
    zoneAt(epochMs, offsetMinutes) {
      if (offsetAt(epochMs, profileTimeZone) === offsetMinutes) return profileTimeZone;
      const hours = offsetMinutes / 60;
      if (hours === 0) return 'UTC';
      if (Number.isInteger(hours) && hours >= -12 && hours <= 14)
        return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
      return PART_HOUR_ZONES.find((zone) => offsetAt(epochMs, zone) === offsetMinutes) ?? profileTimeZone;
    },
    instantOf({ year, month, day, hour, minute, second = 0, millisecond = 0 }, timeZone = fileZone) {
      const asUtc = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
      const before = offsetAt(asUtc - DAY_MS, timeZone);
      const after = offsetAt(asUtc + DAY_MS, timeZone);
      const early = asUtc - before * 60_000;
      if (before === after || offsetAt(early, timeZone) === before) return early;
      const late = asUtc - after * 60_000;
      return offsetAt(late, timeZone) === after ? late : early;
    },
  };
}
