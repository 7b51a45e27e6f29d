import type { Database } from '@phda/shared-models';
import type { RequestContext } from '@phda/shared-service';

import type { Loaders } from './loaders';
import type { LogTextWorkflow } from './workflows/log-text';

/** What every resolver of this subgraph can reach; nothing is read from globals. */
export interface SubgraphContext {
  readonly request: RequestContext;
  readonly database: Database;
  readonly loaders: Loaders;
  /** Turns one message into rows, a question or a reason. */
  readonly logText: LogTextWorkflow;
}
