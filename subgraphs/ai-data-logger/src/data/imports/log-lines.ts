import { copyLine, LOG_KIND_REGISTRY, type LogKind, newId } from '@phda/shared-models';

import type { CheckedRow } from '../../domain/imports/check-row';

/** The columns of a log table that an import writes, in the order of `logLine`. */
export function bulkColumns(kind: LogKind): readonly string[] {
  const { measures, texts } = LOG_KIND_REGISTRY[kind];
  const own = [...measures, ...texts].map(({ column }) => column);
  const context = kind === 'HEART' ? ['context'] : [];
  return [
    'id',
    'datetime',
    'time_zone',
    'entry_id',
    'source',
    'source_id',
    'note',
    'tags',
    ...own,
    ...context,
  ];
}

/** One row as a COPY line with a fresh id. */
export function logLine(row: CheckedRow, entryId: string, source: string, sourceId: string): string {
  const { epochMs, timeZone, note, tags, values, context } = row;
  const common = [newId(), new Date(epochMs).toISOString(), timeZone, entryId, source, sourceId, note, tags];
  return copyLine(context === null ? [...common, ...values] : [...common, ...values, context]);
}
