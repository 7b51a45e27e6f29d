import { stem } from '../text/phrases';
import { familyOf, unitOfWords } from '../vocabulary/units';
import type { Token } from '../text/tokens';
import { ENGLISH, mealOf, timeBook } from './day-phrases';
import { isPressureAt, opensReading } from './neighbours';
import type { DayPart, TimeParts } from './parts';

/** What a rule found at a token: how many tokens it used and what they say. */
export interface TimeRead {
  readonly length: number;
  readonly parts: TimeParts;
}

const PART_WORDS: readonly (readonly [string, DayPart])[] = [
  ['morning', 'morning'],
  ['morn', 'morning'],
  ['mornin', 'morning'],
  ['evenin', 'evening'],
  ['am', 'morning'],
  ['afternoon', 'afternoon'],
  ['arvo', 'afternoon'],
  ['evening', 'evening'],
  ['eve', 'evening'],
  ['night', 'night'],
  ['lunchtime', 'lunch'],
];

/** Number of an ISO weekday by its names; short forms are checked against their neighbours by the reader. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['monday', 'mon'],
      ['tuesday', 'tue', 'tues'],
      ['wednesday', 'wed', 'weds'],
      ['thursday', 'thu', 'thur', 'thurs'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
      ['sunday', 'sun'],
    ] as const
  ).flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const FIXED = timeBook(ENGLISH);

/** Reads fixed phrases such as "last night", "for breakfast" or "this morning's". */
export function readFixedPhrase(tokens: readonly Token[], index: number): TimeRead | null {
  const found = FIXED.match(tokens, index);
  if (!found) return heading(tokens, index) ?? barePart(tokens, index);
  const ish = tokens[index + found.length]?.text === 'ish' ? 1 : 0;
  return withFollowingPart(found.value, found.length + ish, tokens[index + found.length]);
}

/** "AM 128/82 PM 131/84" and "AM: 128/82": before its reading, where no hour stands before it. */
function leadingMeridiem(tokens: readonly Token[], index: number): DayPart | null {
  const before = tokens[index - 1];
  const isOfHour = before?.kind === 'number' && before.value <= 24;
  const leads = tokens[index + 1]?.text === ':' || isPressureAt(tokens, index + 1);
  return leads && !isOfHour ? meridiemPart(tokens[index]) : null;
}

function meridiemPart(token: Token | undefined): DayPart | null {
  return token?.text === 'am' ? 'morning' : token?.text === 'pm' ? 'evening' : null;
}

/** "131/84 AM": on a number that is no hour, am and pm are the morning and the evening. */
function meridiemAfterReading(tokens: readonly Token[], index: number): DayPart | null {
  const [before, word] = [tokens[index - 1], tokens[index]];
  if (before?.kind !== 'number' || before.value <= 24) return null;
  return meridiemPart(word);
}

/** "morning 118/76", "evening: 124/80", "Morning weight 182": a part of the day that opens a clause or stands before its number. */
function barePart(tokens: readonly Token[], index: number): TimeRead | null {
  const meridiem = leadingMeridiem(tokens, index) ?? meridiemAfterReading(tokens, index);
  if (meridiem) return { length: 1, parts: { part: meridiem } };
  const next = tokens[index + 1];
  const part = partOf(tokens[index]);
  const isHabit = /^(?:usual|normal|regular|daily)$/.test(tokens[index - 1]?.text ?? '');
  const names = opensReading(tokens, index + 1) && !isHabit;
  const opens = index === 0 || next?.kind === 'number' || next?.text === ':' || names;
  return part && opens ? { length: 1, parts: { part } } : null;
}

/** "yesterday morning" and "yesterday's dinner" are a day and a part of it. */
function withFollowingPart(parts: TimeParts, length: number, next: Token | undefined): TimeRead {
  const part = partOf(next) ?? mealOf(next?.text ?? '');
  return part && parts.day && !parts.part
    ? { length: length + 1, parts: { ...parts, part } }
    : { length, parts };
}

const AFTER_MEAL = new Set(['yesterday', 'today', 'on', 'last', 'this', 'at']);

/** "Breakfast: 2 eggs" dates the eggs although no preposition stands before the meal. */
function heading(tokens: readonly Token[], index: number): TimeRead | null {
  const meal = mealOf(stem(tokens[index]?.text ?? ''));
  const next = tokens[index + 1]?.text ?? '';
  const isSign = next === ':' || next === '-' || next === 'was';
  const isDated = AFTER_MEAL.has(next) || WEEKDAYS.has(next);
  return meal && index === 0 && (isSign || isDated)
    ? { length: isSign ? 2 : 1, parts: { part: meal } }
    : null;
}

/** The part of the day a word such as "morning" names, null for other words. */
function partOf(token: Token | undefined): DayPart | null {
  if (token?.kind !== 'word') return null;
  const name = stem(token.text);
  return PART_WORDS.find(([word]) => word === name && word !== 'am')?.[1] ?? null;
}

/** Reads "on Tuesday", "last mon", "sat night", "tuesday last week"; short names need a word or sign around them that makes them a day. */
export function readWeekday(tokens: readonly Token[], index: number): TimeRead | null {
  const week = isLastWeek(tokens, index) ? 2 : 0;
  const lead = week + (LEADS.has(tokens[index + week]?.text ?? '') ? 1 : 0);
  const name = tokens[index + lead];
  const weekday = name?.kind === 'word' ? WEEKDAYS.get(name.text.replace(/'s$/, '')) : undefined;
  if (weekday === undefined || !name) return null;
  if (lead === 0 && !isDayByItsNeighbours(name, tokens[index - 1], tokens[index + 1])) return null;
  if (lead === 0 && name.text === 'sat' && sitsFor(tokens, index + 1)) return null;
  const next = tokens[index + lead + 1];
  const part = partOf(next) ?? mealOf(next?.text ?? '');
  const length = lead + 1 + (part ? 1 : 0);
  const of = week === 0 && tokens[index + length]?.text === 'of' ? 1 : 0;
  const after = week === 0 && isLastWeek(tokens, index + length + of) ? of + 2 : 0;
  const strictlyBefore = week === 0 && tokens[index]?.text === 'last';
  const lastWeek = week + after > 0 ? { lastWeek: true as const } : {};
  const day = { type: 'weekday' as const, weekday, strictlyBefore, ...lastWeek };
  return { length: length + after, parts: { day, ...(part ? { part } : {}) } };
}

const LEADS = new Set(['on', 'last', 'this', 'past']);

function isLastWeek(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'last' && tokens[at + 1]?.text === 'week';
}

/** "sat 12 minutes" is no Saturday. */
function sitsFor(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && familyOf(unitOfWords(tokens[at + 1]?.text ?? '')) === 'time';
}

/** "sat in the sauna" and "sun" in a sentence about weather are no days. */
function isDayByItsNeighbours(name: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (stem(name.text).length > 5 || name.text.endsWith('day')) return true;
  if (before?.kind === 'word' && ['i', 'we', 'the', 'and', 'just'].includes(before.text)) return false;
  return !(
    after?.kind === 'word' &&
    ['in', 'for', 'down', 'there', 'outside', 'under', 'another', 'still', 'quietly', 'still'].includes(
      after.text,
    )
  );
}
