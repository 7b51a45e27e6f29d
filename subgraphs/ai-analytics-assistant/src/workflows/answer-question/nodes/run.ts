import { type GraphPort, inSpan, PhdaError } from '@phda/shared-service';

import { OPERATIONS, type Step } from '../../../domain/operations/documents';
import { type Done, readResult, rowCountOf } from '../../../domain/operations/results';
import { nextSteps } from '../../../domain/planning/steps';
import type { State, Update } from '../state';

/** Runs the operations that are due, all at once, as the asker. */
export function createRun(graph: GraphPort) {
  return ({ plan, done, asked }: State): Promise<Update> =>
    inSpan('run', { kind: 'CHAIN' }, async (span) => {
      const steps = plan ? nextSteps(plan, done) : [];
      const results = await Promise.all(
        steps.map((step, index) => runStep(graph, step, `r${done.length + index + 1}`, asked.delegation)),
      );
      span.output({ operations: results.length });
      return { done: results };
    });
}

function runStep(graph: GraphPort, step: Step, receiptId: string, delegation: string | null): Promise<Done> {
  const input = { operation: step.operation, variables: step.variables };
  return inSpan(step.operation.toLowerCase(), { kind: 'TOOL', input }, async (span) => {
    if (delegation === null)
      throw new PhdaError(
        'FORBIDDEN',
        'This question did not come through the gateway, so nothing was read.',
      );
    const operation = { document: OPERATIONS[step.operation], variables: step.variables };
    const { data, errors } = await graph.execute(operation, delegation);
    if (!data || (errors && errors.length > 0)) throw unanswered(errors?.[0]?.extensions?.code);
    const result = readResult(step, receiptId, data);
    span.output({ rowCount: rowCountOf(result) });
    return result;
  });
}

/** A fault of the graph is never answered around: a wrong "no data" would be a lie. */
function unanswered(code: string | undefined): PhdaError {
  const message =
    'Your logs could not be read just now, so there is no answer. Please ask again in a moment.';
  if (code === 'DATABASE_UNAVAILABLE' || code === 'LIMIT_EXCEEDED') return new PhdaError(code, message);
  return new PhdaError('UPSTREAM_UNAVAILABLE', message, { cause: code });
}
