import { join } from 'node:path';

import type { Database } from '@phda/shared-models';
import { createSubgraph, type InstantText, type Logger, type Subgraph } from '@phda/shared-service';

import type { SubgraphContext } from './context';
import { resolvers } from './resolvers';

/** What analytics-workflows needs from outside; the clock only in tests. */
export interface AnalyticsWorkflowsDeps {
  readonly database: Database;
  readonly logger: Logger;
  readonly clock?: () => InstantText;
}

/** The subgraph that turns rows into numbers; it reads the six log tables and writes nothing. */
export function createAnalyticsWorkflowsSubgraph({
  database,
  logger,
  clock,
}: AnalyticsWorkflowsDeps): Subgraph {
  return createSubgraph<SubgraphContext>({
    name: 'analytics-workflows',
    schemaFile: join(__dirname, '..', 'schema.graphql'),
    resolvers,
    createContext: (request) => ({ request, database }),
    ready: () => database.check(),
    logger,
    ...(clock ? { clock } : {}),
  });
}
