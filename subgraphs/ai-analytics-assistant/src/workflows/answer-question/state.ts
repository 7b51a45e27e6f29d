import { Annotation } from '@langchain/langgraph';

import type { AnswerRecord } from '../../domain/answer';
import type { Finding } from '../../domain/computing/fact';
import type { Done } from '../../domain/operations/results';
import type { Plan } from '../../domain/planning/plan';
import type { Draft } from '../../domain/phrasing/compose';
import type { Intent } from '../../domain/understanding/intent';

/** A question with everything that decides its answer besides the rows. */
export interface Question {
  readonly question: string;
  readonly askedAt: string;
  readonly timeZone: string;
  readonly conversationId: string | null;
  readonly userId: string;
  /** The credential with which the graph is asked as the asker; null when nobody gave one. */
  readonly delegation: string | null;
}

/** What the nodes of one run know; each node adds what its name says. */
export const AnswerState = Annotation.Root({
  asked: Annotation<Question>(),
  intent: Annotation<Intent | null>(),
  model: Annotation<string>(),
  plan: Annotation<Plan | null>(),
  done: Annotation<readonly Done[]>({
    reducer: (known, added) => [...known, ...added],
    default: () => [],
  }),
  findings: Annotation<readonly Finding[]>(),
  draft: Annotation<Draft | null>(),
  answer: Annotation<AnswerRecord | null>(),
});
export type State = typeof AnswerState.State;
export type Update = typeof AnswerState.Update;
