import type { Database } from '@phda/shared-models';
import { type Identity, sha256Hex } from '@phda/shared-service';

import { checkLogInputs, type LogInput } from '../domain/log-input';
import { type EntryRow, readEntries } from './entry-row';
import { checkIdempotencyKey } from './log-form';
import { writeEntry } from './write-entry';

/** Checks many logs, writes all of them or none as one entry, and gives that entry. */
export async function logMany(
  database: Database,
  { userId, timeZone }: Identity,
  inputs: readonly LogInput[],
  request: { readonly idempotencyKey: string | null | undefined; readonly now: string },
): Promise<EntryRow> {
  const idempotencyKey = checkIdempotencyKey(request.idempotencyKey);
  const { entryId } = await writeEntry(database, {
    userId,
    source: 'form',
    text: null,
    logs: checkLogInputs(inputs, request.now, timeZone),
    idempotencyKey,
    requestSha256: idempotencyKey === null ? null : sha256Hex(JSON.stringify(['logMany', inputs])),
    outcome: null,
  });
  const [entry] = await readEntries(database, userId, [entryId]);
  if (!entry) throw new Error('An entry that was just written could not be read back.');
  return entry;
}
