import type { Token } from '../text/tokens';
import { unitOfWords } from '../vocabulary/units';
import type { TimeRead } from './day-words';
import type { TimeParts } from './parts';

/** A length of time with the number of tokens it takes. */
export interface DurationRead {
  readonly minutes: number;
  readonly length: number;
}

const ABOUT = new Set(['about', 'around', '~', 'approx', 'roughly', 'like']);
const AGO = new Set(['ago', 'earlier', 'back']);
const LATER = new Set(['later', 'afterwards']);

/** Reads "2h ago", "an hour and a half ago", "1 h 20 min ago", "3 days ago", "two weeks ago", "2 nights ago". */
export function readAgo(tokens: readonly Token[], start: number): TimeRead | null {
  const lead = ABOUT.has(tokens[start]?.text ?? '') ? 1 : 0;
  let at = start + lead;
  let minutes = 0;
  let last = Infinity;
  for (let parts = 0; parts < 2; parts += 1) {
    const piece = readDuration(tokens, at);
    // "20 min 8 hours ago": the smaller unit says how long it was, only the larger one when.
    if (!piece || piece.minutes >= last) break;
    last = piece.minutes;
    minutes += piece.minutes;
    at += piece.length;
    if (tokens[at]?.text === 'and' && readDuration(tokens, at + 1)) at += 1;
  }
  const isOver = ['or', 'so'].every((word, offset) => tokens[at + offset]?.text === word);
  const end = at + (isOver ? 2 : 0);
  if (at > start + lead && LATER.has(tokens[end]?.text ?? ''))
    return { length: end + 1 - start, parts: { later: minutes } };
  if (at === start + lead || !AGO.has(tokens[end]?.text ?? '')) return null;
  const isNight = ['night', 'nights'].includes(tokens[at - 1]?.text ?? '');
  return { length: end + 1 - start, parts: { ...agoOf(minutes), ...(isNight ? { part: 'night' } : {}) } };
}

/** A whole number of days keeps the clock time across a change of the clocks; anything shorter is elapsed time. */
function agoOf(minutes: number): TimeParts {
  if (minutes % 43_200 === 0) return { ago: { unit: 'months', value: minutes / 43_200 } };
  if (minutes % 1440 === 0) return { ago: { unit: 'days', value: minutes / 1440 } };
  return { ago: { unit: 'minutes', value: minutes } };
}

const DAY_UNITS: Readonly<Record<string, number>> = {
  day: 1440,
  days: 1440,
  d: 1440,
  night: 1440,
  nights: 1440,
  week: 10_080,
  weeks: 10_080,
  wk: 10_080,
  wks: 10_080,
  fortnight: 20_160,
  fortnights: 20_160,
  month: 43_200,
  months: 43_200,
};

/** Minutes of a duration such as "half an hour", "an hour and a quarter", "90 min", "a fortnight"; null where none begins. */
export function readDuration(tokens: readonly Token[], at: number): DurationRead | null {
  const half = readHalfHour(tokens, at) ?? readHourAndPart(tokens, at);
  if (half) return half;
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  const isArticle = text(0) === 'a' || text(0) === 'an';
  const number = tokens[at]?.kind === 'number' ? tokens[at].value : isArticle ? 1 : NaN;
  // "a quarter of an hour" arrives as 0.25, an, hour.
  const article = number < 1 && (text(1) === 'a' || text(1) === 'an') ? 1 : 0;
  const each = minutesOf(text(1 + article), isArticle);
  if (Number.isNaN(number) || each === null) return null;
  const more = isHourWord(text(1 + article)) ? partOfHour(tokens, at + 2 + article) : NO_MORE;
  return { minutes: number * each + more.minutes, length: 2 + article + more.length };
}

function readHalfHour(tokens: readonly Token[], at: number): DurationRead | null {
  if (tokens[at]?.text !== 'half') return null;
  const article = ['a', 'an'].includes(tokens[at + 1]?.text ?? '') ? 1 : 0;
  return isHourWord(tokens[at + 1 + article]?.text ?? '') ? { minutes: 30, length: 2 + article } : null;
}

/** "hour and a half" without its article. */
function readHourAndPart(tokens: readonly Token[], at: number): DurationRead | null {
  if (!isHourWord(tokens[at]?.text ?? '') || tokens[at - 1]?.kind === 'number') return null;
  const more = partOfHour(tokens, at + 1);
  const isPart = more.length > 0 && tokens[at + 1]?.text === 'and';
  return isPart ? { minutes: 60 + more.minutes, length: 1 + more.length } : null;
}

const NO_MORE: DurationRead = { minutes: 0, length: 0 };
const PARTS_OF_HOUR: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** "an hour and a half", "an hour and a quarter", "an hour and twenty ago", "1h30". */
function partOfHour(tokens: readonly Token[], at: number): DurationRead {
  const glued = tokens[at];
  if (glued?.glued && /^[0-5]\d$/.test(glued.text)) return { minutes: glued.value, length: 1 };
  if (tokens[at]?.text !== 'and') return NO_MORE;
  const article = tokens[at + 1]?.text === 'a' ? 1 : 0;
  const minutes = PARTS_OF_HOUR[tokens[at + 1 + article]?.text ?? ''];
  if (minutes !== undefined) return { minutes, length: 2 + article };
  const number = tokens[at + 1];
  const isMinutes = number?.kind === 'number' && number.value < 60 && AGO.has(tokens[at + 2]?.text ?? '');
  return isMinutes ? { minutes: number.value, length: 2 } : NO_MORE;
}

function isHourWord(text: string): boolean {
  return text !== '' && unitOfWords(text) === 'h';
}

function minutesOf(word: string, afterArticle: boolean): number | null {
  const key = unitOfWords(word);
  if (key === 'h' && !(afterArticle && word === 'h')) return 60;
  if (key === 'min') return 1;
  return DAY_UNITS[word] ?? (word === 'm' ? 1 : null);
}
