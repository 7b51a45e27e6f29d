import { badInput, type InstantText, type Scope, Temporal, wellFormedText } from '@phda/shared-service';

import type { NewToken } from './ports';

const MAX_NAME = 100;

/** A token for a program as its person sees it afterwards: without its secret. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: InstantText;
  /** Null: until it is revoked. */
  readonly expiresAt: InstantText | null;
  readonly revokedAt: InstantText | null;
}

/** An API token as it is stored: of its secret only the SHA-256 in hex. */
export interface NewApiToken extends Omit<ApiToken, 'revokedAt'> {
  readonly tokenSha256: string;
  readonly timeZone: string;
}

/** What a person asks for. */
export interface ApiTokenRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: InstantText | null;
}

/** The row of an API token for a secret made just now; throws BAD_USER_INPUT for an empty or long name, no scope, or an end that is not in the future. */
export function newApiToken(
  request: ApiTokenRequest,
  { tokenSha256 }: NewToken,
  owner: { readonly id: string; readonly timeZone: string; readonly now: InstantText },
): NewApiToken {
  const { id, timeZone, now } = owner;
  const name = wellFormedText(request.name.trim(), 'The name of the token', MAX_NAME);
  if (name === '') throw badInput('Please name the token after what it is for, such as "phone".');
  const scopes = [...new Set(request.scopes)];
  if (scopes.length === 0) throw badInput('Please choose at least one scope: READ, WRITE or both.');
  const { expiresAt } = request;
  if (expiresAt !== null && Temporal.Instant.compare(expiresAt, now) <= 0)
    throw badInput('The token would have expired already. Please choose a time in the future, or none.');
  return { id, name, scopes, timeZone, tokenSha256, createdAt: now, expiresAt };
}
