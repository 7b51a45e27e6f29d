import { PhdaError } from '../errors';

export type Scope = 'READ' | 'WRITE';

export type SubgraphName =
  'accounts' | 'ai-data-logger' | 'analytics-workflows' | 'ai-analytics-assistant' | 'phoenix-monitor';

export const SUBGRAPH_NAMES: readonly SubgraphName[] = [
  'accounts',
  'ai-data-logger',
  'analytics-workflows',
  'ai-analytics-assistant',
  'phoenix-monitor',
];

/** The person a request is made for, as established by the gateway from a credential. */
export interface Identity {
  readonly userId: string;
  readonly timeZone: string;
  readonly scopes: readonly Scope[];
  readonly sessionId: string | null;
  /** True when the assistant asks the graph on the person's behalf. */
  readonly delegated: boolean;
}

/** The one place a resolver learns who is asking; throws UNAUTHENTICATED without a person and FORBIDDEN without the scope. */
export function requireIdentity(context: { request: { identity: Identity | null } }, scope: Scope): Identity {
  const { identity } = context.request;
  if (!identity) throw new PhdaError('UNAUTHENTICATED', 'Please sign in first: this needs a valid token.');
  if (!identity.scopes.includes(scope))
    throw new PhdaError('FORBIDDEN', `This token may not do that: it lacks the ${scope} scope.`);
  return identity;
}
