import { englishOf, type Wording } from '../languages/wording';
import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import { isFact, isReading, reasonOfClause } from './intent';
import { isRequest, QUESTION } from './intent/asking';
import { DENIAL, LEFT_UNDONE } from './intent/denials';
import { HABIT } from './intent/habits';
import { HEARSAY } from './intent/hearsay';
import { ABOUT_TO_BE, PLAN } from './intent/plans';
import { PURCHASE } from './intent/purchases';
import type { Reason } from './intent/reason';
import { nativeReasonOfClause, nativeReasonOfSentence, SOMEBODY_ELSE } from './native-reasons';
import { isForSomebodyElse, subjectOf } from './subject';

/** Why a clause is not simply a log. */
export interface Verdict {
  readonly says: string;
  /** The clause may well be a log: it is read, and the person is asked. */
  readonly isDoubtful: boolean;
}

/** A clause with its words and what it holds, judged once. */
interface Judged {
  readonly clause: Clause;
  readonly text: string;
  readonly reason: Reason | null;
  /** Holds a number or a thing, so that its reason can be about the clauses behind it as well. */
  readonly hasContent: boolean;
}

/** What keeps each clause of a message from being logged, null for those that may be; every clause is judged once. */
export function verdictsOf(clauses: readonly Clause[], wording: Wording): (Verdict | null)[] {
  const verdicts = new Map<Clause, Verdict | null>();
  let head: Verdict | null = null;
  for (const sentence of sentencesOf(clauses)) {
    const judged = sentence.map((clause) => judge(clause, wording));
    const native = nativeReasonOfSentence(sentence, wording);
    const own = native ? judged.map(() => certain(native)) : verdictsOfSentence(judged);
    const isUnderHead: boolean =
      head !== null && own.every((verdict) => verdict === null) && !judged.some(tellsFact);
    judged.forEach(({ clause }, at) => verdicts.set(clause, isUnderHead ? head : (own[at] ?? null)));
    head = headOf(judged, own) ?? (isUnderHead ? head : null);
  }
  return clauses.map((clause) => verdicts.get(clause) ?? null);
}

function sentencesOf(clauses: readonly Clause[]): Clause[][] {
  const sentences = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const known = sentences.get(clause.sentence);
    if (known) known.push(clause);
    else sentences.set(clause.sentence, [clause]);
  }
  return [...sentences.values()];
}

function judge(clause: Clause, wording: Wording): Judged {
  const text = englishOf(clause.tokens, wording);
  const hasContent =
    clause.tokens.some(({ kind }) => kind === 'number') ||
    NAMED.test(text) ||
    CATALOGUE_NAMES.find(clause.tokens).length > 0;
  const own = isRequest(text) ? null : reasonOfClause(text);
  return { clause, text, reason: own ?? nativeReasonOfClause(clause, wording), hasContent };
}

/** What a clause can be about without a number or a name of the catalogue. */
const NAMED = /\b(?:sauna|bp|blood pressure|pulse|weight|weigh|caffeine|alcohol|protein|drinks?|cigarette)\b/;

function tellsFact({ text }: Judged): boolean {
  return isFact(text);
}

/** "Shopping list:" and "To do" in a line of their own stand over the lines that follow. */
const LIST_HEAD =
  /^\W*(?:my |the |today's |tomorrow's )?(?:shopping|grocer(?:y|ies)|to-? ?do|to ?buy|plans?|planned|goals?|targets?|ingredients|menu|wish|tomorrow|reminders?)(?: list)?(?: for [\w ]{1,30})?\W*$/;

function headOf(judged: readonly Judged[], own: readonly (Verdict | null)[]): Verdict | null {
  const [only, ...others] = judged;
  return only && others.length === 0 && LIST_HEAD.test(only.text) ? (own[0] ?? null) : null;
}

function verdictsOfSentence(judged: readonly Judged[]): (Verdict | null)[] {
  const [first] = judged;
  if (judged.some(({ text }) => isRequest(text))) return aboutOthers(judged, judged.map(silenced));
  if (ABOUT_TO_BE.test(judged.map(({ text }) => text).join(' '))) return judged.map(() => certain(PLAN));
  if (LEFT_UNDONE.test(judged.map(({ text }) => text).join(' '))) return judged.map(() => certain(DENIAL));
  if (isQuoted(judged)) return judged.map(() => certain(HEARSAY));
  if (first?.clause.isQuestion) return questioned(judged);
  return aboutOthers(judged, backwards(judged, onwards(judged)));
}

function silenced({ reason }: Judged): Verdict | null {
  return reason === null || reason === QUESTION ? null : certain(reason);
}

function certain({ says }: Reason): Verdict {
  return { says, isDoubtful: false };
}

