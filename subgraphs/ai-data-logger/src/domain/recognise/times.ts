import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import { findTimes, type TimeGroup } from '../time/expressions';
import {
  type ClockWords,
  combineParts,
  complement,
  type DayPart,
  type DayWords,
  type TimeParts,
} from '../time/parts';
import type { RecognisedItem } from '../types';
import { overMidnight, spreadBack, spreadDay, spreadLater, spreadOn } from './spread-times';

/** The time words of a clause with their place in the message. */
export interface PlacedTime {
  readonly parts: TimeParts;
  readonly start: number;
  readonly end: number;
}

/** What one clause yielded; `silent` when its words are no log. */
export interface ClauseItems {
  readonly clause: Clause;
  readonly times: readonly PlacedTime[];
  readonly items: readonly RecognisedItem[];
}

/** The time words of a clause: those that date it, and those that say since when something lasts. */
export interface ClauseTimes {
  readonly times: readonly PlacedTime[];
  readonly groups: readonly TimeGroup[];
  readonly since: readonly TimeGroup[];
}

/** The time groups of a clause and the positions of their tokens, which no other recogniser may read. */
export function timesOf(clause: Clause, dayFirst: boolean): ClauseTimes {
  const all = findTimes(clause.tokens, dayFirst);
  const groups = all.filter(({ at }) => !isSince(clause.tokens, at));
  const times = groups.map(({ at, length, parts }) => ({
    parts,
    start: clause.tokens[at]?.start ?? 0,
    end: clause.tokens[at + length - 1]?.end ?? 0,
  }));
  return { times: joinComplements(times), groups, since: all.filter((group) => !groups.includes(group)) };
}

/** "head pounding since this morning": the beginning of something that lasts is no time of a reading. */
function isSince(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'since' || tokens[at - 1]?.text === 'since';
}

/** "yesterday I had 2 beers at 9pm": a day and a clock time of one clause belong together. */
export function joinComplements(times: readonly PlacedTime[]): PlacedTime[] {
  const [first, second] = times;
  if (times.length !== 2 || !first || !second || !complement(first.parts, second.parts)) return [...times];
  const isDayAndClock = (first.parts.clock === undefined) !== (second.parts.clock === undefined);
  return isDayAndClock ? [{ ...first, parts: combineParts(first.parts, second.parts) }] : [...times];
}

/** Gives every item its time: its own; else one that leads its sentence or list; else one that ends a list of its kind joined by "and". */
export function assignTimes(clauses: readonly ClauseItems[]): RecognisedItem[][] {
  const state: Context = {
    heading: null,
    leading: null,
    sentence: -1,
    hasItems: false,
    lastDay: null,
    last: null,
  };
  const assigned = clauses.map((entry) => assignClause(entry, state));
  spreadBack(clauses, assigned);
  spreadOn(clauses, assigned);
  spreadDay(clauses, assigned);
  spreadLater(clauses, assigned);
  return overMidnight(assigned);
}

interface Context {
  /** A line or sentence that is nothing but a time dates what follows. */
  heading: TimeParts | null;
  leading: TimeParts | null;
  sentence: number;
  hasItems: boolean;
  /** The day of the last item of the sentence that named one. */
  lastDay: DayWords | null;
  /** What the item before was dated by. */
  last: TimeParts | null;
}

