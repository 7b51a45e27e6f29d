import { type Database, LOG_KINDS, type Statement } from '@phda/shared-models';

import { type LogRow, selectLogs } from './log-row';

/** Taking back by words reaches this many logs of each kind. */
const REACH = 100;

/** Ids are UUIDv7 and sort by the moment of logging; imports are taken back as a whole, never by a word. */
const NEWEST: Statement = {
  name: 'recently-logged',
  text: `SELECT * FROM (${LOG_KINDS.map(
    (kind) =>
      `(${selectLogs(kind, LOG_KINDS)} WHERE user_id = $1 AND deleted_at IS NULL AND source IN ('text', 'form', 'api') ORDER BY id DESC LIMIT $2)`,
  ).join(' UNION ALL ')}) AS logs ORDER BY "entryId" DESC, datetime DESC, id DESC`,
};

/** A person's logs that were written last, the newest entry first, whatever time they are about. */
export async function readRecentLogs(database: Database, userId: string): Promise<readonly LogRow[]> {
  return database.readAsUser<LogRow>(userId, NEWEST, [userId, REACH]);
}
