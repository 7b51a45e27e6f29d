import { ApiToken as ApiTokenModel, type Database, runStatement } from '@phda/shared-models';
import type { InstantText } from '@phda/shared-service';

import type { ApiToken, NewApiToken } from '../domain/api-token';
import type { ApiTokenStore } from '../domain/ports';

/** Far more programs than one person has; without a limit the list would need pages. */
const MOST_TOKENS = 100;

const COLUMNS =
  'id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt"';
const LIST = {
  name: 'accounts:api-tokens',
  text: `SELECT ${COLUMNS} FROM accounts.api_token WHERE user_id = $1 AND revoked_at IS NULL ORDER BY id DESC`,
};
const BY_ID = {
  name: 'accounts:api-token-by-id',
  text: `SELECT ${COLUMNS} FROM accounts.api_token WHERE user_id = $1 AND id = $2::uuid`,
};
const INSERT = `
INSERT INTO accounts.api_token (user_id, id, name, token_sha256, time_zone, scopes, created_at, expires_at)
SELECT $1, $2, $3, $4, $5, $6::text[], $7::timestamptz, $8::timestamptz
WHERE (SELECT count(*) FROM accounts.api_token WHERE user_id = $1 AND revoked_at IS NULL) < ${MOST_TOKENS}
RETURNING id`.trim();
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** API tokens in PostgreSQL. */
export function createApiTokenStore(database: Database): ApiTokenStore {
  return {
    create: (userId, token) => create(database, userId, token),
    list: (userId) => database.readAsUser<ApiToken>(userId, LIST, [userId]),
    revoke: (userId, id, now) => revoke(database, userId, id, now),
  };
}

function create(database: Database, userId: string, token: NewApiToken): Promise<boolean> {
  const { id, name, tokenSha256, timeZone, scopes, createdAt, expiresAt } = token;
  const values = [userId, id, name, tokenSha256, timeZone, scopes, createdAt, expiresAt];
  return database.asUser(userId, { write: true }, async (transaction) => {
    const inserted = await runStatement(transaction, INSERT, values);
    return inserted.length > 0;
  });
}

async function revoke(
  database: Database,
  userId: string,
  id: string,
  now: InstantText,
): Promise<ApiToken | null> {
  if (!UUID.test(id)) return null;
  await database.asUser(userId, { write: true }, (transaction) =>
    ApiTokenModel.update(
      { revokedAt: new Date(now) },
      { where: { userId, id, revokedAt: null }, transaction },
    ),
  );
  const [token] = await database.readAsUser<ApiToken>(userId, BY_ID, [userId, id]);
  return token ?? null;
}
