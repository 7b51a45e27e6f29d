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
export function ruleMatching(reason: Reason, text: string): string | null {
  if (!anyRuleOf(reason).test(text)) return null;
  return Object.entries(reason.rules).find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const JOINED = new WeakMap<Reason, RegExp>();

/** All rules of a reason in one pattern, which reads the text once instead of once for each. */
function anyRuleOf(reason: Reason): RegExp {
  const known = JOINED.get(reason);
  if (known) return known;
  const joined = new RegExp(
    Object.values(reason.rules)
      .map(({ source }) => `(?:${source})`)
      .join('|'),
  );
  JOINED.set(reason, joined);
  return joined;
}
