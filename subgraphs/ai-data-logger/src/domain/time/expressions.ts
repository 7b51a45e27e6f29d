import type { Token } from '../text/tokens';
import { unitOfWords } from '../vocabulary/units';
import { readClock } from './clock-words';
import { readDate } from './date-words';
import { readFixedPhrase, readWeekday, type TimeRead } from './day-words';
import { combineParts, complement, type TimeParts } from './parts';

/** Neighbouring time words of a message: token positions [at, at + length) and what they say. */
export interface TimeGroup {
  readonly at: number;
  readonly length: number;
  readonly parts: TimeParts;
}

const GLUE = new Set(['on', 'at', 'in', 'the', ',', 'of', 'around', 'about', '-', '@', '(', ')', '~']);

/** Finds the groups of time words; "yesterday evening at 8pm" is one group. */
export function findTimes(tokens: readonly Token[], dayFirst: boolean): TimeGroup[] {
  const groups: TimeGroup[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = readTime(tokens, at, dayFirst);
    if (!read) {
      at += 1;
      continue;
    }
    joinOrPush(groups, tokens, { at, ...read });
    at += read.length;
  }
  return groups;
}

function joinOrPush(groups: TimeGroup[], tokens: readonly Token[], group: TimeGroup): void {
  const last = groups.at(-1);
  const between = last ? tokens.slice(last.at + last.length, group.at) : [];
  const dated = last !== undefined && isDateOfWeekday(last.parts, group.parts);
  const adjacent =
    last !== undefined && between.every(({ text }) => GLUE.has(text) && (text !== ',' || dated));
  const joins =
    last !== undefined && (dated || complement(last.parts, group.parts) || refines(last.parts, group.parts));
  if (!last || !adjacent || !joins) {
    groups.push(group);
    return;
  }
  const length = group.at + group.length - last.at;
  const parts = dated ? combineParts(group.parts, last.parts) : combineParts(last.parts, group.parts);
  groups[groups.length - 1] = { at: last.at, length, parts };
}

/** "Monday, 16 November": the date says which Monday. */
function isDateOfWeekday({ day: first }: TimeParts, { day: second }: TimeParts): boolean {
  return first?.type === 'weekday' && second?.type === 'date';
}

/** "dinner last night": a meal is a finer part of the day than the night it belongs to. */
function refines(first: TimeParts, second: TimeParts): boolean {
  const { part, ...rest } = second;
  return (
    part !== undefined &&
    Object.keys(rest).length > 0 &&
    complement(first, rest) &&
    Object.keys(first).length === 1
  );
}

function readTime(tokens: readonly Token[], at: number, dayFirst: boolean): TimeRead | null {
  return (
    readAgo(tokens, at) ??
    readFixedPhrase(tokens, at) ??
    readDate(tokens, at, dayFirst) ??
    readWeekday(tokens, at) ??
    readClock(tokens, at)
  );
}

/** Reads "2h ago", "an hour and a half ago", "1 h 20 min ago", "3 days ago", "two weeks ago". */
function readAgo(tokens: readonly Token[], start: number): TimeRead | null {
  const lead = ['about', 'around', '~', 'approx'].includes(tokens[start]?.text ?? '') ? 1 : 0;
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
  if (at === start + lead || !['ago', 'earlier', 'back'].includes(tokens[at]?.text ?? '')) return null;
  return { length: at + 1 - start, parts: { ago: agoOf(minutes) } };
}

/** A whole number of days keeps the clock time across a change of the clocks; anything shorter is elapsed time. */
function agoOf(minutes: number): NonNullable<TimeParts['ago']> {
  if (minutes % 43_200 === 0) return { unit: 'months', value: minutes / 43_200 };
  return minutes % 1440 === 0 ? { unit: 'days', value: minutes / 1440 } : { unit: 'minutes', value: minutes };
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
  month: 43_200,
  months: 43_200,
};

/** Minutes of a duration such as "half an hour", "an hour and a half", "90 min", with the number of tokens it takes. */
export function readDuration(
  tokens: readonly Token[],
  at: number,
): { minutes: number; length: number } | null {
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  if (text(0) === 'half' && (text(1) === 'an' || text(1) === 'a') && isHourWord(text(2)))
    return { minutes: 30, length: 3 };
  if (text(0) === 'half' && isHourWord(text(1))) return { minutes: 30, length: 2 };
  if (text(0) === '0.75' && isHourWord(text(1))) return { minutes: 45, length: 2 };
  const article = text(0) === 'a' || text(0) === 'an' ? 1 : NaN;
  const value = tokens[at]?.kind === 'number' ? tokens[at].value : article;
  const each = minutesOf(text(1), !Number.isNaN(article));
  if (Number.isNaN(value) || each === null) return null;
  const half =
    isHourWord(text(1)) &&
    text(2) === 'and' &&
    (text(3) === 'half' || (text(3) === 'a' && text(4) === 'half'));
  return { minutes: value * each + (half ? 30 : 0), length: 2 + (half ? (text(3) === 'half' ? 2 : 3) : 0) };
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
