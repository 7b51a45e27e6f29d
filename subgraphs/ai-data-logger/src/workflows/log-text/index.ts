import { END, START, StateGraph } from '@langchain/langgraph';
import { inSpan } from '@phda/shared-service';

import { act, confirmAct, order } from './nodes/act';
import { ask, confirm, decline, write } from './nodes/answer';
import { know } from './nodes/know';
import { look } from './nodes/look';
import { lookUp } from './nodes/look-up';
import { preview } from './nodes/preview';
import { recall } from './nodes/recall';
import { remember } from './nodes/remember';
import { replay } from './nodes/replay';
import { decide, interpret, recognise } from './nodes/understand';
import { afterAct, afterDecision, afterOrder, afterRecall, afterReplay } from './routers';
import { type LogTextDeps, type LogTextOutcome, type LogTextRequest, LogTextState } from './state';

export type { LogTextOutcome, LogTextRequest } from './state';

/** Turns one message into rows, one question, or a reason; throws only what the database throws, and NOT_FOUND for an unknown question. */
export type LogTextWorkflow = (request: LogTextRequest) => Promise<LogTextOutcome>;

/** Where an order that was carried out, shown or not understood goes on. */
const AFTER_ACT = {
  end: END,
  confirmAct: 'confirmAct',
  ask: 'ask',
  recognise: 'recognise',
} as const;

/** Builds the graph once; it holds no state between messages. */
export function createLogTextWorkflow(deps: LogTextDeps): LogTextWorkflow {
  const graph = new StateGraph(LogTextState)
    .addNode('replay', replay(deps))
    .addNode('recall', recall(deps))
    .addNode('look', look(deps))
    .addNode('know', know(deps))
    .addNode('order', order)
    .addNode('act', act(deps))
    .addNode('confirmAct', confirmAct(deps))
    .addNode('recognise', recognise(deps))
    .addNode('lookUp', lookUp(deps))
    .addNode('interpret', interpret)
    .addNode('remember', remember(deps))
    .addNode('decide', decide)
    .addNode('ask', ask(deps))
    .addNode('write', write(deps))
    .addNode('confirm', confirm(deps))
    .addNode('preview', preview)
    .addNode('decline', decline)
    .addEdge(START, 'replay')
    .addConditionalEdges('replay', afterReplay, ['confirm', 'confirmAct', 'recall', 'look'])
    .addConditionalEdges('recall', afterRecall, { end: END, know: 'know' })
    .addConditionalEdges('look', afterRecall, { end: END, know: 'know' })
    .addEdge('know', 'order')
    .addConditionalEdges('order', afterOrder, ['act', 'ask', 'recognise'])
    .addConditionalEdges('act', afterAct, AFTER_ACT)
    .addEdge('confirmAct', END)
    .addEdge('recognise', 'lookUp')
    .addEdge('lookUp', 'interpret')
    .addEdge('interpret', 'remember')
    .addEdge('remember', 'decide')
    .addConditionalEdges('decide', afterDecision, ['write', 'preview', 'ask', 'decline'])
    .addEdge('write', 'confirm')
    .addEdge('confirm', END)
    .addEdge('preview', END)
    .addEdge('ask', END)
    .addEdge('decline', END)
    .compile();
  return (request) =>
    inSpan('log-text', { kind: 'AGENT', input: request.message }, async (span) => {
      const { outcome } = await graph.invoke({ request });
      if (!outcome) throw new Error('The workflow ended without an outcome.');
      span.output(saidIn(outcome));
      return outcome;
    });
}

/** The one sentence of an outcome that the person reads. */
function saidIn(outcome: LogTextOutcome): string {
  if ('confirmation' in outcome) return outcome.confirmation;
  return 'question' in outcome ? outcome.question : outcome.reason;
}
