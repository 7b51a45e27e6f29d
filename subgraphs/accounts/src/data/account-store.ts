import { type Database, newId } from '@phda/shared-models';

import type { AccountStore } from '../domain/ports';
import { createAccount } from './create-account';
import { findAccount } from './find-account';
import { findIdByEmail } from './find-id-by-email';
import { openSession } from './open-session';
import { reserveAttempt } from './reserve-attempt';
import { revokeSession } from './revoke-session';

/** People and sessions in PostgreSQL. */
export function createAccountStore(database: Database): AccountStore {
  return {
    findById: (userId) => findAccount(database, userId),
    // An address nobody has takes the same steps in the name of nobody, so that time tells nothing.
    reserveAttempt: async (email, now) =>
      reserveAttempt(database, (await findIdByEmail(database, email)) ?? newId(), now),
    openSession: (userId, session) => openSession(database, userId, session),
    createAccount: (account, passwordHash, session) =>
      createAccount(database, account, passwordHash, session),
    revokeSession: (userId, sessionId, now) => revokeSession(database, userId, sessionId, now),
  };
}
