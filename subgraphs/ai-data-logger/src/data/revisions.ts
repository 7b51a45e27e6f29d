import type { Database, LogKind } from '@phda/shared-models';

import type { LogRow } from './log-row';

/** How an act changed one log: the row before and after it, null where there was none. */
export interface Revision {
  readonly kind: LogKind;
  readonly logId: string;
  readonly before: LogRow | null;
  readonly after: LogRow | null;
}

/** A revision with the act it belongs to. */
export interface StoredRevision extends Revision {
  readonly entryId: string;
  readonly createdAt: string;
}

const COLUMNS = `log_kind AS kind, log_id AS "logId", before, after, entry_id AS "entryId", created_at AS "createdAt"`;
const OF_ACT = {
  name: 'revisions-of-act',
  text: `SELECT ${COLUMNS} FROM log_revision WHERE user_id = $1 AND entry_id = $2::uuid ORDER BY id`,
};
const OF_LOG = {
  name: 'revisions-of-log',
  text: `SELECT ${COLUMNS} FROM log_revision WHERE user_id = $1 AND log_id = $2::uuid ORDER BY id`,
};
const NEWEST_ACT = {
  name: 'newest-act',
  text: `SELECT id FROM log_entry WHERE user_id = $1 AND undone_at IS NULL AND outcome->>'act' IN ('correct', 'takeBack')
    ORDER BY created_at DESC, id DESC LIMIT 1`,
};

/** What an act changed, in the order in which it did; empty for an entry that is no act. */
export function readRevisions(
  database: Database,
  userId: string,
  entryId: string,
): Promise<StoredRevision[]> {
  return database.readAsUser<StoredRevision>(userId, OF_ACT, [userId, entryId]);
}

/** All changes of one log, oldest first. */
export function readHistory(database: Database, userId: string, logId: string): Promise<StoredRevision[]> {
  return database.readAsUser<StoredRevision>(userId, OF_LOG, [userId, logId]);
}

/** The id of the act that a person did last and that "undo" has not reversed, or null; what "undo" itself did is none. Ids sort by the moment of logging. */
export async function newestAct(database: Database, userId: string): Promise<string | null> {
  const [act] = await database.readAsUser<{ id: string }>(userId, NEWEST_ACT, [userId]);
  return act?.id ?? null;
}
