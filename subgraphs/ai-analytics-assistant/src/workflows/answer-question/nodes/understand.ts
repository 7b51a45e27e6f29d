import { inSpan } from '@phda/shared-service';

import type { Understanding } from '../understanding';
import type { State, Update } from '../state';

/** Turns the words into an intent by the engine at hand. */
export function createUnderstand(understanding: Understanding) {
  return ({ asked }: State): Promise<Update> =>
    inSpan('understand', { kind: 'CHAIN', input: asked.question }, async (span) => {
      const { askedAt, timeZone } = asked;
      const { intent, model } = await understanding.read(asked.question, { askedAt, timeZone });
      span.output(intent);
      return { intent, model };
    });
}
