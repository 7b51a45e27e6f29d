import { stem } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { DayPart, TimeParts } from './parts';

/** What a rule found at a token: how many tokens it used and what they say. */
export interface TimeRead {
  readonly length: number;
  readonly parts: TimeParts;
}

const day = (days: number): TimeParts => ({ day: { type: 'offset', days } });
const at = (part: DayPart, days?: number): TimeParts =>
  days === undefined ? { part } : { ...day(days), part };

/** Fixed phrases of days and parts of days, lower case. */
const PHRASES: readonly (readonly [string, TimeParts])[] = [
  ['just now', { now: true }],
  ['right now', { now: true }],
  ['now', { now: true }],
  ['currently', { now: true }],
  ['today', day(0)],
  ['yesterday', day(-1)],
  ['yday', day(-1)],
  ['tomorrow', day(1)],
  ['tmrw', day(1)],
  ['day before yesterday', day(-2)],
  ['the day before yesterday', day(-2)],
  ['last night', at('night', -1)],
  ['last nite', at('night', -1)],
  ['last evening', at('evening', -1)],
  ['yesterday night', at('night', -1)],
  ['tonight', at('night', 0)],
  ['tonite', at('night', 0)],
  ['this morning', at('morning', 0)],
  ['this afternoon', at('afternoon', 0)],
  ['this evening', at('evening', 0)],
  ['this am', at('morning', 0)],
  ['this pm', at('afternoon', 0)],
  ['in the morning', at('morning')],
  ['in the afternoon', at('afternoon')],
  ['in the evening', at('evening')],
  ['at night', at('night')],
  ['at noon', at('noon')],
  ['noon', at('noon')],
  ['midday', at('noon')],
  ['at midday', at('noon')],
  ['at midnight', at('midnight')],
  ['midnight', at('midnight')],
  ['before bed', at('bedtime')],
  ['before going to bed', at('bedtime')],
  ['at bedtime', at('bedtime')],
  ['bedtime', at('bedtime')],
  ['after waking', at('waking')],
  ['after waking up', at('waking')],
  ['on waking', at('waking')],
  ['upon waking', at('waking')],
  ['when i woke up', at('waking')],
  ['first thing', at('waking')],
  ['first thing in the morning', at('waking')],
  ['first thing this morning', at('waking', 0)],
  ['the other day', { vague: 'the other day' }],
  ['the other night', { vague: 'the other night' }],
  ['recently', { vague: 'recently' }],
  ['a while ago', { vague: 'a while ago' }],
  ['a few days ago', { vague: 'a few days ago' }],
  ['few days ago', { vague: 'a few days ago' }],
  ['a few hours ago', { vague: 'a few hours ago' }],
  ['few hours ago', { vague: 'a few hours ago' }],
  ['some time ago', { vague: 'some time ago' }],
  ['sometime', { vague: 'sometime' }],
  ['last week', { vague: 'last week' }],
  ['last month', { vague: 'last month' }],
  ['last weekend', { vague: 'last weekend' }],
  ['over the weekend', { vague: 'over the weekend' }],
  ['on the weekend', { vague: 'on the weekend' }],
  ['at the weekend', { vague: 'at the weekend' }],
  ['this weekend', { vague: 'this weekend' }],
  ['this week', { vague: 'this week' }],
];

const MEALS: readonly (readonly [string, DayPart])[] = [
  ['breakfast', 'breakfast'],
  ['brekkie', 'breakfast'],
  ['brunch', 'brunch'],
  ['lunch', 'lunch'],
  ['lunchtime', 'lunch'],
  ['dinner', 'dinner'],
  ['dinnertime', 'dinner'],
  ['supper', 'dinner'],
];
const MEAL_PREPOSITIONS = ['for', 'at', 'after', 'before', 'with', 'during', "at today's", 'post'];

