import { inSpan } from '@phda/shared-service';

import { makePlan } from '../../../domain/planning/plan';
import { FUTURE_TEXT } from '../../../domain/phrasing/replies';
import type { State, Update } from '../state';

/** Fixes the absolute ranges; what lies after the moment of asking has no data, and that is the answer. */
export function plan({ asked, intent }: State): Promise<Update> {
  return inSpan('plan', { kind: 'CHAIN', input: intent }, async (span): Promise<Update> => {
    if (intent?.kind !== 'COMPUTE') return { plan: null };
    const { askedAt, timeZone } = asked;
    const made = makePlan(intent, { askedAt, timeZone });
    span.output(made);
    if ('future' in made) {
      const draft = { status: 'NO_DATA' as const, text: FUTURE_TEXT, figures: [] };
      return { plan: null, draft };
    }
    return { plan: made };
  });
}
