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

/** The instant of a row as RFC 3339 with the offset its own zone had then; where that offset has seconds (before 1972), which RFC 3339 cannot say, in UTC. */
export function ownTime({ datetime, timeZone }: Pick<ExportRow, 'datetime' | 'timeZone'>): string {
  const local = Temporal.Instant.from(datetime).toZonedDateTimeISO(timeZone);
  if (local.offsetNanoseconds % 60e9 !== 0) return datetime;
  return local.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}