const PART_WORDS: readonly (readonly [string, DayPart])[] = [
  ['morning', 'morning'],
  ['am', 'morning'],
  ['afternoon', 'afternoon'],
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

const FIXED = new Map<string, TimeParts>([
  ...PHRASES,
  ...MEALS.flatMap(([meal, part]) =>
    MEAL_PREPOSITIONS.map((preposition): [string, TimeParts] => [`${preposition} ${meal}`, { part }]),
  ),
]);
const LONGEST = 5;

/** Reads fixed phrases such as "last night", "for breakfast" or "this morning". */
export function readFixedPhrase(tokens: readonly Token[], index: number): TimeRead | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const words = tokens.slice(index, index + length);
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
    const parts = FIXED.get(words.map(({ text }) => text).join(' '));
    if (parts) return withFollowingPart(parts, length, tokens[index + length]);
  }
  return heading(tokens, index) ?? barePart(tokens, index);
}

/** "131/84 AM": on a number that is no hour, am and pm are the morning and the evening. */
function meridiemAfterReading(tokens: readonly Token[], index: number): DayPart | null {
  const [before, word] = [tokens[index - 1], tokens[index]];
  if (before?.kind !== 'number' || before.value <= 24) return null;
  return word?.text === 'am' ? 'morning' : word?.text === 'pm' ? 'evening' : null;
}

/** "morning 118/76", "evening: 124/80", "Morning weight 182": a part of the day that opens a clause or stands before its number. */
function barePart(tokens: readonly Token[], index: number): TimeRead | null {
  const next = tokens[index + 1];
  const part = partOf(tokens[index]) ?? meridiemAfterReading(tokens, index);
  const opens =
    index === 0 ||
    next?.kind === 'number' ||
    next?.text === ':' ||
    meridiemAfterReading(tokens, index) !== null;
  return part && opens ? { length: 1, parts: { part } } : null;
}

/** "yesterday morning" and "today evening" are a day and a part of it. */
function withFollowingPart(parts: TimeParts, length: number, next: Token | undefined): TimeRead {
  const part = partOf(next);
  return part && parts.day && !parts.part
    ? { length: length + 1, parts: { ...parts, part } }
    : { length, parts };
}

const AFTER_MEAL = new Set(['yesterday', 'today', 'on', 'last', 'this', 'at']);

/** "Breakfast: 2 eggs" dates the eggs although no preposition stands before the meal. */
function heading(tokens: readonly Token[], index: number): TimeRead | null {
  const meal = MEALS.find(([name]) => name === tokens[index]?.text);
  const next = tokens[index + 1]?.text ?? '';
  const isSign = next === ':' || next === '-' || next === 'was';
  const isDated = AFTER_MEAL.has(next) || WEEKDAYS.has(next);
  return meal && index === 0 && (isSign || isDated)
    ? { length: isSign ? 2 : 1, parts: { part: meal[1] } }
    : null;
}

/** The part of the day a word such as "morning" names, null for other words. */
export function partOf(token: Token | undefined): DayPart | null {
  if (token?.kind !== 'word') return null;
  return PART_WORDS.find(([word]) => word === token.text && word !== 'am')?.[1] ?? null;
}

/** Reads "on Tuesday", "last mon", "sat night"; short names need a word or sign around them that makes them a day. */
export function readWeekday(tokens: readonly Token[], index: number): TimeRead | null {
  const lead = ['on', 'last', 'this', 'past'].includes(tokens[index]?.text ?? '') ? 1 : 0;
  const name = tokens[index + lead];
  const weekday = name?.kind === 'word' ? WEEKDAYS.get(name.text) : undefined;
  if (weekday === undefined || !name) return null;
  if (lead === 0 && !isDayByItsNeighbours(name, tokens[index - 1], tokens[index + 1])) return null;
  const strictlyBefore = tokens[index]?.text === 'last';
  const part = partOf(tokens[index + lead + 1]);
  const parts: TimeParts = { day: { type: 'weekday', weekday, strictlyBefore }, ...(part ? { part } : {}) };
  return { length: lead + 1 + (part ? 1 : 0), parts };
}

/** "sat in the sauna" and "sun" in a sentence about weather are no days. */
function isDayByItsNeighbours(name: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (stem(name.text).length > 5 || name.text.endsWith('day')) return true;
  if (before?.kind === 'word' && ['i', 'we', 'the', 'and', 'just'].includes(before.text)) return false;
  return !(after?.kind === 'word' && ['in', 'for', 'down', 'there', 'outside', 'under'].includes(after.text));
}
