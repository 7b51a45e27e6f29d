import type { Database } from '@phda/shared-models';

import { csvTable } from '../domain/exports/csv';
import { bundleFrame, observationsOf, patientUrl } from '../domain/exports/fhir';
import { jsonEntry, jsonFrame, jsonLog } from '../domain/exports/json';
import { isEverything } from '../domain/exports/query';
import { entryPages, logPages } from './export-pages';
import type { LogSelection } from './list-logs';

/** A selection of logs as CSV, a page of rows at a time. */
export async function* csvFile(database: Database, selection: LogSelection): AsyncGenerator<string> {
  const table = csvTable(selection.kinds);
  yield table.header;
  for await (const { kind, rows } of logPages(database, selection))
    yield rows.map((row) => table.record(row, kind)).join('');
}

/** A selection of logs as PHDA's own JSON, a page at a time; with everything come the entries, which have no kind and would say more than a part asks for. */
export async function* jsonFile(
  database: Database,
  selection: LogSelection,
  exportedAt: string,
): AsyncGenerator<string> {
  yield jsonFrame.start(exportedAt);
  let separator = '\n';
  for await (const { kind, rows } of logPages(database, selection)) {
    yield separator + rows.map((row) => jsonLog(row, kind)).join(',\n');
    separator = ',\n';
  }
  if (isEverything(selection)) yield* jsonEntries(database, selection.userId);
  yield jsonFrame.end;
}

async function* jsonEntries(database: Database, userId: string): AsyncGenerator<string> {
  yield jsonFrame.betweenLogsAndEntries;
  let separator = '\n';
  for await (const entries of entryPages(database, userId)) {
    yield separator + entries.map(jsonEntry).join(',\n');
    separator = ',\n';
  }
}

/** A selection of logs as an R4 Bundle, a page at a time. */
export async function* fhirFile(
  database: Database,
  selection: LogSelection,
  exportedAt: string,
): AsyncGenerator<string> {
  const subject = patientUrl(selection.userId);
  yield bundleFrame.start(exportedAt, subject);
  for await (const { kind, rows } of logPages(database, selection))
    yield rows
      .flatMap((row) => observationsOf(row, kind, subject))
      .map((entry) => `,\n${JSON.stringify(entry)}`)
      .join('');
  yield bundleFrame.end;
}
