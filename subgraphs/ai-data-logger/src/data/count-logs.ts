import { type Database, LOG_KIND_REGISTRY, LOG_KINDS } from '@phda/shared-models';

import type { LogSelection } from './list-logs';

/** Counts all logs of a selection, whatever page is shown. */
export async function countLogs(database: Database, selection: LogSelection): Promise<number> {
  const { userId, kinds, from, to } = selection;
  const [row] = await database.readAsUser<{ count: number }>(userId, COUNT, [
    userId,
    from ?? '-infinity',
    to ?? 'infinity',
    kinds,
  ]);
  return row?.count ?? 0;
}

const COUNT = {
  name: 'count-logs',
  text: `SELECT (${LOG_KINDS.map(
    (
      kind,
    ) => `CASE WHEN '${kind}' = ANY($4::text[]) THEN (SELECT count(*) FROM ${LOG_KIND_REGISTRY[kind].table}
      WHERE user_id = $1 AND deleted_at IS NULL AND datetime >= $2::timestamptz AND datetime < $3::timestamptz) ELSE 0 END`,
  ).join(' + ')})::int AS count`,
};
