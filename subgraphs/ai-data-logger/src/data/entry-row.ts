import type { Database } from '@phda/shared-models';

/** An act of logging as PostgreSQL gives it back. */
export interface EntryRow {
  readonly id: string;
  readonly text: string | null;
  readonly createdAt: string;
  readonly undoneAt: string | null;
  readonly traceId: string | null;
  readonly idempotencyKey: string | null;
  readonly requestSha256: string | null;
  readonly outcome: Readonly<Record<string, unknown>> | null;
}

const COLUMNS = `id, text, created_at AS "createdAt", undone_at AS "undoneAt", trace_id AS "traceId",
  idempotency_key AS "idempotencyKey", request_sha256 AS "requestSha256", outcome`;
const BY_IDS = {
  name: 'entries-by-ids',
  text: `SELECT ${COLUMNS} FROM log_entry WHERE user_id = $1 AND id = ANY($2::uuid[])`,
};
const BY_KEY = {
  name: 'entry-by-key',
  text: `SELECT ${COLUMNS} FROM log_entry WHERE user_id = $1 AND idempotency_key = $2`,
};

/** Several of a person's entries by id, in no particular order. */
export function readEntries(database: Database, userId: string, ids: readonly string[]): Promise<EntryRow[]> {
  return database.readAsUser<EntryRow>(userId, BY_IDS, [userId, ids]);
}

/** The entry that a person made with an idempotency key, or null. */
export async function readEntryByKey(
  database: Database,
  userId: string,
  key: string,
): Promise<EntryRow | null> {
  const [entry] = await database.readAsUser<EntryRow>(userId, BY_KEY, [userId, key]);
  return entry ?? null;
}
