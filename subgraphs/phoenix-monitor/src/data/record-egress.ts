import type { Database } from '@phda/shared-models';
import { type EgressEntry, type EgressSink, PhdaError } from '@phda/shared-service';

import { insertEgressRecord } from './insert-egress-record';

/** Writes the egress ledger in the name of the person a request was sent for; resolves when the line is on disk. */
export function createRecordEgress(database: Database): EgressSink {
  return (entry) => insertEgressRecord(database, entry);
}

/** The ledger line of a signed request's body; throws BAD_REQUEST when it is none. */
export function egressEntryIn(body: Buffer): EgressEntry {
  try {
    const entry = JSON.parse(body.toString()) as EgressEntry;
    if (typeof entry.host === 'string' && typeof entry.digest === 'string') return entry;
  } catch {
    // Said below.
  }
  throw new PhdaError('BAD_REQUEST', 'The body must be one line of the egress ledger in JSON.');
}
