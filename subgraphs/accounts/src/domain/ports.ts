import type { InstantText } from '@phda/shared-service';

import type { Account } from './account';
import type { ApiToken, NewApiToken } from './api-token';
import type { UnknownAddresses } from './unknown-addresses';

/** Who may create an account: anybody, or nobody without an invitation. */
export type SignUpPolicy = 'open' | 'invite';

/** A session as it is stored: of its token only the SHA-256 in hex. */
export interface NewSession {
  readonly tokenSha256: string;
  readonly timeZone: string;
  readonly createdAt: InstantText;
  readonly expiresAt: InstantText;
}

/** A token to hand out once, and what is kept of it. */
export interface NewToken {
  readonly token: string;
  readonly tokenSha256: string;
}

/** Makes a token that was never made before. */
export type TokenSource = () => NewToken;

/** Slow one-way hashing of passwords. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Compares with a stored hash, or, given null, works as long on a hash that fits no password. */
  verify(passwordHash: string | null, password: string): Promise<boolean>;
}

/** What came of asking to try a password: the right to compare it once, or the end of a lock, or nobody of that address. */
export type Attempt =
  | { readonly outcome: 'reserved'; readonly account: Account; readonly passwordHash: string }
  | { readonly outcome: 'locked'; readonly until: InstantText }
  | { readonly outcome: 'nobody' };

/** Where people and sessions are kept. */
export interface AccountStore {
  findById(userId: string): Promise<Account | null>;
  /** Counts one failed try before the password is looked at, so that parallel tries cannot outrun the count. Takes as long when there is nobody of that address. */
  reserveAttempt(email: string, now: InstantText): Promise<Attempt>;
  /** Forgets the failed tries and opens a session, in one transaction. */
  openSession(userId: string, session: NewSession): Promise<void>;
  /** Stores a person with a first session in one transaction; false when the address is taken, and then nothing is stored. */
  createAccount(account: Account, passwordHash: string, session: NewSession): Promise<boolean>;
  revokeSession(userId: string, sessionId: string, now: InstantText): Promise<void>;
}

/** Where the API tokens of people are kept. */
export interface ApiTokenStore {
  /** False when the person has as many as anybody may have, and then nothing is stored. */
  create(userId: string, token: NewApiToken): Promise<boolean>;
  /** Those that are not revoked, newest first. */
  list(userId: string): Promise<ApiToken[]>;
  /** Ends a token at that instant; one that was revoked before keeps its end. Null when the person has no such token. */
  revoke(userId: string, id: string, now: InstantText): Promise<ApiToken | null>;
}

/** All that signing in and up needs from outside. */
export interface SignInPorts {
  readonly accounts: AccountStore;
  readonly passwords: PasswordHasher;
  readonly newToken: TokenSource;
  readonly newId: () => string;
  readonly unknownAddresses: UnknownAddresses;
  readonly signUp: SignUpPolicy;
}
