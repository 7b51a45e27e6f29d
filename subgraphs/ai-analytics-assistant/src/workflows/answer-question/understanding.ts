import type { Asking } from '../../domain/time/resolve';
import { understand } from '../../domain/understanding/grammar';
import type { Intent } from '../../domain/understanding/intent';

/** What was understood and by what. */
export interface Understood {
  readonly intent: Intent;
  readonly model: string;
}

/** The port to whatever reads questions: it chooses an intent and computes nothing. */
export interface Understanding {
  read(question: string, asking: Asking): Promise<Understood>;
}

/** The name under which answers of the grammar are stored. */
export const OFFLINE = 'offline';

/** The grammar behind the port: deterministic, in process, without a network. */
export const offlineUnderstanding: Understanding = {
  read: (question, asking) => Promise.resolve({ intent: understand(question, asking), model: OFFLINE }),
};
