import { messageReason } from '../recognise/intent';
import { normalise } from '../text/normalise';
import type { Decision } from '../types';
import { unitOfWords } from '../vocabulary/units';
import { NEWEST, type Reference, referenceOf } from './reference';
import {
  BARE_SAYING,
  CORRECTIONS,
  DENIALS,
  EXPLANATION,
  INSTEAD,
  LEAD,
  MAYBE_CORRECTIONS,
  MAYBE_TAKING_BACK,
  NAMED_CORRECTION,
  NO_READING,
  REPLACED,
  SAYINGS,
  TAIL,
  TAKING_BACK,
} from './sayings';

/** An order about earlier logs: to take them back, or to read them differently. */
export type Order =
  | {
      readonly type: 'takeBack';
      readonly target: Reference;
      /** "undo": the words go one step back with each time they are said. */
      readonly isUndo: boolean;
      /** The words may be a log of their own, and are read as one when nothing of just now fits. */
      readonly isTentative: boolean;
    }
  | {
      readonly type: 'correct';
      readonly target: Reference;
      readonly isTentative: boolean;
      /** How it should read, in the person's words. */
      readonly words: string;
      /** What it should no longer say ("118, not 128"); null when that was not said. */
      readonly instead: string | null;
    };

type Ask = Extract<Decision, { type: 'ask' }>;

const HOW =
  'I can take back the newest entry ("undo"), the newest of its kind ("delete my last coffee"), or correct it ("make that 118").';

/** What a message orders done with earlier logs, or null when it orders nothing; such a message never becomes a new row. */
export function orderOf(message: string, dayFirst = true): Order | Ask | null {
  const text = normalise(message);
  const order = text.replace(LEAD, '');
  if (messageReason(text)) return null;
  if (REPLACED.test(order)) return correctionOf(order.replace(REPLACED, ''), dayFirst, false);
  if (TAKING_BACK.test(order)) return takeBackOf(order, dayFirst);
  if (MAYBE_TAKING_BACK.test(order)) return tentativeTakeBack(order.replace(MAYBE_TAKING_BACK, ''), dayFirst);
  if (isCorrection(text, order))
    return (
      correctionOf(order, dayFirst, false) ??
      question(`Which entry do you mean, and how should it read? ${HOW}`)
    );
  if (MAYBE_CORRECTIONS.some((pattern) => pattern.test(order))) return correctionOf(order, dayFirst, true);
  return NAMED_CORRECTION.test(order) ? namedCorrection(order, dayFirst) : null;
}

/** Only a thing: "the sauna was 20 min" and "my weight was 82" are logs. */
function namedCorrection(order: string, dayFirst: boolean): Order | null {
  const correction = correctionOf(order, dayFirst, true);
  return correction && correction.target.stems.length > 0 ? correction : null;
}

/** What a message orders whatever was logged before; null for words that may be a log of their own. */
export function firmOrderOf(message: string, dayFirst = true): Order | Ask | null {
  const order = orderOf(message, dayFirst);
  return order && order.type !== 'ask' && order.isTentative ? null : order;
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

function tentativeTakeBack(rest: string, dayFirst: boolean): Order | null {
  const target = referenceOf(rest.replace(EXPLANATION, ''), dayFirst);
  return target && { type: 'takeBack', target, isUndo: false, isTentative: true };
}

function takeBackOf(order: string, dayFirst: boolean): Order | Ask {
  const rest = order.replace(TAKING_BACK, '');
  const target = referenceOf(rest.replace(EXPLANATION, ''), dayFirst);
  const isUndo = /^(?:undo|revert)\b/.test(order);
  return target
    ? { type: 'takeBack', target, isUndo, isTentative: false }
    : question(`Which one entry should be taken back? ${HOW}`);
}

function isCorrection(text: string, order: string): boolean {
  return CORRECTIONS.some((pattern) => pattern.test(order)) || DENIALS.some((pattern) => pattern.test(text));
}

function correctionOf(order: string, dayFirst: boolean, isTentative: boolean): Order | null {
  for (const saying of isTentative ? [...SAYINGS, BARE_SAYING] : SAYINGS) {
    const { ref = '', words = '' } = saying.exec(order)?.groups ?? {};
    const said = words
      .replace(/^(?:actually|really|in fact|supposed to be|only|just|in)\s+/, '')
      .replace(TAIL, '');
    if (said === '' || NO_READING.test(said)) continue;
    const replaced = INSTEAD.map((pattern) => pattern.exec(said)?.groups).find(Boolean);
    const instead = replaced?.['instead'] ?? null;
    const target = targetOf(ref, instead, dayFirst);
    if (target) return { type: 'correct', target, isTentative, words: replaced?.['words'] ?? said, instead };
  }
  return null;
}

/** "it was a latte, not a cappuccino" names the thing behind "not". */
function targetOf(ref: string, instead: string | null, dayFirst: boolean): Reference | null {
  const target = ref === '' ? NEWEST : referenceOf(ref, dayFirst);
  const isUnnamed = target?.said === '' && target.when === null;
  if (!isUnnamed || instead === null || /\d/.test(instead) || unitOfWords(instead) !== null) return target;
  const named = referenceOf(instead, dayFirst);
  // "not today, yesterday" names the time that was wrong, which every log of just now has.
  return named?.said === '' ? target : named;
}
