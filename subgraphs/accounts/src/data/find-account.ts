import type { Database } from '@phda/shared-models';

import type { Account } from '../domain/account';

const FIND_ACCOUNT = {
  name: 'accounts:find-account',
  text: `
SELECT id, email, display_name AS "displayName", time_zone AS "timeZone"
FROM accounts."user" WHERE id = $1`.trim(),
};

/** The person with this id, read in their own name, or null. */
export async function findAccount(database: Database, userId: string): Promise<Account | null> {
  const [account] = await database.readAsUser<Account>(userId, FIND_ACCOUNT, [userId]);
  return account ?? null;
}
