import { type Database, LogEntry, newId, type Transaction, UniqueConstraintError } from '@phda/shared-models';
import { currentTraceId, PhdaError } from '@phda/shared-service';

import type { NewLog } from '../domain/new-log';
import { closeClarification } from './clarifications';
import { type EntryRow, readEntryByKey } from './entry-row';
import { type LogRow, storedRow } from './log-row';
import { logTable } from './log-tables';

/** One act of logging that is about to be written. */
export interface NewEntry {
  readonly userId: string;
  readonly source: 'text' | 'form' | 'api';
  readonly text: string | null;
  readonly logs: readonly NewLog[];
  readonly idempotencyKey: string | null;
  /** SHA-256 (hex) of the whole input, beside a key. */
  readonly requestSha256: string | null;
  /** What is needed to give the same answer again. */
  readonly outcome: Readonly<Record<string, unknown>> | null;
  /** The question that this entry answers; it is closed in the same transaction. */
  readonly answers?: string | null;
}

/** The entry's id and its rows as the database gave them back; null when they have to be read: there are many, or an earlier call with the same key had written them. */
export interface WrittenEntry {
  readonly entryId: string;
  readonly logs: readonly LogRow[] | null;
}

/** The entry stored under a key for the same input, or null when the key is new; throws IDEMPOTENCY_KEY_REUSED for other input. */
export async function findReplay(
  database: Database,
  entry: Pick<NewEntry, 'userId' | 'idempotencyKey' | 'requestSha256'>,
): Promise<EntryRow | null> {
  if (entry.idempotencyKey === null) return null;
  const stored = await readEntryByKey(database, entry.userId, entry.idempotencyKey);
  if (stored && stored.requestSha256 !== entry.requestSha256) {
    throw new PhdaError(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotency key was already used for something else, which is stored. Please send this with a new key.',
    );
  }
  return stored;
}

/** Writes an entry with all of its rows in one transaction, or gives the entry that the same key has written before, even if it was undone since. */
export async function writeEntry(database: Database, entry: NewEntry): Promise<WrittenEntry> {
  const earlier = await findReplay(database, entry);
  if (earlier) return { entryId: earlier.id, logs: null };
  try {
    return await database.asUser(entry.userId, { write: true }, (transaction) => insert(entry, transaction));
  } catch (error) {
    // Two requests with one key at the same time: the database let one of them through.
    const winner = error instanceof UniqueConstraintError ? await findReplay(database, entry) : null;
    if (winner) return { entryId: winner.id, logs: null };
    throw error;
  }
}

async function insert(entry: NewEntry, transaction: Transaction): Promise<WrittenEntry> {
  const { userId, source, logs, answers, ...described } = entry;
  const entryId = newId();
  await LogEntry.create(
    { ...described, id: entryId, userId, source, traceId: currentTraceId() },
    { transaction, returning: false },
  );
  if (answers) await closeClarification(userId, answers, transaction);
  if (logs.length > ROW_BY_ROW) {
    await insertLogs(logs, { userId, entryId, source }, transaction);
    return { entryId, logs: null };
  }
  const written: LogRow[] = [];
  for (const log of logs) written.push(await insertLog(log, { userId, entryId, source }, transaction));
  return { entryId, logs: written };
}

/** Above this many rows a statement per table is worth more than getting each row back. */
const ROW_BY_ROW = 20;

async function insertLogs(
  logs: readonly NewLog[],
  owner: { userId: string; entryId: string; source: string },
  transaction: Transaction,
): Promise<void> {
  for (const kind of new Set(logs.map((log) => log.kind))) {
    const rows = logs.filter((log) => log.kind === kind).map((log) => valuesOf(log, owner));
    await logTable(kind).bulkCreate(rows, { transaction, returning: false });
  }
}

function valuesOf(
  { kind: _kind, datetime, fields, ...common }: NewLog,
  owner: object,
): Record<string, unknown> {
  return { ...common, ...fields, ...owner, datetime: new Date(datetime) };
}

/** Writes one row of an entry and gives it as the database returned it. */
export async function insertLog(
  log: NewLog,
  owner: { userId: string; entryId: string; source: string },
  transaction: Transaction,
): Promise<LogRow> {
  const created = await logTable(log.kind).create(valuesOf(log, owner), { transaction, returning: true });
  return storedRow(log.kind, created.get({ plain: true }));
}
