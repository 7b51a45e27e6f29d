import type { Database } from '@phda/shared-models';
import type { Identity, InstantText } from '@phda/shared-service';

/** Who holds a token, as the gateway asks for it. */
export type Credential = Omit<Identity, 'delegated'>;

const FIND_SESSION = {
  name: 'accounts:find-session',
  text: `
SELECT user_id AS "userId", time_zone AS "timeZone", scopes, id AS "sessionId"
FROM accounts.session
WHERE token_sha256 = $1 AND revoked_at IS NULL AND expires_at > $2::timestamptz`.trim(),
};

/** The holder of the token with this SHA-256 (64 hex digits), or null when it is unknown, expired or revoked at that instant. */
export async function findSession(
  database: Database,
  tokenSha256: string,
  now: InstantText,
): Promise<Credential | null> {
  const values = [tokenSha256, now];
  const [found] = await database.readBeforeSignIn<Credential>({ tokenSha256 }, FIND_SESSION, values);
  return found ?? null;
}
