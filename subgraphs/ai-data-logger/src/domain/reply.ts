import { understand } from './engine';
import { inEnglish, wordingOf } from './languages/wording';
import { CATALOGUE_NAMES } from './look-up/catalogue';
import { findTimes } from './time/expressions';
import { orderOf } from './orders/order';
import type { Region, Situation, TextRange } from './types';
import { SIZES } from './vocabulary/filler';
import { unitOfWords } from './vocabulary/units';

/** Says whether an answer takes the held-back message back instead of completing it. */
export function isWithdrawal(answer: string, region: Region): boolean {
  return /^\W*(?:no|nope|cancel|never ?mind|forget (?:it|that)|nothing|don't|do not|scratch that|skip(?: it)?|discard|leave it|undo|stop)(?: (?:please|thanks|thank you|log it|log that|it))?\W*$/i.test(
    inEnglish(answer, region),
  );
}

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
  if (!saysSomething(answer, region)) return message;
  const versions = versionsOf(message, open, answer.trim(), region);
  const before = openParts(message, situation);
  const ranked = versions.map((text) => ({ text, open: openParts(text, situation) }));
  const complete = ranked.find((version) => version.open === 0);
  if (complete) return complete.text;
  const better = ranked.filter((version) => version.open < before).sort((a, b) => a.open - b.open)[0];
  return better?.text ?? message;
}

/** A short answer is in the language of the message it answers. */
function speaking(message: string, region: Region): Region {
  const language = wordingOf(message, region).language?.code;
  return language ? { ...region, language } : region;
}

const ANSWERING =
  /\b(?:half|weight|pulse|bp|blood pressure|heart|body fat|fat|smm|muscle|ecw|sauna|upper|lower|systolic|diastolic|bpm)\b/i;

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
    join(before, answer, after),
    join(before, words, answer, after),
    `${before}${words}/${answer}${after}`,
    join(before, label, answer, after),
    join(before, answer, words, after),
  ];
}

/** How much of a message is open: 0 when it can be logged, a lot when it is no log at all. */
function openParts(message: string, situation: Situation): number {
  if (orderOf(inEnglish(message, situation.region))) return 100;
  const decision = understand(message, situation);
  if (decision.type === 'log') return 0;
  if (decision.type !== 'ask') return 100;
  return Math.max(1, decision.drafts.filter(({ missing }) => missing.length > 0).length);
}
