import type { Database } from '@phda/shared-models';
import type { GraphPort, RequestContext } from '@phda/shared-service';

import type { AnswerQuestion } from './workflows/answer-question';

/** What every resolver of this subgraph can reach; nothing is read from globals. */
export interface SubgraphContext {
  readonly request: RequestContext;
  readonly database: Database;
  readonly graph: GraphPort;
  readonly answerQuestion: AnswerQuestion;
}
