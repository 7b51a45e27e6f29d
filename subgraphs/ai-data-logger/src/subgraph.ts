import { join } from 'node:path';

import type { Database } from '@phda/shared-models';
import {
  createSubgraph,
  type InstantText,
  type LanguageModel,
  type Logger,
  type StreamRoute,
  type Subgraph,
} from '@phda/shared-service';

import type { SubgraphContext } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers';
import { exportRoutes } from './resolvers/streams/exports';
import { receivePhoto } from './resolvers/streams/photos';
import { createLogTextWorkflow } from './workflows/log-text';
import { createRecogniser } from './workflows/log-text/recogniser';

export { createImports, type Imports } from './workflows/import-file/imports';

/** What ai-data-logger needs from outside; the clock only in tests. */
export interface AiDataLoggerDeps {
  readonly database: Database;
  readonly logger: Logger;
  readonly languageModel: LanguageModel | null;
  /** Looks at photos; null: photos cannot be read. */
  readonly visionModel?: LanguageModel | null;
  /** Serves `POST /imports`; absent where files are not taken in. */
  readonly receiveImport?: StreamRoute;
  readonly clock?: () => InstantText;
}

/** The subgraph that turns words and forms into rows; the only one that writes the six log tables. */
export function createAiDataLoggerSubgraph(deps: AiDataLoggerDeps): Subgraph {
  const { database, logger, languageModel, receiveImport, clock } = deps;
  const logText = createLogTextWorkflow({
    database,
    recogniser: createRecogniser(languageModel),
    visionModel: deps.visionModel ?? null,
  });
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
    streamRoutes: {
      ...exportRoutes(database),
      'POST /photos': receivePhoto(database),
      ...(receiveImport ? { 'POST /imports': receiveImport } : {}),
    },
    ready: () => database.check(),
    logger,
    ...(clock ? { clock } : {}),
  });
}
