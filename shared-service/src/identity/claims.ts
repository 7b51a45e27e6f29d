import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import { PhdaError } from '../errors';
import { sha256Hex } from '../text';
import type { Identity, SubgraphName } from './identity';

/** What the gateway says about one request to one subgraph. In process it is handed over; over HTTP it is signed. */
export interface Claims {
  readonly subgraph: SubgraphName;
  readonly identity: Identity | null;
  readonly correlationId: string;
  /** W3C trace context of the calling span, so that one client operation is one trace. */
  readonly traceparent: string | null;
  /** Credential with which the assistant may ask the graph for this person. */
  readonly delegation: string | null;
}

interface SignedClaims extends Claims {
  readonly issuedAt: number;
  readonly nonce: string;
  readonly boundTo: Binding;
}

/** The one request that a signature is good for. */
export type Binding = `body ${string}` | `stream ${string}`;

/** Binds a signature to a body that is known as a whole. */
export function boundToBody(body: Buffer): Binding {
  return `body ${sha256Hex(body)}`;
}

/** Binds a signature to a method and a target (path with query) where the body streams and has no hash yet; never equal to a binding to a body. */
export function boundToStream(method: string, target: string): Binding {
  return `stream ${method} ${target}`;
}

export const CLAIMS_HEADER = 'x-phda-claims';
export const SIGNATURE_HEADER = 'x-phda-signature';
const VALID_MS = 30_000;

const hmac = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Signs claims for exactly one request; valid for 30 seconds and for one use. */
export function signClaims(
  claims: Claims,
  boundTo: Binding,
  keys: readonly string[],
  now = Date.now(),
): Record<string, string> {
  const signed: SignedClaims = {
    ...claims,
    issuedAt: now,
    nonce: randomBytes(16).toString('hex'),
    boundTo,
  };
  const text = Buffer.from(JSON.stringify(signed)).toString('base64url');
  return { [CLAIMS_HEADER]: text, [SIGNATURE_HEADER]: hmac(keys[0] ?? '', text).toString('hex') };
}

/** Remembers nonces for as long as a signature is valid, so that a request cannot be sent twice. */
export function createClaimsVerifier(subgraph: SubgraphName, keys: readonly string[]) {
  const seen = new LRUCache<string, true>({ max: 100_000, ttl: 2 * VALID_MS });
  /** Gives the claims of a request, or throws UNSIGNED_REQUEST (HTTP 401) when any part of it is not the gateway's. */
  return function verify(
    headers: Readonly<Record<string, string | string[] | undefined>>,
    boundTo: Binding,
    now = Date.now(),
  ): Claims {
    const text = headers[CLAIMS_HEADER];
    const signature = headers[SIGNATURE_HEADER];
    if (typeof text !== 'string' || typeof signature !== 'string') throw unsigned();
    if (!keys.some((key) => sameBytes(hmac(key, text), Buffer.from(signature, 'hex')))) throw unsigned();
    const claims = JSON.parse(Buffer.from(text, 'base64url').toString()) as SignedClaims;
    const fresh = Math.abs(now - claims.issuedAt) <= VALID_MS && !seen.has(claims.nonce);
    if (!fresh || claims.subgraph !== subgraph || claims.boundTo !== boundTo) throw unsigned();
    seen.set(claims.nonce, true);
    return claims;
  };
}

function sameBytes(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

function unsigned(): PhdaError {
  return new PhdaError(
    'UNSIGNED_REQUEST',
    'This address answers the gateway only. Please send the request to the gateway.',
  );
}
