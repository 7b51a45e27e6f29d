import { inSpan } from '@phda/shared-service';

import { isUrgentLookup } from '../../../domain/computing/urgent';
import { compose } from '../../../domain/phrasing/compose';
import type { State, Update } from '../state';

/** Puts the figures into sentences by templates. */
export function phrase({ plan, findings, done }: State): Promise<Update> {
  return inSpan('phrase', { kind: 'CHAIN' }, (span) => {
    if (!plan) return Promise.resolve({});
    const draft = compose(plan, findings, isUrgentLookup(plan, done));
    span.output(draft.text);
    return Promise.resolve({ draft });
  });
}
