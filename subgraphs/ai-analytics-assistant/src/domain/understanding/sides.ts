import type { FoundTime } from '../time/read';
import { mergeFilters, ofPart } from './filters';
import type { ComputeIntent, WhenFilter } from './intent';

type Side = ComputeIntent['sides'][number];

const CONNECTED =
  /(?:^| )vs |\bthan\b|\bcompar\w+|\bdifference\b|\bor\b|\band\b|\bagainst\b|\brelative to\b/u;
const OTHER_SIDE_FIRST = /^(?:, )?(?:vs|relative to) /u;

/** The one range of a question, or the two that it compares, each with its filters. */
export function readSides(
  text: string,
  times: readonly FoundTime[],
  filters: readonly Partial<WhenFilter>[],
  atRest: boolean,
): Side[] {
  const rest: readonly Partial<WhenFilter>[] = atRest ? [{ context: 'REST' }] : [];
  const repeated = weekdayOf(text, times);
  if (repeated) return [side(repeated.time, [...rest, ...filters, repeated.filter])];
  const connected = CONNECTED.test(text);
  const [first, second] = withOtherSide(text, times);
  if (first && second && connected)
    return inOrder(text, [side(first, [...rest, ...filters]), side(second, [...rest, ...filters])]);
  const contrasted = connected ? contrast(filters) : null;
  if (contrasted) {
    const shared = filters.filter((filter) => !contrasted.includes(filter));
    return contrasted.map((filter) => side(first ?? null, [...rest, ...shared, filter]));
  }
  return [side(narrowest(times), [...rest, ...filters])];
}

const COMPARED = /(?:^| )vs |\bthan\b|\bcompar\w+|\bdifference\b/u;
const SHORT_PERIODS: ReadonlySet<string> = new Set(['DATE', 'WEEKDAY', 'WEEKEND', 'LAST_NIGHT', 'FUTURE']);

/** "monday mornings in october", "saturday weight this year": a weekday beside a longer time is every such day of it. */
function weekdayOf(
  text: string,
  times: readonly FoundTime[],
): { readonly time: FoundTime; readonly filter: Partial<WhenFilter> } | null {
  const named = times.find(
    ({ phrase }) =>
      phrase.type === 'IN' && phrase.period.type === 'WEEKDAY' && phrase.period.which === 'LATEST',
  );
  const around = times.find(({ phrase }) => isLong(phrase));
  if (!named || !around || COMPARED.test(text)) return null;
  const period = named.phrase.type === 'IN' ? named.phrase.period : null;
  if (period?.type !== 'WEEKDAY') return null;
  const time = { ...around, dayPart: named.dayPart ?? around.dayPart };
  return { time, filter: { isoWeekdays: [period.isoWeekday] } };
}

function isLong(phrase: FoundTime['phrase']): boolean {
  if (phrase.type !== 'IN') return phrase.type !== 'ALL_TIME';
  const { period } = phrase;
  const ofDay = (period.type === 'TO_DATE' || period.type === 'PREVIOUS') && period.unit === 'DAY';
  return !ofDay && !SHORT_PERIODS.has(period.type);
}

/** "is my weight lower than last month" leaves its own side unsaid: the current unit. */
function withOtherSide(text: string, times: readonly FoundTime[]): readonly FoundTime[] {
  const [only] = times;
  if (
    times.length !== 1 ||
    !only ||
    !/\b(?:than|vs)(?: in| on| the)? (?:last|previous|yesterday)\b/u.test(text)
  )
    return times;
  if (only.phrase.type !== 'IN' || only.phrase.period.type !== 'PREVIOUS') return times;
  const phrase = { type: 'IN' as const, period: { type: 'TO_DATE' as const, unit: only.phrase.period.unit } };
  return [{ ...only, phrase, dayPart: null }, only];
}

function inOrder(text: string, sides: readonly [Side, Side]): Side[] {
  // "compared with last month, how is this month" asks about this month.
  return OTHER_SIDE_FIRST.test(text) ? [sides[1], sides[0]] : [...sides];
}

function side(time: FoundTime | null, filters: readonly Partial<WhenFilter>[]): Side {
  const part = ofPart(time?.dayPart ?? null);
  return { phrase: time?.phrase ?? null, when: mergeFilters(part ? [...filters, part] : filters) };
}

/** Two filters that speak about the same thing ("mornings or evenings", "weekdays vs weekends") are two sides. */
function contrast(filters: readonly Partial<WhenFilter>[]): readonly Partial<WhenFilter>[] | null {
  for (const [index, filter] of filters.entries()) {
    const other = filters.slice(index + 1).find((later) => sameSubject(filter, later));
    if (other) return [filter, other];
  }
  return null;
}

function sameSubject(left: Partial<WhenFilter>, right: Partial<WhenFilter>): boolean {
  if (left.isoWeekdays && right.isoWeekdays) return true;
  if (left.context && right.context) return left.context !== right.context;
  const timed = (filter: Partial<WhenFilter>): boolean => 'localTimeFrom' in filter;
  return timed(left) && timed(right);
}

/** Of times that are not compared, the one of a day is the narrowest, then the last said. */
function narrowest(times: readonly FoundTime[]): FoundTime | null {
  const ofDay = times.find(
    ({ phrase }) => phrase.type === 'IN' && ['DATE', 'WEEKDAY', 'LAST_NIGHT'].includes(phrase.period.type),
  );
  return ofDay ?? times[times.length - 1] ?? null;
}
