import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Identity } from './identity';

const VALID_MS = 60_000;
interface DelegatedClaims {
  readonly userId: string;
  readonly timeZone: string;
  readonly expiresAt: number;
}

const PREFIX = 'phda_delegated.';

/** A credential of at most 60 seconds with which the assistant reads as the asker; only the gateway makes and accepts it. */
export function createDelegation(identity: Identity, key: string, now = Date.now()): string {
  const claims = Buffer.from(
    JSON.stringify({
      userId: identity.userId,
      timeZone: identity.timeZone,
      expiresAt: now + VALID_MS,
    } satisfies DelegatedClaims),
  ).toString('base64url');
  return `${PREFIX}${claims}.${seal(claims, key)}`;
}

/** The asker behind a delegated credential with the READ scope only, or null when it is foreign, forged or expired. */
export function readDelegation(
  credential: string,
  keys: readonly string[],
  now = Date.now(),
): Identity | null {
  if (!credential.startsWith(PREFIX)) return null;
  const [claims = '', signature = ''] = credential.slice(PREFIX.length).split('.');
  if (!keys.some((key) => sameText(seal(claims, key), signature))) return null;
  const { userId, timeZone, expiresAt } = JSON.parse(
    Buffer.from(claims, 'base64url').toString(),
  ) as DelegatedClaims;
  if (expiresAt <= now) return null;
  return { userId, timeZone, scopes: ['READ'], sessionId: null, delegated: true };
}

// The prefix keeps this seal apart from signatures of claims made with the same key.
const seal = (claims: string, key: string): string =>
  createHmac('sha256', key)
    .update(PREFIX + claims)
    .digest('base64url');

function sameText(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}
