import { type Database, runStatement, type Transaction } from '@phda/shared-models';
import { instantText, type InstantText, Temporal } from '@phda/shared-service';

import { lockEnd, MAX_FAILED_SIGN_INS } from '../domain/lock';
import type { Attempt } from '../domain/ports';

/**
 * Counts a failed try that has yet to fail. The row lock makes parallel tries queue up, and each sees the count of the one before; a lock that
 * has ended begins a new count.
 */
const RESERVE = `
UPDATE accounts."user" SET
  failed_sign_ins = CASE WHEN locked_until IS NULL THEN failed_sign_ins + 1 ELSE 1 END,
  locked_until = CASE WHEN locked_until IS NULL AND failed_sign_ins + 1 >= $4 THEN $3::timestamptz END
WHERE id = $1 AND (locked_until IS NULL OR locked_until <= $2::timestamptz)
RETURNING id, email, display_name, time_zone, password_hash`.trim();

const READ_LOCK = `SELECT locked_until FROM accounts."user" WHERE id = $1`;

interface ReservedRow {
  readonly id: string;
  readonly email: string;
  readonly display_name: string | null;
  readonly time_zone: string;
  readonly password_hash: string;
}

/** Takes one of the tries of a person, or says until when there is none. */
export function reserveAttempt(database: Database, userId: string, now: InstantText): Promise<Attempt> {
  return database.asUser(userId, { write: true }, async (transaction) => {
    const values = [userId, now, lockEnd(now), MAX_FAILED_SIGN_INS];
    const [row] = await runStatement<ReservedRow>(transaction, RESERVE, values);
    return row ? reserved(row) : lockOf(transaction, userId);
  });
}

function reserved(row: ReservedRow): Attempt {
  const { id, email, display_name: displayName, time_zone: timeZone } = row;
  const account = { id, email, displayName, timeZone };
  return { outcome: 'reserved', account, passwordHash: row.password_hash };
}

async function lockOf(transaction: Transaction, userId: string): Promise<Attempt> {
  const [row] = await runStatement<{ locked_until: Date | null }>(transaction, READ_LOCK, [userId]);
  if (!row?.locked_until) return { outcome: 'nobody' };
  const until = instantText(Temporal.Instant.fromEpochMilliseconds(row.locked_until.getTime()));
  return { outcome: 'locked', until };
}
