import { join } from 'node:path';

import { type Database, newId } from '@phda/shared-models';
import {
  createSubgraph,
  type InstantText,
  instantText,
  type Logger,
  type Subgraph,
  Temporal,
} from '@phda/shared-service';

import type { SubgraphContext } from './context';
import { createAccountStore } from './data/account-store';
import { createApiTokenStore } from './data/api-token-store';
import type { Credential } from './data/find-credential';
import type { PasswordHasher, SignInPorts, SignUpPolicy } from './domain/ports';
import { createUnknownAddresses } from './domain/unknown-addresses';
import { createPasswordHasher } from './data/password-hasher';
import { resolvers } from './resolvers';
import { newToken } from './data/tokens';
import { createVerifyCredential, verifyCredentialRoute } from './data/verify-credential';

export type { Credential } from './data/find-credential';
export type { PasswordHasher, SignUpPolicy } from './domain/ports';

/** What accounts needs from outside; the clock and the hasher only in tests. */
export interface AccountsDeps {
  readonly database: Database;
  readonly logger: Logger;
  readonly signUp: SignUpPolicy;
  readonly clock?: () => InstantText;
  readonly passwords?: PasswordHasher;
}

/** The subgraph, and the one question the gateway asks it besides GraphQL. */
export interface Accounts {
  readonly subgraph: Subgraph;
  /** Who holds the token with this SHA-256 (hex), or null when it is unknown, expired or revoked; never cached. */
  verifyCredential(tokenSha256: string): Promise<Credential | null>;
}

/** The subgraph that keeps people and sessions, and knows who a token belongs to. */
export function createAccounts(deps: AccountsDeps): Accounts {
  const { database, logger } = deps;
  const clock = deps.clock ?? (() => instantText(Temporal.Now.instant()));
  const ports = signInPorts(deps);
  const apiTokens = createApiTokenStore(database);
  const verifyCredential = createVerifyCredential(database, clock);
  const subgraph = createSubgraph<SubgraphContext>({
    name: 'accounts',
    schemaFile: join(__dirname, '..', 'schema.graphql'),
    resolvers,
    createContext: (request) => ({ request, ports, apiTokens }),
    internalRoutes: { 'POST /internal/verify-credential': verifyCredentialRoute(verifyCredential) },
    ready: () => database.check(),
    logger,
    clock,
  });
  return { subgraph, verifyCredential };
}

function signInPorts({ database, passwords, signUp }: AccountsDeps): SignInPorts {
  return {
    accounts: createAccountStore(database),
    passwords: passwords ?? createPasswordHasher(),
    newToken,
    newId,
    unknownAddresses: createUnknownAddresses(),
    signUp,
  };
}
