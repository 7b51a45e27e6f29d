import { Temporal } from '@phda/shared-service';

import type { ImportContext } from '../../format';

/** An instant with the zone that its record is kept in. */
export interface Moment {
  /** Milliseconds since 1970 UTC. */
  readonly epochMs: number;
  readonly timeZone: string;
}

/** A clock reading as a file states it; `offsetMinutes` (east of UTC) is null where it states none. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly offsetMinutes: number | null;
  /** False when only the day is stated: hour and the rest are then the assumed ones. */
  readonly hasClock: boolean;
}

const DAY_MS = 86_400_000;
/** Every change of the IANA database since 1972 falls on a multiple of a quarter of an hour UTC. */
const BLOCK_MS = 900_000;
const MAX_BLOCKS = 20_000;

/** Zones with an offset that is no whole hour, which `Etc/GMT…` cannot name. */
const PART_HOUR_ZONES = [
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Yangon',
  'Australia/Darwin',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Australia/Eucla',
  'Pacific/Chatham',
  'Pacific/Marquesas',
];

/** Places the clock readings of one file on the time line; it remembers offsets, so it is made once per file. */
export class ZoneChooser {
  private readonly blocks = new Map<string, number>();

  constructor(private readonly context: ImportContext) {}

  /**
   * The instant and zone of a clock reading. With an offset: the person's zone when it has that offset at that instant, else the fixed one.
   * Without: the import's zone; an hour that the clock skips is read with the offset before the change, one that occurs twice is its first pass.
   */
  place(clock: WallClock, timeZone = this.context.timeZone): Moment {
    const asUtc = Date.UTC(
      clock.year,
      clock.month - 1,
      clock.day,
      clock.hour,
      clock.minute,
      clock.second,
      clock.millisecond,
    );
    if (clock.offsetMinutes === null) return { epochMs: this.instantIn(asUtc, timeZone), timeZone };
    return this.at(asUtc - clock.offsetMinutes * 60_000, clock.offsetMinutes);
  }

  /** The zone of an instant whose offset is stated. */
  at(epochMs: number, offsetMinutes: number): Moment {
    const { profileTimeZone } = this.context;
    if (this.offsetAt(epochMs, profileTimeZone) === offsetMinutes)
      return { epochMs, timeZone: profileTimeZone };
    return { epochMs, timeZone: this.fixedZone(epochMs, offsetMinutes) };
  }

  /** An instant that the file states in UTC without meaning that the person was there: it is kept in the import's zone. */
  inZoneOfImport(epochMs: number): Moment {
    return { epochMs, timeZone: this.context.timeZone };
  }

  private fixedZone(epochMs: number, offsetMinutes: number): string {
    const hours = offsetMinutes / 60;
    if (hours === 0) return 'UTC';
    if (Number.isInteger(hours) && hours >= -12 && hours <= 14)
      return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
    return PART_HOUR_ZONES.find((zone) => this.offsetAt(epochMs, zone) === offsetMinutes) ?? 'UTC';
  }

  private instantIn(asUtc: number, timeZone: string): number {
    const before = this.offsetAt(asUtc - DAY_MS, timeZone);
    const after = this.offsetAt(asUtc + DAY_MS, timeZone);
    const early = asUtc - before * 60_000;
    if (before === after || this.offsetAt(early, timeZone) === before) return early;
    const late = asUtc - after * 60_000;
    return this.offsetAt(late, timeZone) === after ? late : early;
  }

  private offsetAt(epochMs: number, timeZone: string): number {
    const key = `${timeZone}${Math.floor(epochMs / BLOCK_MS)}`;
    const known = this.blocks.get(key);
    if (known !== undefined) return known;
    const offset =
      Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9;
    if (this.blocks.size >= MAX_BLOCKS) this.blocks.clear();
    this.blocks.set(key, offset);
    return offset;
  }
}
