import type { Token } from '../text/tokens';

/** Why words are no log, as patterns of a language name it; `recognise/native-reasons` says what the person reads. */
export type ReasonKey =
  | 'order'
  | 'question'
  | 'plan'
  | 'habit'
  | 'goal'
  | 'hearsay'
  | 'unreal'
  | 'change'
  | 'purchase'
  | 'negation'
  | 'other';

/** Languages whose common forms are understood beside English. */
export type ForeignCode = 'de' | 'es' | 'fr' | 'it';

/** English words by the patterns that mean them: patterns are separated by commas, `(a|b)` are choices, `(a)?` may be left out, `#` is a number. */
export type Phrases = Readonly<Record<string, string>>;

/** What stands around a pattern where that decides its meaning. */
export interface Around {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** Says a pattern in English from its numbers, or null where it does not mean what it looks like. */
export type Rule = readonly [
  pattern: string,
  say: (numbers: readonly Token[], around: Around) => string | null,
];

/** All that is known of one language; the rules of English do the rest. */
export interface Language {
  readonly code: ForeignCode;
  /** English name, for sentences to the person. */
  readonly name: string;
  /** ISO 3166 countries where it is the likelier one of two readings. */
  readonly countries: readonly string[];
  readonly phrases: readonly Phrases[];
  readonly rules: readonly Rule[];
  /** How a whole number from 0 to 299 is said; every way of it. */
  readonly spell: (value: number) => readonly string[];
  /** Words that say nothing here but tell the language. */
  readonly common: string;
  /** Why words are no log, on text without accents; where English needs a beginning, other languages say it anywhere. */
  readonly intents: Partial<Readonly<Record<ReasonKey, RegExp>>>;
  /** The English for a word that the phrases lack, such as a compound. */
  readonly guess?: (word: string) => string | null;
  /** Adjectives follow their noun: "whisky doble" is a double whisky. */
  readonly adjectivesFollow?: true;
  /** Nouns have a capital letter, so that a capital does not make a name. */
  readonly capitalNouns?: true;
}
