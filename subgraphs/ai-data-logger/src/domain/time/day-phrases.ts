import { PhraseBook } from '../text/phrases';
import type { DayPart, TimeParts } from './parts';

/** A day counted from that of writing. */
export const day = (days: number): TimeParts => ({ day: { type: 'offset', days } });

/** A part of the day, of a certain day or of one that other words name. */
export const at = (part: DayPart, days?: number): TimeParts =>
  days === undefined ? { part } : { ...day(days), part };

const all = (parts: TimeParts, phrases: string): (readonly [string, TimeParts])[] =>
  phrases.split('|').map((phrase) => [phrase, parts] as const);

/** A day ago at this clock time. */
const daysAgo = (value: number): TimeParts => ({ ago: { unit: 'days', value } });

const MIDNIGHT: TimeParts = { clock: { hour: 12, minute: 0, meridiem: 'am' } };

/** Too vague to be kept: each is asked about in its own words. */
const VAGUE =
  'the other day|the other night|recently|a while ago|a few days ago|few days ago|a few hours ago|few hours ago|some time ago|sometime|last week|last month|last weekend|over the weekend|on the weekend|at the weekend|this weekend|this week';

const MEALS: readonly (readonly [DayPart, string])[] = [
  ['breakfast', 'breakfast|brekkie'],
  ['brunch', 'brunch'],
  ['lunch', 'lunch|lunchtime|lunch time'],
  ['dinner', 'dinner|dinnertime|dinner time|supper|suppertime'],
];
const BEFORE_MEALS = [
  'for',
  'at',
  'after',
  'after the',
  'after my',
  'before',
  'before the',
  'before my',
  'with',
  'during',
  'over',
  'around',
  "at today's",
  'post',
  'pre',
];

/** Fixed phrases of days and parts of days, lower case, as people say them in English. */
export const ENGLISH: readonly (readonly [string, TimeParts])[] = [
  ...all(
    { now: true },
    'just now|right now|now|currently|a moment ago|moments ago|a minute ago|a few minutes ago|a few mins ago|few minutes ago|few mins ago|a couple minutes ago',
  ),
  ...all(day(0), 'today'),
  ...all(at('noon', 0), 'earlier today'),
  ...all(day(-1), 'yesterday|yday|yest|yesterdays'),
  ...all(day(1), 'tomorrow|tmrw'),
  ...all(day(-2), 'day before yesterday|the day before yesterday'),
  ...all(at('night', -2), 'the night before last|night before last'),
  ...all(
    daysAgo(1),
    'this time yesterday|same time yesterday|yesterday at this time|yesterday same time|yesterday at the same time',
  ),
  ...all(daysAgo(7), 'this time last week|same time last week|this day last week|a week ago today'),
  ...all(at('night', -1), 'last night|last nite|yesterday night'),
  ...all(at('bedtime', -1), 'late last night|last night before bed'),
  ...all(at('evening', -1), 'last evening|early last night'),
  ...all(at('night', 0), 'tonight|tonite|this night'),
  ...all(at('morning', 0), 'this morning|this mornin|this am|earlier this morning|today in the morning'),
  ...all(at('earlyMorning', 0), 'early this morning|very early this morning|at dawn today'),
  ...all(at('lateMorning', 0), 'late this morning|later this morning'),
  ...all(at('afternoon', 0), 'this afternoon|this pm|this arvo|this avo|this aft|earlier this afternoon'),
  ...all(at('lateAfternoon', 0), 'late this afternoon'),
  ...all(at('evening', 0), 'this evening|this eve|earlier this evening'),
  ...all(at('earlyMorning'), 'early morning|early in the morning|in the early morning|at dawn|at sunrise'),
  ...all(at('lateMorning'), 'mid morning|midmorning|late morning'),
  ...all(at('afternoon'), 'in the afternoon|mid afternoon|midafternoon|early afternoon|in the arvo'),
  ...all(at('lateAfternoon'), 'late afternoon|at teatime|at tea time|teatime|tea time'),
  ...all(at('breakfast'), 'breakfast time|breakfasttime|at breakfast time'),
  ...all(at('dinner'), 'for tea|for my tea|for our tea|for me tea'),
  ...all(at('morning'), 'in the morning'),
  ...all(at('evening'), 'in the evening|early evening|at sunset'),
  ...all(at('night'), 'at night|at nite|in the night'),
  ...all(at('bedtime'), 'late evening|late at night|late night'),
  ...all(
    at('smallHours'),
    'in the middle of the night|middle of the night|in the small hours|in the early hours|early hours|during the night|overnight|in the wee hours',
  ),
  ...all(
    at('noon'),
    'noon|at noon|midday|mid day|at midday|12 noon|at 12 noon|noonish|around noon|around midday|about noon',
  ),
  ...all(MIDNIGHT, 'midnight|at midnight|12 midnight|around midnight|about midnight'),
  ...all(
    at('bedtime'),
    'before bed|before bedtime|before going to bed|before i went to bed|before sleep|before sleeping|before going to sleep|before turning in|at bedtime|at bed time|bedtime|bed time|pre bed|going to bed',
  ),
  ...all(
    at('waking'),
    'after waking|after waking up|on waking|on waking up|upon waking|upon waking up|when i woke up|when i woke|when i got up|when waking up|when waking|as soon as i woke up|just woke up|after getting up|on getting up|on rising|upon rising|straight out of bed|fresh out of bed|right out of bed|first thing|first thing in the morning',
  ),
  ...all(
    at('waking', 0),
    'first thing this morning|first thing today|this morning on waking|this morning after waking up',
  ),
  ...VAGUE.split('|').map((vague): [string, TimeParts] => [vague, { vague }]),
  ...MEALS.flatMap(([part, names]) =>
    names
      .split('|')
      .flatMap((name) => BEFORE_MEALS.map((before): [string, TimeParts] => [`${before} ${name}`, { part }])),
  ),
];

/** The meal that a word names, null for any other word. */
export function mealOf(word: string): DayPart | null {
  return MEAL_NAMES.get(word) ?? null;
}

const MEAL_NAMES = new Map<string, DayPart>(
  MEALS.flatMap(([part, names]) => names.split('|').map((name): [string, DayPart] => [name, part])),
);

/** A phrase book of time words, whose phrases may carry a possessive ("this morning's"). */
export function timeBook(
  ...lists: readonly (readonly (readonly [string, TimeParts])[])[]
): PhraseBook<TimeParts> {
  return new PhraseBook(lists.flat());
}
