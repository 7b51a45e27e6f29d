/**
 * How far a reason reaches. `clause`: only its own clause. `onward`: also the clauses behind it in the sentence, until one
 * tells a fact. `sentence`: all of its sentence. `message`: everything.
 */
export type Reach = 'clause' | 'onward' | 'sentence' | 'message';

/** One reason why words are no log, with the small named patterns that show it. */
export interface Reason {
  /** The sentence that the person reads. */
  readonly says: string;
  readonly reach: Reach;
  /** Patterns over normalised text, by what they catch; every one takes time linear in the length of the text. */
  readonly rules: Readonly<Record<string, RegExp>>;
}

/** The name of the first rule that matches, or null. */
export function ruleMatching({ rules }: Reason, text: string): string | null {
  for (const [name, pattern] of Object.entries(rules)) if (pattern.test(text)) return name;
  return null;
}
