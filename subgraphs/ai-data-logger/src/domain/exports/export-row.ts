import { Temporal } from '@phda/shared-service';

/** A log as it is exported: what all kinds share, and the kind's own fields under their names in the registry. */
export interface ExportRow {
  readonly id: string;
  /** UTC instant. */
  readonly datetime: string;
  readonly timeZone: string;
  readonly localDate: string;
  readonly source: string;
  readonly entryId: string;
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly [field: string]: unknown;
}

/** A stretch of time in which a zone keeps one UTC offset, all in milliseconds; from the first row seen in it. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
  readonly offsetMs: number;
}

/** The span of each zone that was asked for last: rows come in the order of time, and finding an offset costs more than all the rest of a row. */
const recent = new Map<string, Span>();

function offsetAt(epochMs: number, timeZone: string): number {
  const known = recent.get(timeZone);
  if (known && epochMs >= known.startMs && epochMs < known.endMs) return known.offsetMs;
  const local = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
  const endMs = local.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
  const offsetMs = local.offsetNanoseconds / 1e6;
  recent.set(timeZone, { startMs: epochMs, endMs, offsetMs });
  return offsetMs;
}

const MINUTE_MS = 60_000;

/** The instant of a row as RFC 3339 with the offset its own zone had then; where that offset has seconds, as before the zones of today, in UTC. */
export function ownTime({ datetime, timeZone }: Pick<ExportRow, 'datetime' | 'timeZone'>): string {
  const epochMs = Date.parse(datetime);
  const offsetMs = offsetAt(epochMs, timeZone);
  if (offsetMs % MINUTE_MS !== 0) return datetime;
  const clock = new Date(epochMs + offsetMs).toISOString().slice(0, -1);
  return clock + offsetText(offsetMs / MINUTE_MS);
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
