import { type Database, LogEntry, newId, type Transaction, UniqueConstraintError } from '@phda/shared-models';
import { currentTraceId, PhdaError } from '@phda/shared-service';

import { closeClarification } from './clarifications';
import type { EntryRow } from './entry-row';
import { LOG_TABLES } from './log-tables';
import { findReplay, type NewEntry } from './write-entry';

/** What an order to take back did, stored with the act so that its answer can be given again. */
export interface TookBack {
  readonly entryId: string;
  readonly logIds: readonly string[];
}

/** The act of taking back: an entry of its own without logs, which carries the key. */
export type TakeBackAct = Pick<NewEntry, 'userId' | 'text' | 'idempotencyKey' | 'requestSha256' | 'answers'>;

/** What a stored entry took back, or null when it is an ordinary entry. */
export function tookBackOf(entry: EntryRow): TookBack | null {
  return (entry.outcome?.['tookBack'] as TookBack | undefined) ?? null;
}

/** Takes logs of one entry back and keeps the act, in one transaction; gives what the same key took back before. Throws CONFLICT when another request was faster. */
export async function takeBackLogs(
  database: Database,
  act: TakeBackAct,
  tookBack: TookBack,
): Promise<TookBack> {
  try {
    await database.asUser(act.userId, { write: true }, (transaction) => carryOut(act, tookBack, transaction));
    return tookBack;
  } catch (error) {
    const winner = error instanceof UniqueConstraintError ? await findReplay(database, act) : null;
    const earlier = winner && tookBackOf(winner);
    if (earlier) return earlier;
    throw error;
  }
}

async function carryOut(act: TakeBackAct, tookBack: TookBack, transaction: Transaction): Promise<void> {
  const { answers, ...stored } = act;
  const { userId } = act;
  const { entryId, logIds } = tookBack;
  await LogEntry.create(
    { ...stored, id: newId(), source: 'text', traceId: currentTraceId(), outcome: { tookBack } },
    { transaction, returning: false },
  );
  if (answers) await closeClarification(userId, answers, transaction);
  await LogEntry.findOne({ where: { userId, id: entryId }, transaction, lock: transaction.LOCK.UPDATE });
  const counts: number[] = [];
  for (const id of logIds)
    for (const table of LOG_TABLES)
      counts.push(await table.destroy({ where: { userId, entryId, id }, transaction }));
  if (counts.reduce((sum, count) => sum + count, 0) < logIds.length)
    throw new PhdaError('CONFLICT', 'That entry has just been taken back by another message.');
  if ((await liveLogs(userId, entryId, transaction)) === 0)
    await LogEntry.update({ undoneAt: new Date() }, { where: { userId, id: entryId }, transaction });
}

async function liveLogs(userId: string, entryId: string, transaction: Transaction): Promise<number> {
  let count = 0;
  for (const table of LOG_TABLES) count += await table.count({ where: { userId, entryId }, transaction });
  return count;
}
