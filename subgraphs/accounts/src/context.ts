import type { RequestContext } from '@phda/shared-service';

import type { ApiTokenStore, SignInPorts } from './domain/ports';

/** What every resolver of this subgraph can reach; nothing is read from globals. */
export interface SubgraphContext {
  readonly request: RequestContext;
  readonly ports: SignInPorts;
  readonly apiTokens: ApiTokenStore;
}
