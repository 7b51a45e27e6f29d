import type { LanguageModel, Logger } from '@phda/shared-service';

import { withDefaultTimes } from '../../../domain/understanding/default-times';
import type { Intent, ReplyReason } from '../../../domain/understanding/intent';
import { IntentAnswer, intentJsonSchema } from '../../../domain/understanding/intent-schema';
import { offlineUnderstanding, type Understanding, type Understood } from '../understanding';
import { instructions } from './prompt';

const SCHEMA = intentJsonSchema();

/** What code decides alone: no model may talk its way past an emergency, a refusal or the line to medical advice. */
const BY_CODE: ReadonlySet<ReplyReason> = new Set<ReplyReason>([
  'SYMPTOMS',
  'SELF_HARM',
  'OVERDOSE',
  'STATED_PRESSURE',
  'ADVICE',
  'OTHER_PERSON',
  'ORDER',
]);

/** A model reads, code computes: the model fills the same intent as the grammar. Any failure, unusable answer included, falls back to the grammar. */
export function modelUnderstanding(languageModel: LanguageModel, logger: Logger): Understanding {
  return {
    read: async (question, asking) => {
      const offline = await offlineUnderstanding.read(question, asking);
      if (isByCode(offline.intent)) return offline;
      try {
        return await ask(languageModel, question);
      } catch {
        // The cause may quote the question, so only the event is logged.
        logger.warn('understand.fallback', { name: languageModel.name });
        return offline;
      }
    },
  };
}

function isByCode(intent: Intent): boolean {
  return intent.kind === 'REPLY' ? BY_CODE.has(intent.reason) : intent.stance === 'ADVICE';
}

async function ask(languageModel: LanguageModel, question: string): Promise<Understood> {
  const { value, model } = await languageModel.generate({
    purpose: 'understand-question',
    instructions: instructions(),
    input: question,
    schemaName: 'intent',
    schema: SCHEMA,
    dataClasses: ['question'],
  });
  const { intent } = IntentAnswer.parse(value);
  return { intent: intent.kind === 'COMPUTE' ? withDefaultTimes(intent) : intent, model };
}
