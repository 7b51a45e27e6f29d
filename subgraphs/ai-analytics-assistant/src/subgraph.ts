import { join } from 'node:path';

import type { Database } from '@phda/shared-models';
import {
  createSubgraph,
  type GraphPort,
  type InstantText,
  type LanguageModel,
  type Logger,
  type Subgraph,
} from '@phda/shared-service';

import type { SubgraphContext } from './context';
import { resolvers } from './resolvers';
import { createAnswerQuestion } from './workflows/answer-question';

/** What ai-analytics-assistant needs from outside; without a language model the offline grammar understands alone. */
export interface AiAnalyticsAssistantDeps {
  readonly database: Database;
  readonly graph: GraphPort;
  readonly languageModel: LanguageModel | null;
  readonly logger: Logger;
  readonly clock?: () => InstantText;
}

/** The subgraph that answers questions; it writes its own answers and nothing else, and reads through the graph that everyone asks. */
export function createAiAnalyticsAssistantSubgraph(deps: AiAnalyticsAssistantDeps): Subgraph {
  const { database, graph, logger, clock } = deps;
  const answerQuestion = createAnswerQuestion(deps);
  return createSubgraph<SubgraphContext>({
    name: 'ai-analytics-assistant',
    schemaFile: join(__dirname, '..', 'schema.graphql'),
    resolvers,
    createContext: (request) => ({ request, database, graph, answerQuestion }),
    ready: () => database.check(),
    logger,
    ...(clock ? { clock } : {}),
  });
}
