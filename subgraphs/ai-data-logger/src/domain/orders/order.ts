import { messageReason } from '../recognise/intent';
import { normalise } from '../text/normalise';
import type { Decision } from '../types';
import { NEWEST, type Reference, referenceOf } from './reference';

/** An order about earlier logs: to take them back, or to read them differently. */
export type Order =
  | { readonly type: 'takeBack'; readonly target: Reference }
  | {
      readonly type: 'correct';
      readonly target: Reference;
      /** How it should read, in the person's words. */
      readonly words: string;
      /** What it should no longer say ("118, not 128"); null when that was not said. */
      readonly instead: string | null;
    };

type Ask = Extract<Decision, { type: 'ask' }>;

const LEAD =
  /^\W*(?:(?:oops|sorry|no|nope|wait|actually|please|pls|ok|okay|hey|hi|now|and|can you|could you|i want to|i need to)\W+)*/;
const TAKING_BACK =
  /^(?:undo|scratch|take back|take (?:that|it|this) back|delete|remove|revert|cancel|erase|discard)\b/;

const HOW =
  'I can take back the newest entry ("undo"), the newest of its kind ("delete my last coffee"), or correct it ("make that 118").';

/** What a message orders done with earlier logs, or null when it orders nothing; such a message never becomes a new row. */
export function orderOf(message: string, dayFirst = true): Order | Ask | null {
  const text = normalise(message);
  const order = text.replace(LEAD, '');
  if (messageReason(text)) return null;
  if (TAKING_BACK.test(order)) return takeBackOf(order.replace(TAKING_BACK, ''), dayFirst);
  if (!isCorrection(text, order)) return null;
  return correctionOf(order, dayFirst) ?? question(`Which entry do you mean, and how should it read? ${HOW}`);
}

/** A question about earlier logs; nothing is drafted with it. */
export function question(text: string): Ask {
  return { type: 'ask', question: text, range: { start: 0, end: 0 }, drafts: [], notices: [] };
}

/** The question to ask when nothing fits what was to be changed or taken back. */
export function nothingFits({ said, when }: Reference): Ask {
  const what =
    said === '' && when === null
      ? 'no entry'
      : `no ${said === '' ? 'log of that time' : `"${said}"`} among your newest logs`;
  return question(`I found ${what} to change. Which entry do you mean?`);
}

function takeBackOf(rest: string, dayFirst: boolean): Order | Ask {
  const target = referenceOf(rest, dayFirst);
  return target ? { type: 'takeBack', target } : question(`Which one entry should be taken back? ${HOW}`);
}

const CORRECTIONS: readonly RegExp[] = [
  /^(?:make|change|set) (?:that|it|this)\b/,
  /^i meant?\b/,
  /^correction\b(?! (?:before|as|while|for)\b)/,
  /^(?:change|edit|update|correct|fix|amend|adjust|replace|rename|move|set) (?:my|the|that|it|this|last|latest|previous)\b/,
  /^(?:update|set) [\w ]{1,30} to \d/,
  /^that (?:last|latest|previous)\b.*\b(?:was|were)\b/,
  /^(?:change|edit|correct|amend|adjust|replace|rename|move)\b.*\b(?:to|with|into)\b/,
  /^(?:that|it|this|(?:my|the) (?:last|latest|previous)\b.{0,40}?) (?:should (?:be|have been|say|read)|was wrong|is wrong)\b/,
  /^(?:it|that) was (?:(?:actually|really) )?(?:yesterday|today|last night|this morning|at \d)/,
  /^(?:it|that) was\b.*\bnot\b/,
];
/** "no, it was 118", "no, 118": the words before are in an earlier message. */
const DENIAL =
  /^\W*(?:no|nope|oops|wait|actually|sorry)\W+(?:(?:it|that|this|the \w+|my \w+) (?:was|is|were|should be)\b|(?<=^\W*no\W+)\d)/;

function isCorrection(text: string, order: string): boolean {
  return CORRECTIONS.some((pattern) => pattern.test(order)) || DENIAL.test(text);
}

/** How corrections are said, from the most to the least explicit: what is meant, and how it should read. */
const SAYINGS: readonly RegExp[] = [
  /^(?:make|change|set|update|correct|fix|edit|amend|adjust|move|replace|rename|switch)\s+(?<ref>.+?)\s+(?:to|into|with|as|=|->)\s+(?<words>.+)$/s,
  /^(?:make|change|set|correct|fix)\s+(?<ref>that|it|this|the last one|the last)\s+(?<words>.+)$/s,
  /^(?:i meant?(?: to (?:say|write|type|log|put))?|correction|should (?:be|read|say))\b\W*(?<words>.+)$/s,
  /^(?<ref>(?:that|it|this|these|those|my|the)(?: [\w']+){0,5}?)\s+(?:should (?:be|have been|say|read)|was|were|is)\s+(?<words>.+)$/s,
  /^(?<words>\d.*)$/s,
];
const INSTEAD: readonly RegExp[] = [
  /^(?<words>.+?)\W+(?:and )?(?:not|instead of|rather than) (?<instead>.+)$/s,
  /^not (?<instead>.+?)\W+(?:but|it was|rather) (?<words>.+)$/s,
];
const TAIL = /(?:(?:^|\W+)(?:please|pls|thanks|thank you|instead|sorry|actually|really|then))*\W*$/;
const NO_READING = /^(?:wrong|incorrect|a (?:typo|mistake)|not (?:right|correct))\b/;

function correctionOf(order: string, dayFirst: boolean): Order | null {
  for (const saying of SAYINGS) {
    const { ref = '', words = '' } = saying.exec(order)?.groups ?? {};
    const said = words.replace(/^(?:actually|really|in fact|supposed to be)\s+/, '').replace(TAIL, '');
    if (said === '' || NO_READING.test(said)) continue;
    const replaced = INSTEAD.map((pattern) => pattern.exec(said)?.groups).find(Boolean);
    const instead = replaced?.['instead'] ?? null;
    const target = targetOf(ref, instead, dayFirst);
    if (target) return { type: 'correct', target, words: replaced?.['words'] ?? said, instead };
  }
  return null;
}

/** "it was a latte, not a cappuccino" names the thing behind "not". */
function targetOf(ref: string, instead: string | null, dayFirst: boolean): Reference | null {
  const target = ref === '' ? NEWEST : referenceOf(ref, dayFirst);
  const isUnnamed = target?.said === '' && target.when === null;
  if (!isUnnamed || instead === null || /\d/.test(instead)) return target;
  return referenceOf(instead, dayFirst);
}