function assignClause({ clause, times, items }: ClauseItems, state: Context): RecognisedItem[] {
  if (clause.sentence !== state.sentence) {
    if (state.leading && !state.hasItems) state.heading = whenOf(state.leading, state.heading);
    Object.assign(state, { leading: null, sentence: clause.sentence, hasItems: false, lastDay: null });
  }
  const firstStart = Math.min(...items.map(({ range }) => range.start));
  // What opens a clause dates what follows it, up to the next time that opens one.
  if (times[0] && times[0].start <= firstStart)
    state.leading = whenOf(times[0].parts, state.leading ?? state.heading);
  const inherited = state.leading ?? state.heading;
  const result = items.map((item) => {
    const own = ownTime(item, items, times);
    const said = afterwards(own?.parts ?? null, state.last);
    const when = item.when ?? withOtherwise(whenOf(said, inherited), state.lastDay);
    return own ? { ...item, when, whenRange: { start: own.start, end: own.end } } : { ...item, when };
  });
  state.lastDay = result.findLast(({ when }) => when?.day)?.when?.day ?? state.lastDay;
  state.hasItems ||= items.length > 0;
  state.last = result.at(-1)?.when ?? state.last;
  return result;
}

/** "7am 128/82, ten minutes later 126/80" counts from the clock time before it; without one both are dated alike. */
function afterwards(own: TimeParts | null, last: TimeParts | null): TimeParts | null {
  if (own?.later === undefined) return own;
  if (!last?.clock) return last;
  const minutes = last.clock.hour * 60 + last.clock.minute + own.later;
  const clock = { ...last.clock, hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return { ...last, clock };
}

function withOtherwise(when: TimeParts | null, lastDay: DayWords | null): TimeParts | null {
  return when?.clock && !when.day && lastDay ? { ...when, otherwise: lastDay } : when;
}

/** A clock time or part of the day takes over the day that was said before it. */
function whenOf(own: TimeParts | null, inherited: TimeParts | null): TimeParts | null {
  if (!own) return inherited;
  const isDated = own.day !== undefined || own.ago !== undefined || own.now === true;
  if (isDated || !inherited || inherited === own) return own;
  const day = inherited.day ? { day: inherited.day } : {};
  const ago = inherited.ago && inherited.ago.unit !== 'minutes' ? { ago: inherited.ago } : {};
  const isOver =
    MORNINGS.has(inherited.part ?? 'night') && own.clock !== undefined && isAfternoonHour(own.clock);
  const part = inherited.part && own.clock && !own.part && !isOver ? { part: inherited.part } : {};
  return { ...own, ...day, ...ago, ...part };
}

const MORNINGS: ReadonlySet<DayPart> = new Set<DayPart>([
  'waking',
  'earlyMorning',
  'morning',
  'lateMorning',
  'breakfast',
]);

/** "at 9 this morning and at 4": the second hour is none of the morning. */
function isAfternoonHour({ hour, meridiem, bare }: ClockWords): boolean {
  return meridiem === 'pm' || (meridiem === null && (hour >= 12 || (bare === true && hour <= 5)));
}

/** "This counts for yesterday: bp 126/81 at 10:30pm": a clock time behind the item completes, and a day with a clock time replaces, what stands before it. */
function refined(lead: PlacedTime, after: PlacedTime): PlacedTime {
  if (!after.parts.clock) return lead;
  if (after.parts.day) return after;
  const isDay = lead.parts.day !== undefined && !lead.parts.clock;
  return isDay
    ? { ...lead, parts: combineParts({ clock: after.parts.clock }, withoutPart(lead.parts)) }
    : lead;
}

function withoutPart({ part: _unused, ...parts }: TimeParts): TimeParts {
  return parts;
}

/** A time that follows an item belongs to it; a time before the first item belongs to what comes after it. */
function ownTime(
  item: RecognisedItem,
  items: readonly RecognisedItem[],
  times: readonly PlacedTime[],
): PlacedTime | null {
  const firstStart = Math.min(...items.map(({ range }) => range.start));
  const isLeading = times[0] !== undefined && times[0].start <= firstStart;
  const after = times.find(({ start }) => start > item.range.start);
  if (isLeading) {
    const lead = times.findLast(({ start }) => start <= item.range.start) ?? times[0] ?? null;
    return items.length === 1 && lead && after ? refined(lead, after) : lead;
  }
  const last = times[times.length - 1];
  if (after) return after;
  return items.length === 1 ? (last ?? null) : null;
}
