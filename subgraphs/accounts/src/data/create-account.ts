import { type Database, runStatement } from '@phda/shared-models';

import type { Account } from '../domain/account';
import type { NewSession } from '../domain/ports';
import { insertSession } from './open-session';

/** Of two sign-ups with one address the second waits for the first and then inserts nothing: no error, no half person. */
const INSERT_USER = `
INSERT INTO accounts."user" (id, email, password_hash, display_name, time_zone, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz)
ON CONFLICT (email) DO NOTHING
RETURNING id`.trim();

/** Stores a person and a first session in one transaction; false when the address is taken. */
export function createAccount(
  database: Database,
  account: Account,
  passwordHash: string,
  session: NewSession,
): Promise<boolean> {
  return database.asUser(account.id, { write: true }, async (transaction) => {
    const { id, email, displayName, timeZone } = account;
    const values = [id, email, passwordHash, displayName, timeZone, session.createdAt];
    const inserted = await runStatement(transaction, INSERT_USER, values);
    if (inserted.length === 0) return false;
    await insertSession(transaction, id, session);
    return true;
  });
}
