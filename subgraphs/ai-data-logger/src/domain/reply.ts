import { understand } from './engine';
import { inEnglish, wordingOf } from './languages/wording';
import { CATALOGUE_NAMES } from './look-up/catalogue';
import { findTimes } from './time/expressions';
import { firmOrderOf } from './orders/order';
import type { Region, Situation, TextRange } from './types';
import { SIZES } from './vocabulary/filler';
import { unitOfWords } from './vocabulary/units';

/** Says whether an answer takes the held-back message back instead of completing it. */
export function isWithdrawal(answer: string, region: Region): boolean {
  return /^\W*(?:no|nope|nah|cancel|never ?mind|nvm|forget (?:it|that|about it)|nothing|don't|do not|don't (?:bother|log)|scratch that|skip(?: it)?|discard|drop it|leave it|undo|stop|not now)(?:\W+(?:please|thanks|thank you|thx|log it|log that|it|then|sorry|forget it|never ?mind|don't|leave it))*\W*$/i.test(
    inEnglish(answer, region),
  );
}

/** A message that was held back with a question. */
export interface HeldMessage {
  readonly text: string;
  /** The words that the question is about. */
  readonly open: TextRange;
  /** The kinds of the rows that were drafted, one per row. */
  readonly kinds: readonly string[];
}

/** What a reply comes to: the words to read, and whether they settle the question or leave it open. */
export interface Reply {
  readonly text: string;
  readonly settles: boolean;
}

/**
 * Reads a reply beside the message it answers. One that is a whole log about something else is logged alone and the question
 * stays open; one that completes the message completes it; one that says the same thing anew replaces it.
 */
export function replyTo(held: HeldMessage, reply: string, situation: Situation): Reply {
  const answer = plain(reply);
  const alone = understand(answer, situation);
  const kinds = new Set<string>(held.kinds);
  if (alone.type === 'log') {
    const isElsewhere = held.kinds.length > 0 && alone.drafts.every(({ kind }) => !kinds.has(kind));
    if (isElsewhere) return { text: reply, settles: false };
    const text = completeMessage(held.text, held.open, answer, situation);
    const isSameSize = rowsOf(text, situation) === Math.max(1, held.kinds.length);
    return { text: isSameSize ? text : answer, settles: true };
  }
  return { text: completeMessage(held.text, held.open, answer, situation), settles: true };
}

const BEFORE_ANSWER =
  /^\W*(?:(?:it|that|they) (?:was|is|were)|i (?:meant?|think|guess|believe|had)|make (?:it|that)|(?:please )?(?:log|count|call|take) (?:it|that|them)(?: as)?|let's say|in(?= (?:kg|kgs|kilos?|kilograms|lbs?|pounds|stones?)\W*$)|(?:yes|yep|yeah|sure|ok|okay|well|um|uh|so|oh)(?=\W+\w))\W+/i;
const BEHIND_ANSWER =
  /\W+(?:i (?:think|guess|believe|suppose)|probably|please|thanks|thank you|thx|or so|sorry|maybe|actually)\W*$/i;
const SIZED_ONE = /\b(small|medium|large|big|single|double|regular|normal) ones?\b/gi;

/** An answer without the words that only introduce or soften it: "yes log it as 1" says 1, "a small one" says a small. */
function plain(reply: string): string {
  if (CONSENTING.test(reply)) return 'yes';
  let answer = reply.trim();
  for (let before = ''; before !== answer;) {
    before = answer;
    answer = answer.replace(BEFORE_ANSWER, '').replace(BEHIND_ANSWER, '');
  }
  return answer.replace(SIZED_ONE, '$1');
}

function rowsOf(text: string, situation: Situation): number {
  const decision = understand(text, situation);
  return decision.type === 'log' ? decision.drafts.length : 0;
}

const CONSENTING =
  /^\W*(?:y|yes|yep|yeah|yup|sure|ok|okay|correct|right|exactly|indeed|of course|please do|do it|do|go ahead|log it|i did|i have|had it|drank it|ate it)(?:\W+(?:please|thanks|do|it|i did|i had it|log it|go ahead))*\W*$/i;

/**
 * Puts an answer into the message it completes: over the words that were open, beside them, or behind the words before their number;
 * the first version that can be logged is taken, else the one that leaves less open, else the message stays as it was.
 */
export function completeMessage(
  message: string,
  open: TextRange,
  answer: string,
  situation: Situation,
): string {
  const region = speaking(message, situation.region);
  const isYes = CONSENTING.test(inEnglish(answer, region));
  if (!isYes && !saysSomething(answer, region)) return message;
  const versions = isYes ? [consented(message, open)] : versionsOf(message, open, answer.trim(), region);
  const before = openParts(message, situation);
  const ranked = versions.map((text) => ({ text, open: openParts(text, situation) }));
  const complete = ranked.find((version) => version.open === 0);
  if (complete) return complete.text;
  const better = ranked.filter((version) => version.open < before).sort((a, b) => a.open - b.open)[0];
  return better?.text ?? message;
}

/** A yes makes an explicit request of words that may have been no log. */
function consented(message: string, { start }: TextRange): string {
  return `${message.slice(0, start)}please log ${message.slice(start)}`;
}

/** A short answer is in the language of the message it answers. */
function speaking(message: string, region: Region): Region {
  const language = wordingOf(message, region).language?.code;
  return language ? { ...region, language } : region;
}

const ANSWERING =
  /\b(?:half|weight|pulse|bp|blood pressure|heart|body fat|fat|smm|muscle|ecw|sauna|upper|lower|systolic|diastolic|bpm|first|second|former|latter)\b/i;

/** A number, a time, a unit, a size, a thing or a measurement; "blah" completes nothing. */
function saysSomething(answer: string, region: Region): boolean {
  const { tokens } = wordingOf(answer, region);
  return (
    ANSWERING.test(inEnglish(answer, region)) ||
    findTimes(tokens, region.dayFirst).length > 0 ||
    CATALOGUE_NAMES.find(tokens).length > 0 ||
    tokens.some(({ kind, text }) => kind === 'number' || SIZES.has(text) || unitOfWords(text) !== null)
  );
}

/** Words that put a time into the future, which the answer takes back. */
const AHEAD =
  /(?<!\p{L})(?:tomorrow|tonight|today|next|heute abend|heute|morgen|esta noche|hoy|mañana|ce soir|aujourd'hui|demain|stasera|oggi|domani)(?!\p{L})/giu;

/** "at 11pm" answered by "yesterday" keeps its clock. */
function isDayForClock(words: string, answer: string, region: Region): boolean {
  const [open, said] = [words, answer].map((text) =>
    findTimes(wordingOf(text, region).tokens, true).map(({ parts }) => parts),
  );
  const isTimed = open?.some(({ clock, part }) => clock !== undefined || part !== undefined) ?? false;
  const isDay = said?.some(({ day }) => day !== undefined) ?? false;
  return (
    isTimed && isDay && (said?.every(({ clock, part }) => clock === undefined && part === undefined) ?? false)
  );
}

const EITHER = /(\d[\d.,/]*)(?: ?(?:kg|lbs?|g|mg|ml))? or (\d[\d.,/]*)/i;

/** "120 or 130" answered by "130" or "the second" keeps what stands around the two. */
function chosenOf(words: string, answer: string): string[] {
  const [both, first, second] = EITHER.exec(words) ?? [];
  if (both === undefined || first === undefined || second === undefined) return [];
  const said = answer.replace(/^the /i, '').replace(/ one$/i, '').trim().toLowerCase();
  const chosen = ['first', 'former', first.toLowerCase()].includes(said)
    ? first
    : ['second', 'latter', 'last', second.toLowerCase()].includes(said)
      ? second
      : null;
  return chosen === null ? [] : [words.replace(both, chosen)];
}

/** "1 cup at 9am" says how much in one place and when in another. */
function timeApart(answer: string, region: Region): { readonly rest: string; readonly time: string }[] {
  const { tokens, isTranslated } = wordingOf(answer, region);
  const [only, ...others] = findTimes(tokens, region.dayFirst);
  const [first, last] = only ? [tokens[only.at], tokens[only.at + only.length - 1]] : [];
  if (isTranslated || !first || !last || others.length > 0 || only?.length === tokens.length) return [];
  const time = answer.slice(first.start, last.end);
  return [{ time, rest: `${answer.slice(0, first.start)} ${answer.slice(last.end)}`.trim() }];
}

function versionsOf(message: string, { start, end }: TextRange, answer: string, region: Region): string[] {
  const [before, words, after] = [message.slice(0, start), message.slice(start, end), message.slice(end)];
  const label = words.replace(/\d.*$/s, '');
  const join = (...parts: string[]): string =>
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' ');
  return [
    ...(isDayForClock(words, answer, region) ? [join(before, words.replace(AHEAD, ''), answer, after)] : []),
    ...chosenOf(words, answer).map((chosen) => join(before, chosen, after)),
    join(before, answer, after),
    ...timeApart(answer, region).map(({ rest, time }) => join(before, rest, after, time)),
    join(before, words, answer, after),
    `${before}${words}/${answer}${after}`,
    join(before, label, answer, after),
    join(before, answer, words, after),
  ];
}

/** How much of a message is open: 0 when it can be logged, a lot when it is no log at all. */
function openParts(message: string, situation: Situation): number {
  if (firmOrderOf(inEnglish(message, situation.region))) return 100;
  const decision = understand(message, situation);
  if (decision.type === 'log') return 0;
  if (decision.type !== 'ask') return 100;
  return Math.max(1, decision.drafts.filter(({ missing }) => missing.length > 0).length);
}
