import {
  type Database,
  LogEntry,
  type LogKind,
  LogRevision,
  newId,
  type Transaction,
  UniqueConstraintError,
} from '@phda/shared-models';
import { currentTraceId, PhdaError } from '@phda/shared-service';

import type { NewLog } from '../domain/new-log';
import { lessonOf } from '../domain/personal-foods';
import type { PersonalFood } from '../domain/types';
import { closeClarification } from './clarifications';
import { learnFoods } from './knowledge';
import { kindOf, type LogRow, storedRow } from './log-row';
import { LOG_TABLES, logTable } from './log-tables';
import type { Revision } from './revisions';
import { findReplay, insertLog, type NewEntry } from './write-entry';

/** What shall happen to one log; `expected` is how it must stand before. */
export type LogChange =
  | {
      readonly type: 'update';
      readonly kind: LogKind;
      readonly id: string;
      readonly values: LogValues;
      readonly expected?: LogRow;
    }
  | { readonly type: 'remove'; readonly kind: LogKind; readonly id: string; readonly expected?: LogRow }
  | { readonly type: 'restore'; readonly kind: LogKind; readonly id: string }
  | { readonly type: 'add'; readonly log: NewLog };

/** New values of a log; what is left out stays. */
export interface LogValues {
  readonly datetime?: string;
  readonly timeZone?: string;
  readonly note?: string | null;
  readonly tags?: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An act on earlier logs: an entry of its own, which carries the key and by which it can be undone. */
export type Act = Omit<NewEntry, 'logs'>;

/** Changes logs and keeps how they were, in one transaction, and gives the id of the act; the same key gives the act it made before. Throws CONFLICT when a log is not there any more. */
export async function changeLogs(
  database: Database,
  act: Act,
  changes: readonly LogChange[],
  undoes: string | null = null,
): Promise<string> {
  try {
    return await database.asUser(act.userId, { write: true }, (transaction) =>
      carryOut(act, changes, undoes, transaction),
    );
  } catch (error) {
    const winner = error instanceof UniqueConstraintError ? await findReplay(database, act) : null;
    if (winner) return winner.id;
    throw restoreConflict(error);
  }
}

/** A log that was imported again since cannot come back beside its copy. */
function restoreConflict(error: unknown): unknown {
  return error instanceof UniqueConstraintError
    ? new PhdaError(
        'CONFLICT',
        'One of these logs is there again, from a later import. Delete that one first.',
      )
    : error;
}

async function carryOut(
  act: Act,
  changes: readonly LogChange[],
  undoes: string | null,
  transaction: Transaction,
): Promise<string> {
  const { answers, userId, ...stored } = act;
  const entryId = newId();
  await LogEntry.create(
    { ...stored, userId, id: entryId, traceId: currentTraceId() },
    { transaction, returning: false },
  );
  if (answers) await closeClarification(userId, answers, transaction);
  if (undoes) await markUndone(userId, undoes, transaction);
  const revisions: Revision[] = [];
  for (const change of changes)
    revisions.push(await applyChange(change, { userId, entryId, source: act.source }, transaction));
  await keep(revisions, userId, entryId, transaction);
  if (!undoes) await learnFoods({ userId, entryId }, lessonsOf(revisions), transaction);
  await settleEntries(revisions, userId, transaction);
  return entryId;
}

function lessonsOf(revisions: readonly Revision[]): PersonalFood[] {
  return revisions.flatMap(({ kind, before, after }) =>
    before && after ? (lessonOf({ kind, fields: before }, { kind, fields: after }) ?? []) : [],
  );
}

async function markUndone(userId: string, id: string, transaction: Transaction): Promise<void> {
  const [undone] = await LogEntry.update(
    { undoneAt: new Date() },
    { where: { userId, id, undoneAt: null }, transaction },
  );
  if (undone === 0) throw new PhdaError('CONFLICT', 'That change has just been undone by another message.');
}

async function keep(
  revisions: readonly Revision[],
  userId: string,
  entryId: string,
  transaction: Transaction,
): Promise<void> {
  const rows = revisions.map(({ kind, logId, before, after }) => ({
    userId,
    entryId,
    logId,
    id: newId(),
    logKind: kind,
    before: before && { ...before },
    after: after && { ...after },
  }));
  await LogRevision.bulkCreate(rows, { transaction, returning: false });
}

/** Carries one change out and gives the log before and after it, both as read from the database. */
export async function applyChange(
  change: LogChange,
  act: { userId: string; entryId: string; source: string },
  transaction: Transaction,
): Promise<Revision> {
  if (change.type === 'add') {
    const after = await insertLog(change.log, act, transaction);
    return { kind: change.log.kind, logId: after.id, before: null, after };
  }
  const { kind, id } = change;
  const where = { userId: act.userId, id };
  const table = logTable(kind);
  const before = change.type === 'restore' ? null : await liveLog(kind, where, transaction);
  if (before && 'expected' in change && change.expected) assertSame(change.expected, before);
  if (change.type === 'remove') await table.destroy({ where, transaction });
  else if (change.type === 'restore') await table.restore({ where, transaction });
  else await table.update(columnsOf(change.values), { where, transaction });
  const after = change.type === 'remove' ? null : await liveLog(kind, where, transaction);
  return { kind, logId: id, before, after };
}

function columnsOf({ fields, datetime, ...common }: LogValues): Readonly<Record<string, unknown>> {
  return { ...common, ...fields, ...(datetime === undefined ? {} : { datetime: new Date(datetime) }) };
}

async function liveLog(
  kind: LogKind,
  where: { userId: string; id: string },
  transaction: Transaction,
): Promise<LogRow> {
  const found = await logTable(kind).findOne({ where, transaction, lock: transaction.LOCK.UPDATE });
  if (found) return storedRow(kind, found.get({ plain: true }));
  throw new PhdaError('CONFLICT', 'That log has just been taken back or changed by another message.');
}

/** An entry is undone when none of its logs is left, and not any more when one came back. */
export async function settleEntries(
  revisions: readonly Revision[],
  userId: string,
  transaction: Transaction,
): Promise<void> {
  const entryIds = new Set(
    revisions.flatMap(({ before, after }) =>
      [before?.entryId, after?.entryId].filter((id) => id !== undefined),
    ),
  );
  for (const id of entryIds) {
    let live = 0;
    for (const table of LOG_TABLES)
      live += await table.count({ where: { userId, entryId: id }, transaction });
    await LogEntry.update(
      { undoneAt: live === 0 ? new Date() : null },
      { where: { userId, id }, transaction },
    );
  }
}

/** The changes that give the logs back as they were before an act, last change first; each fails with CONFLICT when its log was changed again since. */
export function inverseOf(revisions: readonly Revision[]): LogChange[] {
  return [...revisions].reverse().map(({ kind, logId, before, after }): LogChange => {
    if (!after) return { type: 'restore', kind, id: logId };
    if (!before) return { type: 'remove', kind, id: logId, expected: after };
    return { type: 'update', kind, id: logId, values: valuesOf(before), expected: after };
  });
}

/** A row read beside other kinds has their fields too, all null: only those of its own kind are compared. */
function assertSame(expected: LogRow, current: LogRow): void {
  const isSame = Object.entries(current).every(
    ([name, value]) => JSON.stringify(expected[name]) === JSON.stringify(value),
  );
  if (isSame) return;
  throw new PhdaError(
    'CONFLICT',
    'One of these logs was changed again since. Please undo the later change first.',
  );
}

function valuesOf(row: LogRow): LogValues {
  const { datetime, timeZone, note, tags } = row;
  const { __typename, id: _id, entryId: _entry, localDate: _day, source: _source, ...rest } = row;
  const {
    datetime: _at,
    timeZone: _zone,
    note: _note,
    tags: _tags,
    ...fields
  } = rest as Record<string, unknown>;
  return { datetime, timeZone, note, tags, fields };
}

/** The kind and id of a row, as changes name it. */
export function placeOf(row: LogRow): { readonly kind: LogKind; readonly id: string } {
  return { kind: kindOf(row), id: row.id };
}
