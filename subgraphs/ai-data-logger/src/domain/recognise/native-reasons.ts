import type { ReasonKey } from '../languages/language';
import { nativeOf, type Wording } from '../languages/wording';
import type { Clause } from '../text/segment';
import { QUESTION } from './intent/asking';
import { CHANGE } from './intent/changes';
import { DENIAL } from './intent/denials';
import { HABIT } from './intent/habits';
import { HEARSAY, UNREAL } from './intent/hearsay';
import { MACHINE_ORDERS } from './intent/machine-orders';
import { GOAL, PLAN } from './intent/plans';
import { PURCHASE } from './intent/purchases';
import type { Reason } from './intent/reason';

/** What is told of another person; found by the subject of a clause, not by patterns of English words. */
export const SOMEBODY_ELSE: Reason = { says: 'It is about somebody else.', reach: 'clause', rules: {} };

/** The rules of every language give the same reasons. */
const REASONS: Readonly<Record<ReasonKey, Reason>> = {
  order: MACHINE_ORDERS,
  question: QUESTION,
  plan: PLAN,
  habit: HABIT,
  goal: GOAL,
  hearsay: HEARSAY,
  unreal: UNREAL,
  change: CHANGE,
  purchase: PURCHASE,
  negation: DENIAL,
  other: SOMEBODY_ELSE,
};
const OF_CLAUSE: ReadonlySet<ReasonKey> = new Set(['change', 'purchase', 'negation', 'other']);

/** Why a sentence is no log by the words of its own language, which stand in another order there than in English; null for English. */
export function nativeReasonOfSentence(sentence: readonly Clause[], wording: Wording): Reason | null {
  return nativeReason(sentence, wording, (key) => !OF_CLAUSE.has(key));
}

/** The same for reasons that hold for one clause only. */
export function nativeReasonOfClause(clause: Clause, wording: Wording): Reason | null {
  return nativeReason([clause], wording, (key) => OF_CLAUSE.has(key));
}

function nativeReason(
  clauses: readonly Clause[],
  wording: Wording,
  isTried: (key: ReasonKey) => boolean,
): Reason | null {
  const intents = wording.language?.intents;
  if (!intents) return null;
  const text = nativeOf(
    clauses.flatMap(({ tokens }) => tokens),
    wording,
  );
  const key = (Object.keys(intents) as ReasonKey[]).find((one) => isTried(one) && intents[one]?.test(text));
  return key ? REASONS[key] : null;
}
