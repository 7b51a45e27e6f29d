import { connectDatabase } from '@phda/shared-models';
import { languageModelOverHttp, requireAppUrl, runSubgraph, visionModelOverHttp } from '@phda/shared-service';

import { createAiDataLoggerSubgraph } from './subgraph';

runSubgraph('ai-data-logger', (config, logger) => {
  const database = connectDatabase({ url: requireAppUrl(config), applicationName: 'ai-data-logger' });
  const subgraph = createAiDataLoggerSubgraph({
    database,
    logger,
    languageModel: languageModelOverHttp(config),
    visionModel: visionModelOverHttp(config),
  });
  return { subgraph, close: () => database.close() };
});
