import { newId } from '@phda/shared-models';
import { cloneDatabase, type ClonedDatabase } from '@phda/shared-models/src/testing';
import {
  type Claims,
  createLogger,
  type Identity,
  instantText,
  sha256Hex,
  type SubgraphResponse,
  Temporal,
} from '@phda/shared-service';

import { type Accounts, createAccounts, type PasswordHasher, type SignUpPolicy } from '../src/subgraph';

export const START = '2026-11-21T06:00:00.000Z';
export const PASSWORD = 'correct horse battery';

/** A clock that stands still until it is moved. */
export interface HandClock {
  readonly read: () => string;
  /** Back to START. */
  reset(): void;
  advance(duration: { hours?: number; minutes?: number; milliseconds?: number }): void;
}

/** accounts on a cloned database, asked through its handler as the gateway asks it. */
export interface AccountsInProcess extends Accounts {
  readonly clock: HandClock;
  readonly clone: ClonedDatabase;
  /** The arguments of every comparison of a password with a hash so far. */
  readonly comparisons: (string | null)[];
  ask(
    query: string,
    variables?: Record<string, unknown>,
    identity?: Identity | null,
  ): Promise<SubgraphResponse>;
  signUp(overrides?: Record<string, unknown>): Promise<Record<string, unknown>>;
  signIn(overrides?: Record<string, unknown>): Promise<Record<string, unknown>>;
  identityOf(token: string): Promise<Identity | null>;
}

/** Starts accounts with a hasher that only counts: what Argon2 does is tested beside its adapter. */
export async function startAccounts(signUp: SignUpPolicy = 'open'): Promise<AccountsInProcess> {
  const clone = await cloneDatabase();
  const clock = handClock();
  const comparisons: (string | null)[] = [];
  const passwords = countingHasher(comparisons);
  const logger = createLogger({ service: 'accounts', level: 'silent' });
  const accounts = createAccounts({ database: clone.database, logger, signUp, clock: clock.read, passwords });
  const ask: AccountsInProcess['ask'] = (query, variables = {}, identity = null) =>
    accounts.subgraph.handle({ query, variables }, claimsOf(identity));
  return {
    ...accounts,
    clock,
    clone,
    comparisons,
    ask,
    signUp: async (overrides = {}) => {
      const input = {
        email: `${newId()}@example.test`,
        password: PASSWORD,
        timeZone: 'Europe/Berlin',
        ...overrides,
      };
      const { data, errors } = await ask(SIGN_UP, { input });
      return (data?.signUp ?? { errors }) as Record<string, unknown>;
    },
    signIn: async (overrides = {}) => {
      const { data, errors } = await ask(SIGN_IN, { input: { password: PASSWORD, ...overrides } });
      return (data?.signIn ?? { errors }) as Record<string, unknown>;
    },
    identityOf: async (token) => {
      const credential = await accounts.verifyCredential(sha256Hex(token));
      return credential && { ...credential, delegated: false };
    },
  };
}

const RESULT = `
  __typename
  ... on SignedIn { token expiresAt user { id email displayName timeZone } }
  ... on SignInRefused { reason message retryAfterSeconds }`;
const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ${RESULT} } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${RESULT} } }`;

export function claimsOf(identity: Identity | null): Claims {
  return { subgraph: 'accounts', identity, correlationId: 'test', traceparent: null, delegation: null };
}

function handClock(): HandClock {
  let now = Temporal.Instant.from(START);
  return {
    read: () => instantText(now),
    reset: () => {
      now = Temporal.Instant.from(START);
    },
    advance: (duration) => {
      now = now.add(duration);
    },
  };
}

function countingHasher(comparisons: (string | null)[]): PasswordHasher {
  return {
    hash: async (password) => `hash of ${password}`,
    verify: async (passwordHash, password) => {
      comparisons.push(passwordHash);
      return passwordHash === `hash of ${password}`;
    },
  };
}