const TAG_QUESTION =
  /^\W*(?:right|ok|okay|no|yes|yeah|huh|good|fine|bad|normal|isn't it|is it|or not|eh|innit)\W*$/;

/** A question silences its sentence; a reading or a drink told in front of it may be meant to be logged. */
function questioned(judged: readonly Judged[]): Verdict[] {
  const asked = judged.findIndex(({ reason, text }) => reason === QUESTION || TAG_QUESTION.test(text));
  return judged.map(({ text, reason }, at) => ({
    says: QUESTION.says,
    isDoubtful: at < asked && reason === null && (isReading(text) || isFact(text)),
  }));
}

/** A reason reaches on to the clauses behind it until one tells a fact, or a reading where the reason was about nothing yet. */
function onwards(judged: readonly Judged[]): (Verdict | null)[] {
  let carried: Reason | null = null;
  let joined: Reason | null = null;
  return judged.map((one): Verdict | null => {
    const { reason } = one;
    if (reason) {
      const isHead = LIST_HEAD.test(one.text) || HEADED.test(one.text);
      const reaches = reason === QUESTION || (reason.reach !== 'clause' && (one.hasContent || isHead));
      carried = /\btomorrow\b/.test(one.text) ? PLAN : reaches ? reason : carried;
      // "went shopping, then a cappuccino" goes on with something else.
      joined = /\bwent\b/.test(one.text) ? null : reason;
      return isDoubtfulPurchase(one) ? { says: PURCHASE.says, isDoubtful: true } : certain(reason);
    }
    if (carried && (isFact(one.text) || isContrast(carried, one) || HEADED.test(one.text))) carried = null;
    if (!isContinuation(one, joined)) joined = null;
    const held = carried ?? joined;
    return held ? certain(held) : null;
  });
}

/** "declined dessert and coffee": a bare word behind "and" shares the reason of what it is joined to; an article or number begins anew. */
function isContinuation({ clause, text }: Judged, reason: Reason | null): boolean {
  if (reason === null) return false;
  const [first] = clause.tokens;
  const isBare =
    first?.kind === 'word' && !/^(?:a|an|the|my|one|some|another|then|also|just|only)$/.test(first.text);
  return (
    clause.joiner === 'and' && (isBare || reason.reach !== 'clause') && !isFact(text) && !isReading(text)
  );
}

/** Another heading ends what stood under the one before it. */
const HEADED = /^[a-z' ]{1,25} ?:(?!\d)/;

/** "usually 2 coffees, only 1 today". */
function isContrast(carried: Reason, { text }: Judged): boolean {
  return carried === HABIT && /\b(?:today|this time|this morning|tonight|just now|now)\b/.test(text);
}

/** Whoever buys one coffee on the way has most likely drunk it. */
function isDoubtfulPurchase({ reason, text, clause }: Judged): boolean {
  return (
    reason === PURCHASE &&
    /\bbought (?:myself |me )?(?:a|an|one|another) (?!(?:bag|pack|packet|box|case|crate|bottle|jar|kilo|pound|new)\b)/.test(
      text,
    ) &&
    !/\bfor (?:my|the|him|her|them|our|everyone)\b/.test(text) &&
    CATALOGUE_NAMES.find(clause.tokens).length === 1
  );
}

/** "2 eggs and toast is what I usually have": what "and" joins shares its reason, as does what "every day" in a clause of its own is about. */
function backwards(judged: readonly Judged[], verdicts: readonly (Verdict | null)[]): (Verdict | null)[] {
  const result = [...verdicts];
  for (let at = judged.length - 1; at > 0; at -= 1) {
    const [before, one] = [judged[at - 1], judged[at]];
    const verdict = result[at];
    if (!before || !one || !verdict || verdict.isDoubtful || result[at - 1] !== null) continue;
    const reaches = one.reason !== null && one.reason.reach !== 'clause';
    const isJoined = one.clause.joiner === 'and' && (reaches || one.reason === null);
    const isAddition =
      reaches && (BACK_REFERENCE.test(one.text) || (one.reason === HABIT && !one.hasContent));
    const standsAlone = isFact(before.text) || isReading(before.text);
    if ((isJoined && !standsAlone) || isAddition) result[at - 1] = verdict;
  }
  return result;
}

/** "I only had two glasses," she insisted: words in quotation marks belong to whoever said them. */
function isQuoted(judged: readonly Judged[]): boolean {
  return judged.some(({ reason }) => reason === HEARSAY) && judged.some(({ text }) => /["]/.test(text));
}

const BACK_REFERENCE =
  /^\W*(?:that's|that is|this is|which is|these are|those are|it's|is what|are what|sounds like|says|said|according|as (?:recommended|planned))\b/;

/** "…, and the only thing I managed was 20 minutes": a clause that begins anew and says "I" is the writer's. */
function isMine({ tokens, joiner }: Clause): boolean {
  const isAnew = joiner === 'and' || joiner === 'sentence';
  return isAnew && tokens.some(({ text }) => /^(?:i|i'm|i've|myself)$/.test(text));
}

function aboutOthers(judged: readonly Judged[], verdicts: readonly (Verdict | null)[]): (Verdict | null)[] {
  let subject: 'me' | 'other' | null = null;
  return judged.map(({ clause, text }, at) => {
    subject = subjectOf(clause, text) ?? (isMine(clause) ? 'me' : subject);
    const isOther = subject === 'other' || isForSomebodyElse(clause);
    return verdicts[at] ?? (isOther ? { says: SOMEBODY_ELSE.says, isDoubtful: false } : null);
  });
}
