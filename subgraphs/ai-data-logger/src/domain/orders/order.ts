import { messageReason } from '../recognise/intent';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import { findTimes } from '../time/expressions';
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
  NOT_HAD,
  PART_OF_IT,
  REPLACED,
  SAID_ANEW,
  SAYINGS,
  TAIL,
  TAKEN_BACK_BEHIND,
  TAKING_BACK,
  WAS_NOT,
  WRONG_LEAD,
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
  const order = text.replace(LEAD, '').replace(WAS_NOT, '$1 was not ');
  if (messageReason(text)) return null;
  if (REPLACED.test(order)) return correctionOf(order.replace(REPLACED, ''), dayFirst, false);
  if (TAKING_BACK.test(order)) return takeBackOf(order, dayFirst);
  if (MAYBE_TAKING_BACK.test(order)) return tentativeTakeBack(order.replace(MAYBE_TAKING_BACK, ''), dayFirst);
  return takenBackBehind(order, dayFirst) ?? correctionIn(text, order, dayFirst);
}

function takenBackBehind(order: string, dayFirst: boolean): Order | Ask | null {
  const behind = TAKEN_BACK_BEHIND.exec(order)?.groups?.['ref'];
  if (behind !== undefined) return takeBackOf(`delete ${behind}`, dayFirst);
  const notHad = NOT_HAD.exec(order)?.groups?.['ref'];
  return notHad === undefined ? null : tentativeTakeBack(notHad, dayFirst);
}

function correctionIn(text: string, order: string, dayFirst: boolean): Order | Ask | null {
  const unclear = question(`Which entry do you mean, and how should it read? ${HOW}`);
  if (WRONG_LEAD.test(order)) return wrongThing(order, dayFirst) ?? unclear;
  if (isCorrection(text, order)) return correctionOf(order, dayFirst, false) ?? unclear;
  const anew = SAID_ANEW.map((pattern) => pattern.exec(text)?.groups?.['words']).find(Boolean);
  if (anew !== undefined) return saidAnew(anew, dayFirst);
  const part = PART_OF_IT.exec(order)?.groups?.['words'];
  if (part !== undefined)
    return { type: 'correct', target: NEWEST, isTentative: true, words: part, instead: null };
  if (MAYBE_CORRECTIONS.some((pattern) => pattern.test(order))) return maybeCorrection(order, dayFirst);
  return NAMED_CORRECTION.test(order) ? namedCorrection(order, dayFirst) : null;
}

/** "wrong date, yesterday", "wrong pulse, 66", "wrong entry, delete it". */
function wrongThing(order: string, dayFirst: boolean): Order | Ask | null {
  const rest = order.replace(WRONG_LEAD, '').replace(LEAD, '');
  if (TAKING_BACK.test(rest)) return takeBackOf(rest, dayFirst);
  const correction = correctionOf(rest, dayFirst, true);
  if (correction?.type !== 'correct') return null;
  const what = referenceOf(WRONG_LEAD.exec(order)?.groups?.['what'] ?? '', dayFirst);
  const target = what?.field != null && correction.target.said === '' ? what : correction.target;
  return { ...correction, target, isTentative: false };
}

/** What is said anew names the thing of which it speaks, and no number of things. */
function saidAnew(words: string, dayFirst: boolean): Order | null {
  const order = { type: 'correct', isTentative: true, words, instead: null } as const;
  if (words.includes('/')) return { ...order, target: NEWEST };
  const target = referenceOf(words.replace(/^\S+ /, ''), dayFirst);
  return target && target.stems.length > 0 ? { ...order, target: { ...target, count: 1 } } : null;
}

/** "pulse should be 66" is said of a reading that exists; of anything else the words may be a log. */
function maybeCorrection(order: string, dayFirst: boolean): Order | null {
  const correction = correctionOf(order, dayFirst, true);
  const isFirm =
    correction?.type === 'correct' && correction.target.field !== null && /\bshould\b/.test(order);
  return isFirm ? { ...correction, isTentative: false } : correction;
}

/** "my weight was 82" is a log, and "the weight was 82 this morning" another one; "the weight was 82" may be about the one of just now. */
function namedCorrection(order: string, dayFirst: boolean): Order | null {
  const { det, words = '' } = NAMED_CORRECTION.exec(order)?.groups ?? {};
  const correction = correctionOf(order, dayFirst, true);
  if (!correction || correction.target.stems.length > 0) return correction;
  const isTimed = findTimes(tokenise(words), dayFirst).length > 0;
  const isAboutOld = det !== 'my' && correction.target.kinds !== null && !(isTimed && /^\W*\d/.test(words));
  return isAboutOld ? correction : null;
}

/** Says whether an order speaks of an earlier log by giving it another day or time, or by the number that was wrong. */
export function looksBack(order: Order, dayFirst: boolean): boolean {
  if (order.type !== 'correct') return false;
  if (order.instead !== null && /\d/.test(order.instead)) return true;
  const tokens = tokenise(order.words);
  const [time, ...others] = findTimes(tokens, dayFirst);
  return time?.length === tokens.length && others.length === 0;
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
      .replace(/^(?:(?:actually|really|in fact|supposed to be|only|just|in|about|around|roughly)\s+)+/, '')
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
