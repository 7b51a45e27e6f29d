import type { ImportContext } from '../../format';
import { createFileZones, type FileZones, type LocalTime } from './zone';

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
}

/** Places the clock readings of one file on the time line. */
export class Places {
  private readonly zones: FileZones;

  constructor(private readonly context: ImportContext) {
    this.zones = createFileZones(context);
  }

  /** The instant and zone of a clock reading: of its own offset, or without one in the zone given or else the import's. */
  of(clock: WallClock, timeZone = this.context.timeZone): Moment {
    if (clock.offsetMinutes === null) return { epochMs: this.zones.instantOf(clock, timeZone), timeZone };
    const { year, month, day, hour, minute, second, millisecond, offsetMinutes } = clock;
    const epochMs =
      Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - offsetMinutes * 60_000;
    return { epochMs, timeZone: this.zones.zoneAt(epochMs, offsetMinutes) };
  }

  /** A clock reading of an app that writes UTC wherever the person is: it says nothing of a place, and the row takes the import's zone. */
  ofUtc(clock: WallClock): Moment {
    const { epochMs } = this.of({ ...clock, offsetMinutes: clock.offsetMinutes ?? 0 });
    return { epochMs, timeZone: this.context.timeZone };
  }
}
