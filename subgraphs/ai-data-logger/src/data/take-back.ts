import { type Database, LogEntry, runStatement, type Transaction } from '@phda/shared-models';
import { PhdaError } from '@phda/shared-service';

import { applyChange, inverseOf, settleEntries } from './change-act';
import { LOG_TABLES } from './log-tables';
import { readRevisions, type StoredRevision } from './revisions';

/** An import may hold a million rows: about ten seconds, while other requests may take five. */
const PATIENCE = "SET LOCAL statement_timeout = '5min'";

/**
 * Marks an entry and all of its rows as undone, or gives the logs that an act changed back as they were; once more changes nothing. Throws NOT_FOUND,
 * the same for an unknown id and for another person's, and CONFLICT when a later act has changed the same logs.
 */
export async function undoEntry(database: Database, userId: string, entryId: string): Promise<void> {
  const revisions = await readRevisions(database, userId, entryId);
  await database.asUser(userId, { write: true }, async (transaction) => {
    const options = { where: { userId, entryId }, transaction };
    const mine = { where: { userId, id: entryId }, transaction };
    const entry = await LogEntry.findOne({ ...mine, lock: transaction.LOCK.UPDATE });
    if (!entry) throw new PhdaError('NOT_FOUND', 'There is no such entry among yours.');
    if (entry.undoneAt) return;
    if (entry.source.startsWith('import:')) await runStatement(transaction, PATIENCE, []);
    if (revisions.length > 0) await revert(revisions, userId, entryId, transaction);
    else for (const table of LOG_TABLES) await table.destroy(options);
    await LogEntry.update({ undoneAt: new Date() }, mine);
  });
}

async function revert(
  revisions: readonly StoredRevision[],
  userId: string,
  entryId: string,
  transaction: Transaction,
): Promise<void> {
  const reverted = [];
  for (const change of inverseOf(revisions))
    reverted.push(await applyChange(change, { userId, entryId, source: 'text' }, transaction));
  await settleEntries(reverted, userId, transaction);
}

/** Takes one log out of all reads. Throws NOT_FOUND, the same for an unknown id, an already deleted one, and another person's. */
export async function deleteLog(database: Database, userId: string, id: string): Promise<void> {
  await database.asUser(userId, { write: true }, async (transaction) => {
    for (const table of LOG_TABLES) {
      if ((await table.destroy({ where: { userId, id }, transaction })) > 0) return;
    }
    throw new PhdaError('NOT_FOUND', 'There is no such log among yours.');
  });
}
