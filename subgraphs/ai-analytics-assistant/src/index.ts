import { connectDatabase } from '@phda/shared-models';
import { createGraphClient, languageModelOverHttp, requireAppUrl, runSubgraph } from '@phda/shared-service';

import { createAiAnalyticsAssistantSubgraph } from './subgraph';

runSubgraph('ai-analytics-assistant', (config, logger) => {
  const database = connectDatabase({ url: requireAppUrl(config), applicationName: 'ai-analytics-assistant' });
  const graph = createGraphClient(config.gatewayUrl);
  const languageModel = languageModelOverHttp(config);
  const subgraph = createAiAnalyticsAssistantSubgraph({ database, graph, languageModel, logger });
  return { subgraph, close: () => database.close() };
});
