import type { Joiner } from '../text/segment';
import type { DayWords, TimeParts } from '../time/parts';
import type { RecognisedItem } from '../types';
import type { ClauseItems } from './times';

/** "eggs, toast and coffee at 8am": a closing time reaches back over the list it ends, within food and drink or within measurements. */
export function spreadBack(clauses: readonly ClauseItems[], assigned: RecognisedItem[][]): void {
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

/** "2 pints last night and a bag of crisps": what "and" joins to something dated, and says no time itself, was of the same time. */
export function spreadOn(clauses: readonly ClauseItems[], assigned: RecognisedItem[][]): void {
  let carried: TimeParts | null = null;
  let family = '';
  clauses.forEach((entry, at) => {
    const { clause, times } = entry;
    const items = assigned[at] ?? [];
    const isJoined = clause.joiner === 'and' && clause.sentence === clauses[at - 1]?.clause.sentence;
    if (times.length > 0 || !isJoined || familyOf(items[0]) !== family) {
      carried = closingTime(entry, items);
      family = familyOf(items[0]);
    } else if (carried) assigned[at] = items.map((item) => ({ ...item, when: item.when ?? carried }));
  });
}

/** "120/80, then an hour later 118/78": where no time is said at all the later one was just now, and the one before it so long ago. */
export function spreadLater(clauses: readonly ClauseItems[], assigned: RecognisedItem[][]): void {
  let minutes = 0;
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const items = assigned[at] ?? [];
    if (items.some(({ when }) => when !== null && when.later === undefined)) return;
    if (minutes > 0)
      assigned[at] = items.map((item) => ({ ...item, when: { ago: { unit: 'minutes', value: minutes } } }));
    minutes += (clauses[at] as ClauseItems).times[0]?.parts.later ?? 0;
  }
}

/** "110/70 in the morning and 120/80 in the evening yesterday": a closing day reaches back to the part of the day before it. */
export function spreadDay(clauses: readonly ClauseItems[], assigned: RecognisedItem[][]): void {
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

const YESTERDAY: DayWords = { type: 'offset', days: -1 };
const EVENING = 17 * 60;

/** "2200 bp 128/82, 0200 bp 131/84": a clock time of the evening before one of the night belongs to the day before, where it would lie ahead. */
export function overMidnight(assigned: readonly RecognisedItem[][]): RecognisedItem[][] {
  let earliest = Infinity;
  return assigned
    .toReversed()
    .map((items) =>
      items
        .toReversed()
        .map((item) => {
          const minutes = clockOf(item.when);
          const isBefore = minutes >= EVENING && earliest < minutes;
          earliest = Math.min(earliest, minutes);
          return isBefore && item.when ? { ...item, when: { ...item.when, otherwise: YESTERDAY } } : item;
        })
        .toReversed(),
    )
    .toReversed();
}

/** Minutes after midnight of a time that is a clock time and nothing else, Infinity for any other. */
function clockOf(when: TimeParts | null): number {
  if (!when?.clock || when.day || when.ago || when.part || when.zone) return Infinity;
  const { hour, minute, meridiem } = when.clock;
  const half = meridiem === 'pm' ? 12 : 0;
  return (meridiem === null ? hour : (hour % 12) + half) * 60 + minute;
}
