import { type Database, Session, type Transaction, User } from '@phda/shared-models';

import type { NewSession } from '../domain/ports';

/** Forgets the failed tries of a person and stores a session that may read and write. */
export async function openSession(database: Database, userId: string, session: NewSession): Promise<void> {
  await database.asUser(userId, { write: true }, async (transaction) => {
    await User.update({ failedSignIns: 0, lockedUntil: null }, { where: { id: userId }, transaction });
    await insertSession(transaction, userId, session);
  });
}

/** Stores a session inside a transaction of its person. */
export async function insertSession(
  transaction: Transaction,
  userId: string,
  session: NewSession,
): Promise<void> {
  await Session.create(
    {
      userId,
      tokenSha256: session.tokenSha256,
      timeZone: session.timeZone,
      scopes: ['READ', 'WRITE'],
      createdAt: new Date(session.createdAt),
      expiresAt: new Date(session.expiresAt),
    },
    { transaction },
  );
}
