import { join } from 'node:path';

import type { Database } from '@phda/shared-models';
import {
  createSubgraph,
  type InstantText,
  type LanguageModel,
  type Logger,
  type Subgraph,
} from '@phda/shared-service';

import type { SubgraphContext } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers';
import { createLogTextWorkflow } from './workflows/log-text';
import { createRecogniser } from './workflows/log-text/recogniser';

export { createImports, type Imports } from './workflows/import-file/imports';

/** What ai-data-logger needs from outside; the clock only in tests. */
export interface AiDataLoggerDeps {
  readonly database: Database;
  readonly logger: Logger;
  readonly languageModel: LanguageModel | null;
  readonly clock?: () => InstantText;
}

/** The subgraph that turns words and forms into rows; the only one that writes the six log tables. */
export function createAiDataLoggerSubgraph(deps: AiDataLoggerDeps): Subgraph {
  const { database, logger, languageModel, clock } = deps;
  const logText = createLogTextWorkflow({ database, recogniser: createRecogniser(languageModel) });
  return createSubgraph<SubgraphContext>({
    name: 'ai-data-logger',
    schemaFile: join(__dirname, '..', 'schema.graphql'),
    resolvers,
    createContext: (request) => ({
      request,
      database,
      logText,
      loaders: createLoaders(database, request.identity),
    }),
    ready: () => database.check(),
    logger,
    ...(clock ? { clock } : {}),
  });
}
