import { type Database, NOBODY } from '@phda/shared-models';
import { PhdaError } from '@phda/shared-service';

import { insertSpans } from './insert-spans';
import { decodeExport, type DecodedExport } from '../domain/decode-export';
import { isObject, type JsonObject } from '../domain/json';

/** The answer to an export, as OTLP/JSON words it; partialSuccess is there only when spans were rejected. */
export interface ExportAnswer {
  readonly partialSuccess?: { readonly rejectedSpans: number; readonly errorMessage: string };
}

/** Stores one OTLP/JSON export and resolves when every span of it that could be read is on disk. Given an owner, all are theirs, whatever the spans say. */
export type IngestSpans = (body: Buffer, owner?: string | null) => Promise<ExportAnswer>;

/** What the OTLP specification recommends. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;

/** Spans into a database. Throws LIMIT_EXCEEDED for a body over 20 MiB and BAD_REQUEST for one that is no export at all. */
export function createIngestSpans(database: Database): IngestSpans {
  return async (body, owner = null) => {
    const decoded = decodeExport(parseExport(body));
    for (const [said, spans] of decoded.byOwner) await insertSpans(database, owner ?? said ?? NOBODY, spans);
    return answerTo(decoded);
  };
}

function parseExport(body: Buffer): JsonObject {
  if (body.length > MAX_BODY_BYTES)
    throw new PhdaError(
      'LIMIT_EXCEEDED',
      'The spans are too many at once: at most 20 MiB are read. Please send less.',
    );
  try {
    const request: unknown = JSON.parse(body.toString());
    if (isObject(request)) return request;
  } catch {
    // Said below.
  }
  throw new PhdaError('BAD_REQUEST', 'The body must be an OTLP ExportTraceServiceRequest in JSON.');
}

function answerTo({ rejected, reasons }: DecodedExport): ExportAnswer {
  if (rejected === 0) return {};
  return { partialSuccess: { rejectedSpans: rejected, errorMessage: reasons.join(' ') } };
}
