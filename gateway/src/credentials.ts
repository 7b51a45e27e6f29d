import type { IncomingHttpHeaders } from 'node:http';

import {
  type Identity,
  PhdaError,
  readDelegation,
  requestScope,
  sha256Hex,
  type SubgraphClient,
} from '@phda/shared-service';

/** Answered by accounts: who holds the token with this SHA-256 (hex), or null when it is unknown, expired or revoked. */
export type VerifyCredential = (tokenSha256: string) => Promise<Omit<Identity, 'delegated'> | null>;

export const SESSION_COOKIE = 'phda_session';
/** A page of another origin cannot set this header without a preflight that PHDA does not grant. */
export const CSRF_HEADER = 'apollo-require-preflight';

const TOKEN = /^[A-Za-z0-9._-]{20,600}$/;

/** Finds out who is asking from a bearer token or the session cookie; an unknown, expired or revoked token is nobody. Throws CSRF_REFUSED for a cookie without the header. */
export async function identify(
  headers: IncomingHttpHeaders,
  verify: VerifyCredential,
  delegationKeys: readonly string[],
): Promise<Identity | null> {
  const token = bearerToken(headers) ?? cookieToken(headers);
  if (!token || !TOKEN.test(token)) return null;
  const delegated = readDelegation(token, delegationKeys);
  if (delegated) return delegated;
  const found = await verify(sha256Hex(token));
  return found && { ...found, delegated: false };
}

function bearerToken(headers: IncomingHttpHeaders): string | null {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

function cookieToken(headers: IncomingHttpHeaders): string | null {
  const pair = (headers.cookie ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`));
  if (!pair) return null;
  if (!headers[CSRF_HEADER])
    throw new PhdaError(
      'CSRF_REFUSED',
      `A request by cookie needs the header "${CSRF_HEADER}: true". Please add it.`,
    );
  return pair.slice(SESSION_COOKIE.length + 1);
}

/** The Set-Cookie line for a new session, or the one that ends it. Secure wherever the client is not on this machine. */
export function sessionCookie(
  session: { token: string; expiresAt: string } | null,
  loopback: boolean,
): string {
  const flags = `Path=/; HttpOnly; SameSite=Lax${loopback ? '' : '; Secure'}`;
  if (!session) return `${SESSION_COOKIE}=; Max-Age=0; ${flags}`;
  return `${SESSION_COOKIE}=${session.token}; Expires=${new Date(session.expiresAt).toUTCString()}; ${flags}`;
}

/** Asks accounts in another process, over its signed internal route. */
export function verifyOverHttp(accounts: SubgraphClient): VerifyCredential {
  return async (tokenSha256) => {
    const claims = {
      subgraph: accounts.name,
      identity: null,
      correlationId: requestScope()?.correlationId ?? '-',
      traceparent: null,
      delegation: null,
    };
    const body = Buffer.from(JSON.stringify({ tokenSha256 }));
    return (await accounts.callInternal('POST /internal/verify-credential', body, claims)) as Awaited<
      ReturnType<VerifyCredential>
    >;
  };
}
