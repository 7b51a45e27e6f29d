import { type Database, LOG_KINDS, type LogKind, type Statement } from '@phda/shared-models';

import { type LogRow, selectLogs } from './log-row';

function fromTables(name: string, condition: string, kinds: readonly LogKind[] = LOG_KINDS): Statement {
  const parts = kinds.map((kind) => `${selectLogs(kind, kinds)} WHERE user_id = $1 AND ${condition}`);
  return { name, text: `${parts.join(' UNION ALL ')} ORDER BY datetime, id` };
}

/** No message or form makes as many logs; of an import, which may hold a million, only the first ones are given. */
export const LOGS_PER_ENTRY = 500;

const OF_ENTRY = LOG_KINDS.map(
  (kind) =>
    `(${selectLogs(kind, LOG_KINDS)} WHERE user_id = $1 AND entry_id = one.id AND deleted_at IS NULL ORDER BY datetime, id LIMIT ${LOGS_PER_ENTRY})`,
);
const OF_ENTRIES: Statement = {
  name: 'logs-of-entries',
  text: `SELECT logs.* FROM unnest($2::uuid[]) AS one(id)
    CROSS JOIN LATERAL (${OF_ENTRY.join(' UNION ALL ')} ORDER BY datetime, id LIMIT ${LOGS_PER_ENTRY}) AS logs ORDER BY datetime, id`,
};
const WRITTEN_BY_ENTRY = fromTables('logs-written-by-entry', 'entry_id = ANY($2::uuid[])');
const WRITTEN_ALONE = new Map(
  LOG_KINDS.map((kind) => [
    kind,
    fromTables(`log-written-alone:${kind}`, 'entry_id = ANY($2::uuid[])', [kind]),
  ]),
);
const BY_IDS = fromTables('logs-by-ids', 'id = ANY($2::uuid[]) AND deleted_at IS NULL');

const WITH_DELETED = fromTables('logs-with-deleted', 'id = ANY($2::uuid[])');

function read(
  database: Database,
  userId: string,
  statement: Statement,
  ids: readonly string[],
): Promise<readonly LogRow[]> {
  return database.readAsUser<LogRow>(userId, statement, [userId, ids]);
}

/** The logs of several entries that are not undone or deleted, oldest first, up to LOGS_PER_ENTRY of each. */
export function readLogsOfEntries(
  database: Database,
  userId: string,
  entryIds: readonly string[],
): Promise<readonly LogRow[]> {
  return read(database, userId, OF_ENTRIES, entryIds);
}

/** What one entry wrote, undone rows included: the stored result of a request that is sent again. */
export function readLogsWrittenBy(
  database: Database,
  userId: string,
  entryId: string,
): Promise<readonly LogRow[]> {
  return read(database, userId, WRITTEN_BY_ENTRY, [entryId]);
}

/** The one log that a form wrote, undone or not; only the table of its kind is looked at. */
export async function readLogWrittenAlone(
  database: Database,
  userId: string,
  entryId: string,
  kind: LogKind,
): Promise<LogRow> {
  const [log] = await read(database, userId, WRITTEN_ALONE.get(kind) ?? WRITTEN_BY_ENTRY, [entryId]);
  if (!log) throw new Error('A log that was just written could not be read back.');
  return log;
}

/** Several logs by id, in no particular order; undone and other people's are not among them. */
export function readLogsByIds(
  database: Database,
  userId: string,
  ids: readonly string[],
): Promise<readonly LogRow[]> {
  return read(database, userId, BY_IDS, ids);
}

/** Several logs by id, oldest first, deleted and undone ones included: for saying what was taken back. */
export function readLogsWithDeleted(
  database: Database,
  userId: string,
  ids: readonly string[],
): Promise<readonly LogRow[]> {
  return read(database, userId, WITH_DELETED, ids);
}
