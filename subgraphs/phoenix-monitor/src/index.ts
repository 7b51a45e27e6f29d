import { connectDatabase } from '@phda/shared-models';
import { requireAppUrl, runSubgraph } from '@phda/shared-service';

import { createPhoenixMonitor } from './subgraph';

runSubgraph('phoenix-monitor', (config, logger) => {
  const database = connectDatabase({ url: requireAppUrl(config), applicationName: 'phoenix-monitor' });
  const { subgraph, ingestSpans } = createPhoenixMonitor({ database, logger });
  // The monitor stores its own spans directly and never traces its own ingest route.
  return {
    subgraph,
    spanSink: async (otlpJson) => void (await ingestSpans(otlpJson)),
    close: () => database.close(),
  };
});
