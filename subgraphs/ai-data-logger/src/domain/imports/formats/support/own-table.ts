import {
  LOG_KIND_DEFINITIONS,
  LOG_KINDS,
  type LogKind,
  type LogKindDefinition,
} from '@phda/shared-models/src/registry';

import type { ImportContext, ImportSink } from '../../format';
import type { Column } from './columns';
import { unguarded } from './formula-guard';
import { MomentReader } from './moments';
import { skip } from './people';
import { isMissing, readNumber } from './numbers';
import type { TableRecord } from './record';
import type { Fields } from './rows';
import type { Layout } from './table';
import type { Meaning } from './words';

const CONTEXTS = ['REST', 'EXERCISE', 'UNKNOWN'];

/** Columns that stand beside the measures of every log table in an export; `local_date` and `source` follow from the rest and are not read. */
export const SHARED_COLUMNS = [
  'kind',
  'id',
  'datetime',
  'time_zone',
  'local_date',
  'source',
  'note',
  'tags',
] as const;

const OWN_COLUMNS = new Set(
  LOG_KIND_DEFINITIONS.flatMap(({ measures, texts }) => [...measures, ...texts].map(({ column }) => column)),
);

/** Says whether the headers are those of a log table: `datetime` and at least one column of a kind, named exactly as in the database. */
export function isOwnTable(columns: readonly Column[]): boolean {
  const headers = new Set(columns.map(headerOf));
  return headers.has('datetime') && [...headers].some((header) => OWN_COLUMNS.has(header));
}

function headerOf({ header }: Column): string {
  return header
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

/** The layout of a table with the headers of a log table: cells are taken as they are, only an empty one is missing, and 0 is 0. */
export function ownLayout(columns: readonly Column[], context: ImportContext): Layout {
  const byHeader = new Map(columns.map((column) => [headerOf(column), column]));
  const shared = (name: (typeof SHARED_COLUMNS)[number]): Column | undefined => byHeader.get(name);
  const moments = new MomentReader(momentColumns(shared('datetime'), shared('time_zone')), context);
  const kinds = LOG_KIND_DEFINITIONS.filter(({ measures }) =>
    measures.some(({ column }) => byHeader.has(column)),
  );
  return {
    dateColumns: moments.dateColumns,
    numberColumns: kinds.flatMap(({ measures }) =>
      measures.flatMap(({ column }) => byHeader.get(column) ?? []),
    ),
    read(record, sink) {
      const moment = moments.read(record);
      const kind = kindOf(record, shared('kind'));
      const found = kinds.flatMap((definition) =>
        kind === null || kind === definition.kind ? (fieldsOf(definition, record, byHeader) ?? []) : [],
      );
      const tags = tagsOf(record, shared('tags'));
      if (record.problem !== null || !moment)
        return skip(record, record.problem ?? 'the datetime is empty', false, sink);
      if (found.length === 0) return skip(record, 'it holds no value that PHDA keeps', true, sink);
      const beside = { sourceId: cell(record, shared('id')), note: cell(record, shared('note')), tags };
      emit(found, { ...moment, ...beside }, record.line, sink);
    },
  };
}

type Beside = Omit<Parameters<ImportSink['row']>[0], 'kind' | 'fields'>;

function emit(
  found: readonly { kind: LogKind; fields: Fields }[],
  beside: Beside,
  line: number,
  sink: ImportSink,
): void {
  for (const { kind, fields } of found) sink.row({ kind, fields, ...beside }, line);
}

function momentColumns(
  datetime: Column | undefined,
  timeZone: Column | undefined,
): ReadonlyMap<Meaning, Column> {
  const columns = new Map<Meaning, Column>();
  if (datetime) columns.set('dateTime', datetime);
  if (timeZone) columns.set('timeZone', timeZone);
  return columns;
}

/** Text exactly as it was before the export guarded it; an empty cell is null. */
function cell(record: TableRecord, column: Column | undefined): string | null {
  const raw = record.raw(column);
  return raw === '' ? null : unguarded(raw);
}

function kindOf(record: TableRecord, column: Column | undefined): LogKind | null {
  const text = cell(record, column)?.trim().toUpperCase();
  if (text === undefined) return null;
  const kind = LOG_KINDS.find((known) => known === text);
  return (
    kind ?? record.refuse(`"${text.slice(0, 40)}" is no kind of log; the kinds are ${LOG_KINDS.join(', ')}`)
  );
}

/** A JSON array of texts, as the export writes it; words with commas or semicolons between them where a person wrote it. */
function tagsOf(record: TableRecord, column: Column | undefined): readonly string[] {
  const text = cell(record, column);
  if (text === null) return [];
  try {
    const tags: unknown = JSON.parse(text);
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) return tags;
  } catch {
    // Not an export's: read below.
  }
  return text
    .split(/[,;]/)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter(Boolean);
}

type Columns = ReadonlyMap<string, Column>;

/** The fields of one kind; null when the record has none of its measures, or, for food, not even a description. */
function fieldsOf(
  definition: LogKindDefinition,
  record: TableRecord,
  columns: Columns,
): { kind: LogKind; fields: Fields } | null {
  const { kind } = definition;
  const measures = definition.measures.map(
    ({ column, field, type }) => [field, numberOf(record, columns.get(column), type)] as const,
  );
  const isMeasured = measures.some(([, value]) => value !== null);
  const texts = definition.texts.map(
    ({ column, field }) => [field, cell(record, columns.get(column))] as const,
  );
  if (!isMeasured && !(kind === 'NUTRITION' && texts.some(([, text]) => text !== null))) return null;
  const fields = Object.fromEntries<number | string | null>([...measures, ...texts]);
  return { kind, fields: { ...fields, ...described(kind, fields), ...contextOf(kind, record, columns) } };
}

function numberOf(record: TableRecord, column: Column | undefined, type: 'int' | 'float'): number | null {
  const text = record.raw(column).trim();
  if (!column || isMissing(text)) return null;
  const value = readNumber(text, record.style.decimal);
  if (value === null) return record.refuse(`the ${headerOf(column)} "${text.slice(0, 40)}" is not a number`);
  return type === 'int' ? Math.round(value) : value;
}

/** Descriptions that a table made by hand leaves out. */
function described(kind: LogKind, fields: Fields): Fields {
  if (kind === 'NUTRITION') {
    const shortDescription = fields['shortDescription'] ?? fields['longDescription'] ?? 'Food';
    return { shortDescription, longDescription: fields['longDescription'] ?? shortDescription };
  }
  if (kind === 'CAFFEINE') return { itemDescription: fields['itemDescription'] ?? 'Caffeine' };
  return kind === 'ALCOHOL' ? { itemDescription: fields['itemDescription'] ?? 'Alcohol' } : {};
}

function contextOf(kind: LogKind, record: TableRecord, columns: Columns): Fields {
  const text = kind === 'HEART' ? cell(record, columns.get('context'))?.trim().toUpperCase() : undefined;
  if (text === undefined) return {};
  if (CONTEXTS.includes(text)) return { context: text };
  record.refuse(`"${text.slice(0, 40)}" is no context of a heart reading; there are ${CONTEXTS.join(', ')}`);
  return {};
}
