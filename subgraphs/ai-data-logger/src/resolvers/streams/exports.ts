import { Readable } from 'node:stream';

import type { Database } from '@phda/shared-models';
import {
  type Identity,
  localDate,
  type RequestContext,
  requireIdentity,
  type StreamAnswer,
  type StreamRoute,
} from '@phda/shared-service';

import { csvFile, fhirFile, jsonFile } from '../../data/export-files';
import type { LogSelection } from '../../data/list-logs';
import { readExportQuery } from '../../domain/exports/query';

/** The export routes: what a person has logged, as a file that is written while it is read. They need the READ scope. */
export function exportRoutes(database: Database): Readonly<Record<string, StreamRoute>> {
  return {
    'GET /exports/csv': exportRoute('text/csv; charset=utf-8', 'csv', (selection) =>
      csvFile(database, selection),
    ),
    'GET /exports/json': exportRoute('application/json; charset=utf-8', 'json', (selection, now) =>
      jsonFile(database, selection, now),
    ),
    'GET /exports/fhir': exportRoute('application/fhir+json; charset=utf-8', 'fhir.json', (selection, now) =>
      fhirFile(database, selection, now),
    ),
  };
}

type WriteFile = (selection: LogSelection, now: string) => AsyncGenerator<string>;

function exportRoute(contentType: string, extension: string, write: WriteFile): StreamRoute {
  return async ({ query }, request) => {
    const identity = requireIdentity({ request }, 'READ');
    const selection = { userId: identity.userId, ...readExportQuery(query) };
    const body = Readable.from(write(selection, request.now));
    return { status: 200, headers: fileHeaders(contentType, extension, identity, request, query.kind), body };
  };
}

function fileHeaders(
  contentType: string,
  extension: string,
  { timeZone }: Identity,
  { now }: RequestContext,
  kind: string | undefined,
): StreamAnswer['headers'] {
  // The kind was checked: it is one of six words.
  const name = ['phda', ...(kind ? [kind.toLowerCase()] : []), localDate(now, timeZone)].join('-');
  return {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${name}.${extension}"`,
  };
}
