import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';

import type { ExportRow } from './export-row';

/** An act of logging as it is exported; undone ones are among them, as what was said and taken back is the person's, too. */
export interface ExportEntry {
  readonly id: string;
  readonly source: string;
  readonly text: string | null;
  readonly createdAt: string;
  readonly undoneAt: string | null;
}

/** One log as the JSON export has it; the shape is described in `domain/imports/formats/phda.ts`, which reads it back. */
export function jsonLog(row: ExportRow, kind: LogKind): string {
  const { id, datetime, timeZone, localDate, source, entryId, note, tags } = row;
  const fields = Object.fromEntries(fieldsOf(kind).map((field) => [field, row[field] ?? null]));
  return JSON.stringify({ kind, id, datetime, timeZone, localDate, source, entryId, note, tags, fields });
}

/** One entry as the JSON export has it, below `entries`. */
export function jsonEntry({ id, source, text, createdAt, undoneAt }: ExportEntry): string {
  return JSON.stringify({ id, source, text, createdAt, undoneAt });
}

function fieldsOf(kind: LogKind): readonly string[] {
  const { texts, measures } = LOG_KIND_REGISTRY[kind];
  return [...texts, ...measures].map(({ field }) => field).concat(kind === 'HEART' ? ['context'] : []);
}

/** What stands around the logs and entries of a JSON export of version 1. */
export const jsonFrame = {
  start: (exportedAt: string): string => `{"phda":1,"exportedAt":${JSON.stringify(exportedAt)},"logs":[`,
  betweenLogsAndEntries: '\n],"entries":[',
  end: '\n]}\n',
} as const;
