import type { Database } from '@phda/shared-models';

const FIND_ID_BY_EMAIL = {
  name: 'accounts:find-id-by-email',
  text: `SELECT id FROM accounts."user" WHERE email = $1`,
};

/** The id of the person with this normalised address, or null; read before an owner is known. */
export async function findIdByEmail(database: Database, email: string): Promise<string | null> {
  const [found] = await database.readBeforeSignIn<{ id: string }>({ email }, FIND_ID_BY_EMAIL, [email]);
  return found?.id ?? null;
}
