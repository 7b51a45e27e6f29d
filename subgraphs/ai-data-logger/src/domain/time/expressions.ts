import type { Token } from '../text/tokens';
import { readDigits } from './clock-digits';
import { readClock } from './clock-words';
import { readDate } from './date-words';
import { readFixedPhrase, readWeekday, type TimeRead } from './day-words';
import { readAgo } from './durations';
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
    const last = groups.at(-1);
    const follows = last?.at === 0 && last.length === at;
    const read = readTime(tokens, at, dayFirst, follows);
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
  const adjacent = last !== undefined && between.every(({ text }) => GLUE.has(text) && text !== ',');
  if (last && adjacent && datesWeekday(last.parts, group.parts)) {
    const length = group.at + group.length - last.at;
    groups[groups.length - 1] = { at: last.at, length, parts: { ...last.parts, ...group.parts } };
    return;
  }
  if (!last || !adjacent || !(complement(last.parts, group.parts) || refines(last.parts, group.parts))) {
    groups.push(group);
    return;
  }
  const length = group.at + group.length - last.at;
  groups[groups.length - 1] = { at: last.at, length, parts: combineParts(last.parts, group.parts) };
}

/** "tue 17/11": the date says which Tuesday it is. */
function datesWeekday(first: TimeParts, second: TimeParts): boolean {
  return first.day?.type === 'weekday' && second.day?.type === 'date';
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

const OPENING_SIGNS = new Set(['@', '~']);

/** `follows` says that nothing but other time words stands before, so that a number goes on with them ("yesterday 1830"). */
function readTime(
  tokens: readonly Token[],
  at: number,
  dayFirst: boolean,
  follows: boolean,
): TimeRead | null {
  const token = tokens[at];
  if (token?.kind === 'break' || (token?.kind === 'sign' && !OPENING_SIGNS.has(token.text))) return null;
  return (
    readAgo(tokens, at) ??
    readField(tokens, at, dayFirst) ??
    readWeekday(tokens, at) ??
    readFixedPhrase(tokens, at) ??
    readDate(tokens, at, dayFirst) ??
    readClock(tokens, at, follows)
  );
}

const FIELDS = new Set([
  'date',
  'time',
  'datetime',
  'timestamp',
  'taken',
  'measured',
  'recorded',
  'when',
  'day',
]);

/** "Date: 18/11/2026", "Time: 07:20": a form says by its label that a date or a clock time follows. */
function readField(tokens: readonly Token[], at: number, dayFirst: boolean): TimeRead | null {
  if (!FIELDS.has(tokens[at]?.text ?? '')) return null;
  let next = at + 1;
  if (tokens[next]?.text === '/' && FIELDS.has(tokens[next + 1]?.text ?? '')) next += 2;
  if (['on', 'at', ':', '='].includes(tokens[next]?.text ?? '')) next += 1;
  const read = readDate(tokens, next, dayFirst, true) ?? readDigits(tokens, next, true);
  if (!read) return null;
  const parts = 'parts' in read ? read.parts : { clock: read.clock };
  return { length: next - at + read.length, parts };
}
