import type { Recognition, Situation } from './types';

/** Whatever finds the things that happened in a message: the offline engine, or a language model with the offline engine behind it. */
export interface Recogniser {
  /** Never throws for any text; what it gives is checked and computed by the same code whoever found it. */
  recognise(message: string, situation: Situation): Promise<Recognised>;
}

/** A recognition with the name of what made it, for the trace. */
export interface Recognised {
  readonly recognition: Recognition;
  /** `offline`, or the model's name. */
  readonly engine: string;
  /** Why the offline engine took over from a model, or null. */
  readonly fallback: string | null;
}
