import { type Database, LOG_KINDS, type LogKind, type Statement } from '@phda/shared-models';
import { inRequestScope, requestScope } from '@phda/shared-service';

import type { ExportEntry } from '../domain/exports/json';
import type { LogSelection } from './list-logs';
import { type LogRow, selectLogs } from './log-row';

/** Rows held in memory at a time; pages of 1,000 and 2,000 were no faster. */
const PAGE = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** A page of logs of one kind, oldest first. */
export interface ExportPage {
  readonly kind: LogKind;
  readonly rows: readonly LogRow[];
}

type Read = <Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

/** Pages are read long after the route has answered: each is still a statement of the request that asked for the file. */
function readerOf(database: Database, userId: string): Read {
  const scope = requestScope();
  return <Row>(statement: Statement, values: readonly unknown[]) => {
    const read = (): Promise<Row[]> => database.readAsUser<Row>(userId, statement, values);
    return scope ? inRequestScope(scope, read) : read();
  };
}

/**
 * All logs of a selection, kind after kind. Each page is a read of its own that begins behind the last row of the one before: no connection is held
 * while a slow client reads, and a row written meanwhile is in the file or not, never half.
 */
export function logPages(database: Database, selection: LogSelection): AsyncGenerator<ExportPage> {
  return readLogPages(readerOf(database, selection.userId), selection);
}

async function* readLogPages(read: Read, selection: LogSelection): AsyncGenerator<ExportPage> {
  const { userId, from, to } = selection;
  for (const kind of selection.kinds) {
    let position = [from ?? '-infinity', FIRST_ID];
    for (;;) {
      const values = [userId, ...position, to ?? 'infinity', PAGE];
      const rows = await read<LogRow & { position: string }>(PAGES[kind], values);
      const last = rows.at(-1);
      if (last) yield { kind, rows };
      if (!last || rows.length < PAGE) break;
      position = [last.position, last.id];
    }
  }
}

/**
 * `position` is the instant with all its digits, so that a page begins exactly where the last one ended. It is the only lower bound: beside a second
 * one (`datetime >= from`) PostgreSQL walks the index from there, and each page costs more than the one before.
 */
const PAGES = Object.fromEntries(
  LOG_KINDS.map((kind): [LogKind, Statement] => [
    kind,
    {
      name: `export-logs:${kind}`,
      text: `SELECT *, datetime::text AS position FROM (${selectLogs(kind, [kind])}
    WHERE user_id = $1 AND deleted_at IS NULL AND (datetime, id) > ($2::timestamptz, $3::uuid) AND datetime < $4::timestamptz
    ORDER BY datetime, id LIMIT $5) AS page ORDER BY datetime, id`,
    },
  ]),
) as Record<LogKind, Statement>;

const ENTRIES: Statement = {
  name: 'export-entries',
  text: `SELECT id, source, text, created_at AS "createdAt", undone_at AS "undoneAt" FROM log_entry
    WHERE user_id = $1 AND id > $2::uuid ORDER BY id LIMIT $3`,
};

/** All entries of a person, undone ones included, in the order in which they were made. */
export function entryPages(database: Database, userId: string): AsyncGenerator<readonly ExportEntry[]> {
  return readEntryPages(readerOf(database, userId), userId);
}

async function* readEntryPages(read: Read, userId: string): AsyncGenerator<readonly ExportEntry[]> {
  let after = FIRST_ID;
  for (;;) {
    const entries = await read<ExportEntry>(ENTRIES, [userId, after, PAGE]);
    const last = entries.at(-1);
    if (last) yield entries;
    if (!last || entries.length < PAGE) return;
    after = last.id;
  }
}
