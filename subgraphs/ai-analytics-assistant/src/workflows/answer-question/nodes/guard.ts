import { inSpan } from '@phda/shared-service';

import { normalise } from '../../../domain/understanding/normalise';
import { emergencyIn } from '../../../domain/understanding/safety';
import type { State, Update } from '../state';

/** Looks for emergencies before anything else, and before any model sees the question. */
export function guard({ asked }: State): Promise<Update> {
  return inSpan('guard', { kind: 'GUARDRAIL' }, (span) => {
    const reason = emergencyIn(normalise(asked.question));
    span.output({ emergency: reason });
    return Promise.resolve({ intent: reason ? { kind: 'REPLY', reason, subject: null } : null });
  });
}
