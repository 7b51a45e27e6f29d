import { LOG_KIND_REGISTRY, LOG_KINDS, type LogKind } from '@phda/shared-models/src/registry';
import fc from 'fast-check';

import { EXPORTED_AT, type GeneratedRow, generatedRows } from '../../../tests/generated-rows';
import type { ImportContext, ImportedRow } from '../imports/format';
import { FILE_FORMATS } from '../imports/formats';
import { regionOf } from '../region';
import { csvTable } from './csv';
import { bundleFrame, observationsOf, patientUrl } from './fhir';
import { jsonFrame, jsonLog } from './json';

/** Whole files as the export routes write them. */
const FILES: Readonly<Record<string, (rows: readonly GeneratedRow[]) => string>> = {
  csv: (rows) => {
    const table = csvTable(LOG_KINDS);
    return table.header + rows.map(({ row, kind }) => table.record(row, kind)).join('');
  },
  json: (rows) =>
    `${jsonFrame.start(EXPORTED_AT)}\n${rows.map(({ row, kind }) => jsonLog(row, kind)).join(',\n')}${jsonFrame.betweenLogsAndEntries}${jsonFrame.end}`,
  fhir: (rows) => {
    const subject = patientUrl('ada');
    const entries = rows.flatMap(({ row, kind }) => observationsOf(row, kind, subject));
    return (
      bundleFrame.start(EXPORTED_AT, subject) +
      entries.map((entry) => `,\n${JSON.stringify(entry)}`).join('') +
      bundleFrame.end
    );
  },
};

/** The person imports in a zone that none of the rows is in, so that nothing is right by chance. */
const CONTEXT: ImportContext = {
  timeZone: 'Pacific/Auckland',
  profileTimeZone: 'Pacific/Auckland',
  region: regionOf('Pacific/Auckland', null),
  receivedAt: EXPORTED_AT,
  columns: {},
};

/** Reads a file as an import does, cut into chunks of a size. */
function importFile(file: string, chunk: number): { rows: ImportedRow[]; skipped: string[] } {
  const format = FILE_FORMATS.find((one) => one.recognises(file.slice(0, 65_536)));
  if (!format) throw new Error(`No format recognises ${file.slice(0, 200)}`);
  const rows: ImportedRow[] = [];
  const skipped: string[] = [];
  const reader = format.createReader(CONTEXT, {
    row: (row) => void rows.push(row),
    skip: ({ reason }) => void skipped.push(reason),
  });
  for (let at = 0; at < file.length; at += chunk) reader.write(file.slice(at, at + chunk));
  reader.end();
  return { rows, skipped };
}

/** What an import must give for a row: everything but what belongs to the act of logging (source, entry) and what follows from the rest. */
function expected({ kind, row }: GeneratedRow): ImportedRow {
  const { datetime, timeZone, id, note, tags } = row;
  return {
    kind,
    epochMs: Date.parse(datetime),
    timeZone,
    fields: fieldsOf(kind, row),
    sourceId: id,
    note,
    tags,
  };
}

/** All fields of a kind; what is left out is null, and a heart context that is left out is UNKNOWN. */
function fieldsOf(kind: LogKind, from: Readonly<Record<string, unknown>>): ImportedRow['fields'] {
  const { texts, measures } = LOG_KIND_REGISTRY[kind];
  const fields = [...texts, ...measures].map(({ field }) => [field, from[field] ?? null]);
  if (kind === 'HEART') fields.push(['context', from.context ?? 'UNKNOWN']);
  return Object.fromEntries(fields) as ImportedRow['fields'];
}

describe.each(Object.keys(FILES))('import(export(x)) = x for %s', (format) => {
  test('whatever the rows, and however the file is cut into chunks', () => {
    fc.assert(
      fc.property(
        generatedRows.filter((rows) => rows.length > 0),
        fc.integer({ min: 1, max: 5000 }),
        (generated, chunk) => {
          const { rows, skipped } = importFile(FILES[format]?.(generated) ?? '', chunk);
          expect(skipped).toEqual([]);
          expect(rows.map((row) => ({ ...row, fields: fieldsOf(row.kind, row.fields) }))).toEqual(
            generated.map(expected),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
