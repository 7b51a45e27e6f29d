import { badInput } from '@phda/shared-service';

import type { FileFormat, ImportContext } from '../format';
import { type Column, columnsOf } from './support/columns';
import { DELIMITERS, firstRecords } from './support/csv';
import { isOwnTable, ownLayout } from './support/own-table';
import { isReadable, layoutOf } from './support/people';
import { named } from './support/record';
import { type Layout, tableFormat } from './support/table';
import { type Meaning, meaningsOf } from './support/words';

const table = tableFormat({
  name: 'csv',
  label: 'CSV',
  readsAny: true,
  knows: (columns) => isOwnTable(columns) || isReadable(datedMeanings(columns)),
  layout: (columns, context) => chosenLayout(columns, context),
});

/**
 * CSV and TSV of any origin, PHDA's own export among them.
 *
 * **PHDA's own export** is one table per log kind, delimiter `,`, RFC 4180 quotes, UTF-8, header row, in any order and any subset of:
 * `kind` (HEART …, optional where one kind's measures stand in the table), `id` (becomes the source id), `datetime` (RFC 3339; with an offset it
 * is an instant, without one a clock reading in `time_zone`), `time_zone` (IANA name, kept as it is), `local_date` and `source` (not read:
 * they follow from the rest), `note`, `tags` (JSON array of texts, e.g. `["travel","bad night"]`), the kind's columns as the registry names
 * them (`systolic_mmhg` …, `short_description` …) and, for heart, `context`. An empty cell is null, 0 is 0. Text cells and tags pass
 * `guarded` of `support/formula-guard.ts` on the way out and `unguarded` here. A header is such a table's when it has `datetime` and one column of a kind.
 *
 * **Any other table** is read by the words of its headers (`support/words.ts`, five languages, units in brackets or behind), or by the person's
 * own mapping of fields to headers, where a header that is not in the file is BAD_USER_INPUT.
 */
export const csv: FileFormat = {
  ...table,
  recognises: (head) => table.recognises(head) || isTable(head),
};

/** A first column of unknown words beside two values or more is when they were measured. */
function datedMeanings(columns: readonly Column[]): ReadonlyMap<Meaning, Column> {
  const meanings = new Map(meaningsOf(columns));
  const [first] = columns;
  const isDated = meanings.has('dateTime') || meanings.has('date') || meanings.has('time');
  if (!first || isDated || meanings.size < 2 || [...meanings.values()].includes(first)) return meanings;
  return meanings.set('date', first);
}

/** A table whose headers say nothing is still one: its reader then asks which column is which, which helps more than "unknown format". */
function isTable(head: string): boolean {
  if (/^\ufeff?\s*[<{[]/.test(head)) return false;
  return DELIMITERS.some((delimiter) => {
    const [header, ...records] = firstRecords(head, delimiter, 8).filter(({ length }) => length > 2);
    if (!header?.every(isHeader) || records.length === 0) return false;
    const isEven = records.every(({ length }) => length === header.length);
    return isEven && records.some((record) => record.some(isFigure));
  });
}

function isHeader(cell: string): boolean {
  return cell.trim() !== '' && cell.length <= 60 && !/:|\d{3}|^\s*\d/.test(cell);
}

/** A cell that is a number or a date and nothing else, which words between commas are not. */
function isFigure(cell: string): boolean {
  return /^\s*[\d.,:/-]*\d[\d.,:/-]*\s*$/.test(cell);
}

function chosenLayout(columns: readonly Column[], context: ImportContext): Layout {
  const mapping = Object.entries(context.columns);
  if (mapping.length === 0 && isOwnTable(columns)) return ownLayout(columns, context);
  const meanings = new Map(datedMeanings(columns));
  for (const [field, header] of mapping)
    meanings.set(meaningOfField(field), columnFor(field, header, columns));
  if (isReadable(meanings)) return layoutOf(meanings, context);
  throw badInput(
    `The headers (${headersOf(columns)}) do not say which column is the date and which a value. Please name them, e.g. columns={"datetime":"…","systolicMmhg":"…"}.`,
  );
}

/** Fields of a mapping that are called otherwise among the meanings. */
const FIELD_MEANINGS: Readonly<Record<string, Meaning>> = {
  datetime: 'dateTime',
  dateTime: 'dateTime',
  date: 'date',
  time: 'time',
  timeZone: 'timeZone',
  note: 'note',
  tags: 'tags',
  meal: 'meal',
  bloodPressure: 'bloodPressure',
  fatMass: 'fatMass',
  restingBpm: 'restingBpm',
  systolicMmhg: 'systolicMmhg',
  diastolicMmhg: 'diastolicMmhg',
  rateBpm: 'rateBpm',
  weightLb: 'weightLb',
  smmLb: 'smmLb',
  pbf: 'pbf',
  ecwTcw: 'ecwTcw',
  proteinG: 'proteinG',
  sodiumMg: 'sodiumMg',
  potassiumMg: 'potassiumMg',
  caffeineMg: 'caffeineMg',
  alcoholOz: 'alcohol',
  durationMin: 'durationMin',
  shortDescription: 'item',
  itemDescription: 'item',
  longDescription: 'amount',
};

function meaningOfField(field: string): Meaning {
  const meaning = Object.hasOwn(FIELD_MEANINGS, field) ? FIELD_MEANINGS[field] : undefined;
  if (meaning) return meaning;
  throw badInput(
    `"${field.slice(0, 40)}" is no field that a column can be mapped to. Fields are ${Object.keys(FIELD_MEANINGS).join(', ')}.`,
  );
}

function columnFor(field: string, header: string, columns: readonly Column[]): Column {
  const wanted = header.trim().toLowerCase();
  const found =
    columns.find((column) => named(column).toLowerCase() === wanted) ??
    columns.find(({ name }) => name === columnsOf([header])[0]?.name);
  if (!found)
    throw badInput(
      `The file has no column "${header.slice(0, 60)}" for ${field}. Its columns are ${headersOf(columns)}.`,
    );
  // The field's name says the unit of a column of alcohol that says none.
  return field === 'alcoholOz' && found.unit === null ? { ...found, unit: 'floz' } : found;
}

function headersOf(columns: readonly Column[]): string {
  return columns.slice(0, 20).map(named).join(', ');
}
