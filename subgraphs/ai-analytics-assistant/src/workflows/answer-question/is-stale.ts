import { isDeepStrictEqual } from 'node:util';

import type { GraphPort } from '@phda/shared-service';

import type { AnswerRecord, Receipt } from '../../domain/answer';

/** Runs an earlier answer's receipts again and says whether any of them gives another result now; an answer made by this request cannot be stale. */
export async function isStale(
  answer: AnswerRecord,
  graph: GraphPort,
  delegation: string | null,
): Promise<boolean> {
  if (answer.fresh || delegation === null) return false;
  const changed = await Promise.all(answer.receipts.map((receipt) => isChanged(receipt, graph, delegation)));
  return changed.includes(true);
}

async function isChanged(receipt: Receipt, graph: GraphPort, delegation: string): Promise<boolean> {
  const { data } = await graph.execute(
    { document: receipt.operation, variables: receipt.variables },
    delegation,
  );
  // Through JSON, as the stored result went: the two differ by nothing else.
  return data !== null && !isDeepStrictEqual(JSON.parse(JSON.stringify(data)), receipt.result);
}
