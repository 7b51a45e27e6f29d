import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';

import { guarded } from '../imports/formats/support/formula-guard';
import { type ExportRow, ownTime } from './export-row';

/** One column of the file: its header, and what a row of a kind has in it. */
interface Column {
  readonly header: string;
  /** Empty is "not recorded". */
  readonly cell: (row: ExportRow, kind: LogKind) => string;
}

/**
 * A CSV file (RFC 4180, UTF-8, comma, header) of the logs of some kinds: of one kind its table's columns, of several the union of them with the
 * kind in front. `datetime` has the offset of the row's own zone. Text is guarded against being computed by a spreadsheet; numbers are numbers.
 */
export interface CsvTable {
  readonly header: string;
  record(row: ExportRow, kind: LogKind): string;
}

/** Lays the columns of a file out; `domain/imports/formats/csv.ts` reads it back without a loss. */
export function csvTable(kinds: readonly LogKind[]): CsvTable {
  const columns = columnsOf(kinds);
  return {
    header: line(columns.map(({ header }) => header)),
    record: (row, kind) => line(columns.map(({ cell }) => cell(row, kind))),
  };
}

function columnsOf(kinds: readonly LogKind[]): readonly Column[] {
  const kind: Column = { header: 'kind', cell: (_row, of) => of };
  return [
    ...(kinds.length > 1 ? [kind] : []),
    text('id', 'id'),
    { header: 'datetime', cell: ownTime },
    text('time_zone', 'timeZone'),
    text('local_date', 'localDate'),
    ...ownColumns(kinds),
    text('note', 'note'),
    { header: 'tags', cell: ({ tags }) => (tags.length > 0 ? JSON.stringify(tags) : '') },
    text('source', 'source'),
  ];
}

/** The registry's columns; two kinds may share one, such as `item_description`. */
function ownColumns(kinds: readonly LogKind[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const kind of kinds) {
    const { texts, measures } = LOG_KIND_REGISTRY[kind];
    for (const { column, field } of texts) columns.set(column, text(column, field));
    for (const { column, field } of measures) columns.set(column, number(column, field));
    if (kind === 'HEART') columns.set('context', text('context', 'context'));
  }
  return [...columns.values()];
}

function text(header: string, field: string): Column {
  return {
    header,
    cell: (row) => (typeof row[field] === 'string' ? guarded(row[field]) : ''),
  };
}

/** A number is exempt from the guard: nothing but digits, sign, point and exponent comes out of it. */
function number(header: string, field: string): Column {
  return { header, cell: (row) => (typeof row[field] === 'number' ? String(row[field]) : '') };
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
