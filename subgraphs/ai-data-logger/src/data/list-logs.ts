import { type Database, LOG_KINDS, type LogKind, type Statement } from '@phda/shared-models';

import type { LogCursor } from '../domain/cursor';
import { type LogRow, selectLogs } from './log-row';

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
  const found = await database.readAsUser<LogRow>(userId, listStatement(selection.kinds), values);
  return { selection, rows: found.slice(0, first), hasNextPage: found.length > first };
}

const statements = new Map<string, Statement>();

/** One prepared statement per set of kinds: every table gives its newest rows by its index, and the newest of these are the page. */
function listStatement(kinds: readonly LogKind[]): Statement {
  const chosen = LOG_KINDS.filter((kind) => kinds.includes(kind));
  const name = `list-logs:${chosen.map((kind) => kind.slice(0, 2)).join('')}`;
  let statement = statements.get(name);
  if (!statement) {
    const newest = chosen.map((kind) => newestOf(kind, chosen));
    const text =
      newest.length === 1
        ? newest.join()
        : `${newest.map((one) => `(${one})`).join(' UNION ALL ')} ORDER BY datetime DESC, id DESC LIMIT $6`;
    statements.set(name, (statement = { name, text }));
  }
  return statement;
}

function newestOf(kind: LogKind, kinds: readonly LogKind[]): string {
  return `${selectLogs(kind, kinds)}
    WHERE user_id = $1 AND deleted_at IS NULL AND datetime >= $2::timestamptz AND datetime < $3::timestamptz AND (datetime, id) < ($4::timestamptz, $5::uuid)
    ORDER BY datetime DESC, id DESC LIMIT $6`;
}
