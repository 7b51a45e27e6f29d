import { inSpan } from '@phda/shared-service';

import { grounded } from '../../../domain/grounding/verify';
import type { State, Update } from '../state';

/** Lets no number out that is not a figure with a receipt; otherwise the bare template speaks. */
export function verify({ draft, done }: State): Promise<Update> {
  return inSpan('verify', { kind: 'EVALUATOR' }, (span) => {
    if (!draft) return Promise.resolve({});
    const checked = grounded(
      draft,
      done.map(({ receiptId }) => receiptId),
    );
    span.output({ faults: checked.faults });
    return Promise.resolve({ draft: checked.draft });
  });
}
