import { connectDatabase } from '@phda/shared-models';
import { requireAppUrl, runSubgraph } from '@phda/shared-service';

import { createAnalyticsWorkflowsSubgraph } from './subgraph';

runSubgraph('analytics-workflows', (config, logger) => {
  const database = connectDatabase({ url: requireAppUrl(config), applicationName: 'analytics-workflows' });
  const subgraph = createAnalyticsWorkflowsSubgraph({ database, logger });
  return { subgraph, close: () => database.close() };
});
