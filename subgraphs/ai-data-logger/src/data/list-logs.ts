import {
  type Database,
  LOG_KIND_REGISTRY,
  LOG_KINDS,
  type LogKind,
  type Statement,
} from '@phda/shared-models';

import type { LogCursor } from '../domain/cursor';
import { type LogRow, logRowSql } from './log-row';

/** Which logs of a person, and which part of them. */
export interface LogSelection {
  readonly userId: string;
  readonly kinds: readonly LogKind[];
  /** Half-open [from, to); null is without an end. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A page of logs, newest first, with what is needed to count all of them when asked. */
export interface LogPage {
  readonly selection: LogSelection;
  readonly rows: readonly LogRow[];
  readonly hasNextPage: boolean;
}

const BEFORE_ALL = '-infinity';
const AFTER_ALL = 'infinity';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Reads one page: the newest `first` logs before the cursor, over all chosen kinds. */
export async function listLogs(
  database: Database,
  selection: LogSelection,
  first: number,
  after: LogCursor | null,
): Promise<LogPage> {
  const { userId, from, to } = selection;
  const values = [
    userId,
    from ?? BEFORE_ALL,
    to ?? AFTER_ALL,
    after?.datetime ?? AFTER_ALL,
    after?.id ?? LAST_ID,
    first + 1,
  ];
  // One aggregated value is parsed once, which is cheaper than a hundred rows.
  const [result] = await database.readAsUser<{ logs: LogRow[] }>(
    userId,
    listStatement(selection.kinds),
    values,
  );
  const found = result?.logs ?? [];
  return { selection, rows: found.slice(0, first), hasNextPage: found.length > first };
}

const statements = new Map<string, Statement>();

/** One prepared statement per set of kinds: every table gives its newest rows by its index, and the newest of these are the page. */
function listStatement(kinds: readonly LogKind[]): Statement {
  const chosen = LOG_KINDS.filter((kind) => kinds.includes(kind));
  const name = `list-logs:${chosen.map((kind) => kind.slice(0, 2)).join('')}`;
  let statement = statements.get(name);
  if (!statement) {
    const text = `SELECT coalesce(json_agg(log ORDER BY datetime DESC, id DESC), '[]') AS logs FROM (
      SELECT log, datetime, id FROM (${chosen.map(newestOf).join(' UNION ALL ')}) newest ORDER BY datetime DESC, id DESC LIMIT $6) page`;
    statements.set(name, (statement = { name, text }));
  }
  return statement;
}

function newestOf(kind: LogKind): string {
  return `(SELECT ${logRowSql(kind)} AS log, datetime, id FROM ${LOG_KIND_REGISTRY[kind].table}
    WHERE user_id = $1 AND deleted_at IS NULL AND datetime >= $2::timestamptz AND datetime < $3::timestamptz AND (datetime, id) < ($4::timestamptz, $5::uuid)
    ORDER BY datetime DESC, id DESC LIMIT $6)`;
}
