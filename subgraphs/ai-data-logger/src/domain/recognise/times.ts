import type { Clause, Joiner } from '../text/segment';
import { findTimes, type TimeGroup } from '../time/expressions';
import { type ClockWords, combineParts, complement, type DayPart, type DayWords, type TimeParts } from '../time/parts';
import type { RecognisedItem } from '../types';

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

/** The time groups of a clause and the positions of their tokens, which no other recogniser may read. */
export function timesOf(clause: Clause, dayFirst: boolean): { times: PlacedTime[]; groups: TimeGroup[] } {
  const groups = findTimes(clause.tokens, dayFirst);
  const times = groups.map(({ at, length, parts }) => ({
    parts,
    start: clause.tokens[at]?.start ?? 0,
    end: clause.tokens[at + length - 1]?.end ?? 0,
  }));
  return { times: joinComplements(times), groups };
}

/** "yesterday I had 2 beers at 9pm": a day and a clock time of one clause belong together. */
function joinComplements(times: readonly PlacedTime[]): PlacedTime[] {
  const [first, second] = times;
  if (times.length !== 2 || !first || !second || !complement(first.parts, second.parts)) return [...times];
  const isDayAndClock = (first.parts.clock === undefined) !== (second.parts.clock === undefined);
  return isDayAndClock ? [{ ...first, parts: combineParts(first.parts, second.parts) }] : [...times];
}

/** Gives every item its time: its own; else one that leads its sentence or list; else one that ends a list of its kind joined by "and". */
export function assignTimes(clauses: readonly ClauseItems[]): RecognisedItem[][] {
  const state: Context = { heading: null, leading: null, sentence: -1, hasItems: false, lastDay: null };
  const assigned = clauses.map((entry) => assignClause(entry, state));
  spreadBack(clauses, assigned);
  spreadDay(clauses, assigned);
  return assigned;
}

interface Context {
  /** A line or sentence that is nothing but a time dates what follows. */
  heading: TimeParts | null;
  leading: TimeParts | null;
  sentence: number;
  hasItems: boolean;
  /** The day of the last item of the sentence that named one. */
  lastDay: DayWords | null;
}

function assignClause({ clause, times, items }: ClauseItems, state: Context): RecognisedItem[] {
  if (clause.sentence !== state.sentence) {
    if (state.leading && !state.hasItems) state.heading = whenOf(state.leading, state.heading);
    Object.assign(state, { leading: null, sentence: clause.sentence, hasItems: false, lastDay: null });
  }
  const firstStart = Math.min(...items.map(({ range }) => range.start));
  // What opens a clause dates what follows it, up to the next time that opens one.
  if (times[0] && times[0].start <= firstStart) state.leading = whenOf(times[0].parts, state.leading);
  const inherited = state.leading ?? state.heading;
  const result = items.map((item) => {
    const own = ownTime(item, items, times);
    const when = item.when ?? withOtherwise(whenOf(own?.parts ?? null, inherited), state.lastDay);
    return own ? { ...item, when, whenRange: { start: own.start, end: own.end } } : { ...item, when };
  });
  state.lastDay = result.findLast(({ when }) => when?.day)?.when?.day ?? state.lastDay;
  state.hasItems ||= items.length > 0;
  return result;
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
  const isOver = MORNINGS.has(inherited.part ?? 'night') && own.clock !== undefined && isAfternoonHour(own.clock);
  const part = inherited.part && own.clock && !own.part && !isOver ? { part: inherited.part } : {};
  return { ...own, ...day, ...ago, ...part };
}

const MORNINGS: ReadonlySet<DayPart> = new Set<DayPart>(['waking', 'earlyMorning', 'morning', 'lateMorning', 'breakfast']);

/** "at 9 this morning and at 4": the second hour is none of the morning. */
function isAfternoonHour({ hour, meridiem, bare }: ClockWords): boolean {
  return meridiem === 'pm' || (meridiem === null && (hour >= 12 || (bare === true && hour <= 5)));
}

/** A time that follows an item belongs to it; a time before the first item belongs to what comes after it. */
function ownTime(
  item: RecognisedItem,
  items: readonly RecognisedItem[],
  times: readonly PlacedTime[],
): PlacedTime | null {
  const firstStart = Math.min(...items.map(({ range }) => range.start));
  const isLeading = times[0] !== undefined && times[0].start <= firstStart;
  if (isLeading) return times.findLast(({ start }) => start <= item.range.start) ?? times[0] ?? null;
  const after = times.find(({ start }) => start > item.range.start);
  const last = times[times.length - 1];
  if (after) return after;
  return items.length === 1 ? (last ?? null) : null;
}

/** "eggs, toast and coffee at 8am": a closing time reaches back over the list it ends, within food and drink or within measurements. */
function spreadBack(clauses: readonly ClauseItems[], assigned: RecognisedItem[][]): void {
  for (let at = clauses.length - 1; at > 0; at -= 1) {
    const when = closingTime(clauses[at] as ClauseItems, assigned[at] ?? []);
    if (!when || (clauses[at] as ClauseItems).clause.joiner !== 'and') continue;
    const family = familyOf(assigned[at]?.[0]);
    let joiner: Joiner = 'and';
    for (let back = at - 1; back >= 0 && (joiner === 'and' || joiner === 'comma'); back -= 1) {
      const items = assigned[back] ?? [];
      const entry = clauses[back] as ClauseItems;
      if (
        items.length === 0 ||
        entry.times.length > 0 ||
        items.some((item) => item.when || familyOf(item) !== family)
      )
        break;
      if (entry.clause.sentence !== (clauses[at] as ClauseItems).clause.sentence) break;
      assigned[back] = items.map((item) => ({ ...item, when }));
      joiner = entry.clause.joiner;
    }
  }
}

/** "110/70 in the morning and 120/80 in the evening yesterday": a closing day reaches back to the part of the day before it. */
function spreadDay(clauses: readonly ClauseItems[], assigned: RecognisedItem[][]): void {
  for (let at = clauses.length - 1; at > 0; at -= 1) {
    const [entry, before] = [clauses[at] as ClauseItems, clauses[at - 1] as ClauseItems];
    const when = closingTime(entry, assigned[at] ?? []);
    const isPair = entry.clause.joiner === 'and' && entry.clause.sentence === before.clause.sentence;
    if (!when?.day || !when.part || !isPair) continue;
    assigned[at - 1] = (assigned[at - 1] ?? []).map((item) =>
      item.when && isPartOnly(item.when) && familyOf(item) === 'measured'
        ? { ...item, when: { ...item.when, day: when.day } }
        : item,
    );
  }
}

function isPartOnly(when: TimeParts): boolean {
  return Object.entries(when).every(([key, value]) => key === 'part' || value === undefined);
}

function closingTime({ times, items }: ClauseItems, assigned: readonly RecognisedItem[]): TimeParts | null {
  const time = times[times.length - 1];
  const first = items[0];
  return time && first && time.start > first.range.start
    ? (assigned[assigned.length - 1]?.when ?? null)
    : null;
}

function familyOf(item: RecognisedItem | undefined): string {
  if (!item) return '';
  if (item.kind === 'HEART' || item.kind === 'BODY') return 'measured';
  return item.kind === 'SAUNA' ? 'sauna' : 'consumed';
}
