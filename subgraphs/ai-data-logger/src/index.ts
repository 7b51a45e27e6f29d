import { connectDatabase, connectJobs } from '@phda/shared-models';
import {
  describeError,
  languageModelOverHttp,
  requireAppUrl,
  runSubgraph,
  visionModelOverHttp,
} from '@phda/shared-service';

import { createAiDataLoggerSubgraph, createImports } from './subgraph';

runSubgraph('ai-data-logger', (config, logger) => {
  const connection = { url: requireAppUrl(config), applicationName: 'ai-data-logger' };
  const database = connectDatabase(connection);
  const onError = (error: unknown): void => logger.error('a job failed', describeError(error));
  const jobs = connectJobs({ ...connection, onError });
  const imports = createImports({ database, jobs, logger, ...config.uploads });
  const subgraph = createAiDataLoggerSubgraph({
    database,
    logger,
    receiveImport: imports.receive,
    languageModel: languageModelOverHttp(config),
    visionModel: visionModelOverHttp(config),
  });
  imports.start();
  const close = async (): Promise<void> => {
    await jobs.close();
    await database.close();
  };
  return { subgraph, close };
});
