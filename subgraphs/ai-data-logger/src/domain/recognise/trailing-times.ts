import { joinComplements } from './times';
import { FILLER } from '../vocabulary/filler';
import type { Found } from './found';

/** A clause that is nothing but a time dates the items before it, with at most a remark between ("2 beers, yesterday 9pm"). */
export function withTrailingTimes(found: readonly Found[]): Found[] {
  return found.map((entry, index) => {
    const rest = found.slice(index + 1);
    const end = rest.findIndex(
      (next) => !(isOnlyTime(next) || isRemark(next)) || next.clause.sentence !== entry.clause.sentence,
    );
    const times = rest.slice(0, end < 0 ? undefined : end).flatMap((next) => next.times);
    const trails = times.length > 0 && entry.items.length > 0 && entry.times.length === 0;
    return trails ? { ...entry, times: joinComplements(times) } : entry;
  });
}

function isRemark({ items, times, doubts }: Found): boolean {
  return items.length === 0 && times.length === 0 && doubts.length === 0;
}

/** A display or form that ends with its date and time: where no other time is said, it dates everything. */
export function withClosingTime(found: readonly Found[]): Found[] {
  const last = found.at(-1);
  const isLast = (entry: Found): boolean => entry.clause.sentence === last?.clause.sentence;
  const closing = found.filter(isLast);
  const before = found.filter((entry) => !isLast(entry));
  const isOnly = closing.every(isOnlyTime) && before.every(({ times }) => times.length === 0);
  const times = closing.flatMap((entry) => entry.times);
  if (!isOnly || before.length === 0) return [...found];
  return found.map((entry) => (entry.items.length > 0 ? { ...entry, times } : entry));
}

/** "at 7 and 9: 128/82 and 131/84": two times before two readings belong to them in their order. */
export function withTimesInOrder(found: readonly Found[]): Found[] {
  const result = [...found];
  found.forEach((first, at) => {
    const [second, third] = [found[at + 1], found[at + 2]];
    const isPair =
      second?.clause.joiner === 'and' &&
      third?.clause.sentence === first.clause.sentence &&
      second.clause.sentence === first.clause.sentence &&
      isOnlyTime(first);
    if (!isPair || !isLed(second) || third.items.length !== 1 || third.times.length > 0) return;
    result[at + 1] = { ...second, times: first.times };
    result[at + 2] = {
      ...third,
      times: second.times.map((time) => ({ ...time, start: third.items[0]?.range.start ?? 0 })),
    };
  });
  return result;
}

function isLed({ items, times }: Found): boolean {
  return items.length === 1 && times.length === 1 && (times[0]?.start ?? 0) < (items[0]?.range.start ?? 0);
}

function isOnlyTime({ clause, items, doubts, times }: Found): boolean {
  return (
    items.length === 0 &&
    times.length > 0 &&
    doubts.length === 0 &&
    clause.tokens.every(
      ({ text, kind, start, end }) =>
        kind === 'sign' || FILLER.has(text) || times.some((time) => start >= time.start && end <= time.end),
    )
  );
}
