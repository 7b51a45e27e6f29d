import type { Database, LogKind } from '@phda/shared-models';
import { badInput, type Identity, sha256Hex, wellFormedText } from '@phda/shared-service';

import { checkForm, type LogForm } from '../domain/forms';
import type { LogRow } from './log-row';
import { readLogWrittenAlone } from './read-logs';
import { writeEntry } from './write-entry';

const MAX_KEY = 255;

/** A client's idempotency key, or null; throws BAD_USER_INPUT for one that is empty, too long or not storable. */
export function checkIdempotencyKey(key: string | null | undefined): string | null {
  if (key === null || key === undefined) return null;
  if (key === '') throw badInput('The idempotency key is empty. Please leave it out or send a random text.');
  return wellFormedText(key, 'The idempotency key', MAX_KEY);
}

/** One filled-in form on behalf of one person. */
export interface FormRequest {
  readonly kind: LogKind;
  readonly form: LogForm;
  readonly idempotencyKey: string | null | undefined;
  readonly now: string;
}

/** Checks a form, writes it as an entry of its own and gives the row as read back. */
export async function logForm(database: Database, identity: Identity, request: FormRequest): Promise<LogRow> {
  const { kind, form, now } = request;
  const idempotencyKey = checkIdempotencyKey(request.idempotencyKey);
  const log = checkForm(kind, form, now, identity.timeZone);
  const { entryId, logs } = await writeEntry(database, {
    userId: identity.userId,
    source: 'form',
    text: null,
    logs: [log],
    idempotencyKey,
    requestSha256: idempotencyKey === null ? null : sha256Hex(JSON.stringify([kind, form])),
    outcome: null,
  });
  return logs?.[0] ?? readLogWrittenAlone(database, identity.userId, entryId, kind);
}
