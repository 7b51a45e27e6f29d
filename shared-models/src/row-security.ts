import { PhdaError } from '@phda/shared-service';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SHA256 = /^[0-9a-f]{64}$/;
/** Nothing that could end or bend a quoted literal except the apostrophe (o'neil@), which is doubled. */
const EMAIL = /^[^\s"\\\u0000-\u001f\u007f]{3,254}$/u;
const CORRELATION_ID = /^[A-Za-z0-9-]{1,64}$/;

/** A statement may take 5 s and wait 2 s for a lock: a person waits for it, and a stuck one would hold its connection. */
const LIMITS = "SET LOCAL statement_timeout = '5s'; SET LOCAL lock_timeout = '2s'";

/** What a sign-in may look for before an owner is known: a session by its token's SHA-256, or a person by address. */
export type SignInKey = { readonly tokenSha256: string } | { readonly email: string };

/**
 * The statements that bind a transaction to one person: sent as literal `SET LOCAL`, which ends with the transaction and also travels to the
 * workers of Citus, as `set_config()` does not. Throws for anything but a UUID, since it becomes part of the statement.
 */
export function ownerSettings(userId: string, correlationId: string | null): string {
  if (!UUID.test(userId))
    throw new Error('The database was asked to act for an owner whose id is not a UUID.');
  return [LIMITS, `SET LOCAL app.user_id = '${userId}'`, ...correlation(correlationId)].join('; ');
}

/** The statements that let a transaction read exactly one session or person, before an owner is known; throws BAD_USER_INPUT for a malformed address. */
export function signInSettings(key: SignInKey, correlationId: string | null): string {
  return [LIMITS, signInSetting(key), ...correlation(correlationId)].join('; ');
}

function signInSetting(key: SignInKey): string {
  if ('email' in key) {
    if (!EMAIL.test(key.email))
      throw new PhdaError('BAD_USER_INPUT', 'That is not an e-mail address. Please check it.');
    return `SET LOCAL app.sign_in_email = '${key.email.replaceAll("'", "''")}'`;
  }
  if (!SHA256.test(key.tokenSha256))
    throw new Error('A token is looked up by its SHA-256 in lower-case hex, and this is none.');
  return `SET LOCAL app.token_sha256 = '${key.tokenSha256}'`;
}

/** The id of the request, so that a statement seen in PostgreSQL can be followed back to it; anything unusual is left out. */
function correlation(id: string | null): string[] {
  return id !== null && CORRELATION_ID.test(id) ? [`SET LOCAL app.correlation_id = '${id}'`] : [];
}
