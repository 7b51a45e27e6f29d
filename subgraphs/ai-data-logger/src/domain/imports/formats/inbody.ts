import type { FileFormat } from '../format';
import { type Column, hasAny } from './support/columns';
import { layoutOf, skip } from './support/people';
import type { TableRecord } from './support/record';
import { tableFormat, type Layout } from './support/table';
import { meaningsOf } from './support/words';

/**
 * The CSV of the InBody app: "Date" as yyyymmddhhmmss in local time, "Weight(kg)" or "(lb)", "Skeletal Muscle Mass(kg)", "Percent Body Fat(%)",
 * "ECW Ratio"; "-" is missing. The ratios of arms, legs and trunk are other numbers and are not read.
 */
export const inbody: FileFormat = tableFormat({
  name: 'inbody',
  label: 'InBody app',
  knows: (columns) => isBodyScan(columns) && !isNumbered(columns) && isInBody(columns),
  layout: (columns, context) => layoutOf(meaningsOf(columns), context),
});

/**
 * The export of LookinBody, the program beside a clinic's or gym's device: numbered headers ("15. Weight", "71. ECW/TBW"), comma or tab. Where
 * only litres are stated, ECW/TBW is computed from them. Such a file can hold many people: those after the first are skipped.
 */
export const lookinbody: FileFormat = tableFormat({
  name: 'lookinbody',
  label: 'LookinBody',
  knows: (columns) => isBodyScan(columns) && isNumbered(columns),
  layout: (columns, context) => ofOnePerson(columns, layoutOf(meaningsOf(columns), context)),
});

function isBodyScan(columns: readonly Column[]): boolean {
  const meanings = meaningsOf(columns);
  const isDated = meanings.has('date') || meanings.has('dateTime');
  return isDated && (meanings.has('weightLb') || meanings.has('smmLb') || meanings.has('pbf'));
}

function isInBody(columns: readonly Column[]): boolean {
  return (
    columns.some(({ name }) => name.includes('inbody')) ||
    hasAny(columns, 'soft lean mass', 'measurement device')
  );
}

function isNumbered(columns: readonly Column[]): boolean {
  return columns.filter(({ header }) => /^\ufeff?\s*\d+\.\s*\p{L}/u.test(header)).length >= 4;
}

/** Reads the records of the person whom the first record is about. */
function ofOnePerson(columns: readonly Column[], layout: Layout): Layout {
  const marks = columns.filter(
    ({ name, aside }) => ['id', 'user id', 'member id', 'name'].includes(name) && aside === '',
  );
  const personOf = (record: TableRecord): string =>
    marks.map((column) => record.raw(column).trim()).join('\n');
  let first: string | null = null;
  return {
    ...layout,
    read(record, sink) {
      first ??= personOf(record);
      if (personOf(record) === first) layout.read(record, sink);
      else skip(record, 'it is about another person than the first record of the file', true, sink);
    },
  };
}
