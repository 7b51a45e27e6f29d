import { type Database, newId } from '@phda/shared-models';
import { currentTraceId, inSpan } from '@phda/shared-service';

import { storeAnswer } from '../../../data/store-answer';
import type { AnswerRecord, Receipt } from '../../../domain/answer';
import { OPERATIONS } from '../../../domain/operations/documents';
import { type Done, rowCountOf } from '../../../domain/operations/results';
import type { State, Update } from '../state';

/** Keeps the answer with its receipts. */
export function createStore(database: Database) {
  return (state: State): Promise<Update> =>
    inSpan('store', { kind: 'CHAIN' }, async () => {
      const answer = recordOf(state);
      await storeAnswer(database, state.asked.userId, answer);
      return { answer };
    });
}

function recordOf({ asked, draft, done, model }: State): AnswerRecord {
  if (!draft) throw new Error('An answer without words cannot be stored.');
  return {
    id: newId(),
    conversationId: asked.conversationId ?? newId(),
    question: asked.question,
    askedAt: asked.askedAt,
    timeZone: asked.timeZone,
    text: draft.text,
    status: draft.status,
    figures: draft.figures.map(({ role: _role, ...figure }) => figure),
    receipts: done.map(receiptOf),
    model,
    traceId: currentTraceId(),
    fresh: true,
  };
}

function receiptOf(done: Done): Receipt {
  return {
    id: done.receiptId,
    operation: OPERATIONS[done.step.operation],
    variables: done.step.variables,
    result: done.data,
    rowCount: rowCountOf(done),
  };
}
