import { type LanguageModel, PhdaError } from '@phda/shared-service';

import type { Recogniser, Recognised } from '../../../domain/ports';
import { recogniseOffline } from '../../../domain/recognise';
import { messageReason } from '../../../domain/recognise/intent';
import { inEnglish } from '../../../domain/languages/wording';
import { normalise } from '../../../domain/text/normalise';
import type { Recognition, Region } from '../../../domain/types';
import { fromAnswer } from './from-answer';
import { INSTRUCTIONS } from './prompt';
import { ANSWER, ANSWER_SCHEMA } from './schema';

/** A person waits: after this long the offline engine answers instead. */
const MODEL_TIMEOUT_MS = 20_000;

/** The deterministic engine of `domain/` behind the port. */
export function createOfflineRecogniser(): Recogniser {
  return {
    recognise: async (message, { region }) => ({
      recognition: recogniseOffline(message, region),
      engine: 'offline',
      fallback: null,
    }),
  };
}

/** A model's recogniser; any failure, delay, empty or out-of-schema answer and any invented number falls back to the offline engine. */
export function createModelRecogniser(model: LanguageModel, timeoutMs = MODEL_TIMEOUT_MS): Recogniser {
  return {
    recognise: async (message, { region }): Promise<Recognised> => {
      const offline = recogniseOffline(message, region);
      // An order to the machine in the words is never handed to a machine that might follow it.
      if (messageReason(normalise(inEnglish(message, region))) ?? messageReason(normalise(message)))
        return { recognition: offline, engine: 'offline', fallback: null };
      const answer = await askModel(model, message, offline, region, timeoutMs);
      return typeof answer === 'string'
        ? { recognition: offline, engine: 'offline', fallback: answer }
        : { recognition: answer, engine: model.name, fallback: null };
    },
  };
}

/** The recogniser for an installation: a model's when there is one, with the offline engine behind it. */
export function createRecogniser(model: LanguageModel | null): Recogniser {
  return model ? createModelRecogniser(model) : createOfflineRecogniser();
}

/** The model's recognition, or the reason why it cannot be used. */
async function askModel(
  model: LanguageModel,
  message: string,
  offline: Recognition,
  region: Region,
  timeoutMs: number,
): Promise<Recognition | string> {
  try {
    const { value } = await withTimeout(timeoutMs, (signal) =>
      model.generate({
        purpose: 'recognise-log',
        instructions: INSTRUCTIONS,
        input: withoutAddresses(message),
        schemaName: 'log_items',
        schema: ANSWER_SCHEMA,
        dataClasses: ['log text'],
        signal,
      }),
    );
    const parsed = ANSWER.safeParse(value);
    if (!parsed.success) return 'the answer was not in the schema';
    return (
      fromAnswer(parsed.data, message, offline, region) ??
      'the answer held words or numbers that are not in the message'
    );
  } catch (error) {
    return error instanceof PhdaError ? error.code : 'the model failed';
  }
}

const ADDRESS =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\+\d[\d ()-]{7,}\d|\b0\d{2,4}[ -]?\d{5,}\b/gi;

/** E-mail addresses, ids and telephone numbers stay here; stars of the same length keep the places of all other words. */
function withoutAddresses(message: string): string {
  return message.replace(ADDRESS, (found) => '*'.repeat(found.length));
}

/** Gives up waiting after a time, even when the model ignores the signal. */
async function withTimeout<T>(timeoutMs: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMs);
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => reject(new PhdaError('UPSTREAM_UNAVAILABLE', 'The model took too long.')),
      { once: true },
    );
  });
  return Promise.race([run(signal), expired]);
}
