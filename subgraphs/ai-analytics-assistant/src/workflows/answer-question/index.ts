import { END, START, StateGraph } from '@langchain/langgraph';
import type { Database } from '@phda/shared-models';
import { type GraphPort, inSpan, type LanguageModel, type Logger } from '@phda/shared-service';

import type { AnswerRecord } from '../../domain/answer';
import { modelUnderstanding } from './model/understanding';
import { compute } from './nodes/compute';
import { guard } from './nodes/guard';
import { phrase } from './nodes/phrase';
import { plan } from './nodes/plan';
import { reply } from './nodes/reply';
import { createRun } from './nodes/run';
import { createStore } from './nodes/store';
import { createUnderstand } from './nodes/understand';
import { verify } from './nodes/verify';
import { afterGuard, afterPlan, afterRun, afterUnderstand } from './routers';
import { AnswerState, type Question } from './state';
import { OFFLINE, offlineUnderstanding } from './understanding';

export interface AnswerQuestionDeps {
  readonly database: Database;
  readonly graph: GraphPort;
  readonly languageModel: LanguageModel | null;
  readonly logger: Logger;
}

/** Answers one question; throws PhdaError when the graph cannot be read. */
export type AnswerQuestion = (question: Question) => Promise<AnswerRecord>;

/** Every node once, plus the rounds of `run`: lookups page and some operations wait for others. */
const RECURSION_LIMIT = 25;

/** Without a configured model the grammar reads alone. */
const understandingOf = ({ languageModel, logger }: AnswerQuestionDeps) =>
  languageModel ? modelUnderstanding(languageModel, logger) : offlineUnderstanding;

function wire(deps: AnswerQuestionDeps) {
  return new StateGraph(AnswerState)
    .addNode('guard', guard)
    .addNode('understand', createUnderstand(understandingOf(deps)))
    .addNode('reply', reply)
    .addNode('makePlan', plan)
    .addNode('run', createRun(deps.graph))
    .addNode('compute', compute)
    .addNode('phrase', phrase)
    .addNode('verify', verify)
    .addNode('store', createStore(deps.database))
    .addEdge(START, 'guard')
    .addConditionalEdges('guard', afterGuard, ['reply', 'understand'])
    .addConditionalEdges('understand', afterUnderstand, { reply: 'reply', plan: 'makePlan' })
    .addConditionalEdges('makePlan', afterPlan, ['run', 'store'])
    .addConditionalEdges('run', afterRun, ['run', 'compute'])
    .addEdge('compute', 'phrase')
    .addEdge('phrase', 'verify')
    .addEdge('verify', 'store')
    .addEdge('reply', 'store')
    .addEdge('store', END)
    .compile();
}

/** Wires understand → plan → run → compute → phrase → verify → store, with the safety check first. */
export function createAnswerQuestion(deps: AnswerQuestionDeps): AnswerQuestion {
  const graph = wire(deps);
  return (asked) =>
    inSpan('ask', { kind: 'AGENT', input: asked.question }, async (span) => {
      const start = { asked, model: OFFLINE, intent: null, plan: null, draft: null, answer: null };
      const { answer } = await graph.invoke(start, { recursionLimit: RECURSION_LIMIT });
      if (!answer) throw new Error('The workflow ended without an answer.');
      span.output(answer.text);
      return answer;
    });
}
