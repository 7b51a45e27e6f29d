import type { Database } from '@phda/shared-models';
import { type InstantText, type InternalRoute, PhdaError } from '@phda/shared-service';

import { type Credential, findCredential } from './find-credential';

/** Answers who holds the token with a SHA-256 (hex), or null. */
export type VerifyCredential = (tokenSha256: string) => Promise<Credential | null>;

const SHA256_HEX = /^[0-9a-f]{64}$/;

/** Looks a token up afresh each time, so that a revoked one is refused from the next request on. */
export function createVerifyCredential(database: Database, clock: () => InstantText): VerifyCredential {
  return async (tokenSha256) =>
    SHA256_HEX.test(tokenSha256) ? findCredential(database, tokenSha256, clock()) : null;
}

/** The same over HTTP: the body is `{"tokenSha256": "…"}`, the answer the credential or null; throws BAD_REQUEST for any other body. */
export function verifyCredentialRoute(verify: VerifyCredential): InternalRoute {
  return async (body) => verify(tokenSha256In(body));
}

function tokenSha256In(body: Buffer): string {
  try {
    const { tokenSha256 } = JSON.parse(body.toString()) as { tokenSha256?: unknown };
    if (typeof tokenSha256 === 'string') return tokenSha256;
  } catch {
    // Said below.
  }
  throw new PhdaError('BAD_REQUEST', 'The body must be {"tokenSha256": "…"}.');
}
