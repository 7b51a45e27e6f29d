import type { Database } from '@phda/shared-models';
import type { Identity, InstantText } from '@phda/shared-service';

/** Who holds a token, as the gateway asks for it. */
export type Credential = Omit<Identity, 'delegated'>;

/** A token is of a session or of a program; row security shows only the row of the token that is asked for. */
const FIND_CREDENTIAL = {
  name: 'accounts:find-credential',
  text: `
SELECT user_id AS "userId", time_zone AS "timeZone", scopes, id AS "sessionId"
FROM accounts.session
WHERE token_sha256 = $1 AND revoked_at IS NULL AND expires_at > $2::timestamptz
UNION ALL
SELECT user_id, time_zone, scopes, NULL
FROM accounts.api_token
WHERE token_sha256 = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2::timestamptz)`.trim(),
};

/** The holder of the token with this SHA-256 (64 hex digits), or null when it is unknown, expired or revoked at that instant. An API token has no sessionId. */
export async function findCredential(
  database: Database,
  tokenSha256: string,
  now: InstantText,
): Promise<Credential | null> {
  const values = [tokenSha256, now];
  const [found] = await database.readBeforeSignIn<Credential>({ tokenSha256 }, FIND_CREDENTIAL, values);
  return found ?? null;
}
