import type { ImportContext } from '../../format';
import { createFileZones, type FileZones, type LocalTime } from '../../zone';

/** An instant with the zone that its record is kept in. */
export interface Moment {
  /** Milliseconds since 1970 UTC. */
  readonly epochMs: number;
  readonly timeZone: string;
}

/** A clock reading as a file states it; `offsetMinutes` (east of UTC) is null where it states none. */
export interface WallClock extends Required<LocalTime> {
  readonly offsetMinutes: number | null;
  /** False when only the day is stated: hour and the rest are then the assumed ones. */
  readonly hasClock: boolean;
  /** A count of seconds since 1970: it is an instant and says nothing of a place. */
  readonly isPlaceless?: true;
}

/** Places the clock readings of one file on the time line. */
export class Places {
  private readonly zones: FileZones;

  constructor(private readonly context: ImportContext) {
    this.zones = createFileZones(context);
  }

  /** The instant and zone of a clock reading: of its own offset, or without one in the zone given or else the import's. */
  of(clock: WallClock, timeZone = this.context.timeZone): Moment {
    const { offsetMinutes } = clock;
    if (offsetMinutes === null) return { epochMs: this.zones.instantOf(clock, timeZone), timeZone };
    const epochMs = utcOf(clock) - offsetMinutes * 60_000;
    return { epochMs, timeZone: clock.isPlaceless ? timeZone : this.zones.zoneAt(epochMs, offsetMinutes) };
  }

  /** A clock reading of an app that writes UTC wherever the person is: it says nothing of a place, and the row takes the import's zone. */
  ofUtc(clock: WallClock): Moment {
    return this.of({ ...clock, offsetMinutes: clock.offsetMinutes ?? 0, isPlaceless: true });
  }
}

function utcOf({ year, month, day, hour, minute, second, millisecond }: WallClock): number {
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}
