import { type Database, EgressRecord, NOBODY } from '@phda/shared-models';
import type { EgressEntry } from '@phda/shared-service';

/** Writes one line of the egress ledger for the person it was sent for, or for nobody. */
export async function insertEgressRecord(database: Database, entry: EgressEntry): Promise<void> {
  const userId = entry.userId ?? NOBODY;
  const row = { ...entry, userId, at: new Date(entry.at), dataClasses: [...entry.dataClasses] };
  await database.asUser(userId, { write: true }, (transaction) => EgressRecord.create(row, { transaction }));
}
