import type { Done, Series } from '../operations/results';
import { keyOf, resultOf } from '../planning/keys';
import type { Plan, Target } from '../planning/plan';
import type { Fact, Finding } from './fact';
import { countFact, metricName, rowNoun, type Source } from './make-facts';
import { digits, tidy } from '../units';

/** "how many times", "on how many days": of all rows when only some of them count. */
export function counted(source: Source, done: readonly Done[]): Finding {
  const { plan, target } = source;
  const { summary, receiptId } = source.done;
  const name = metricName(target.metric);
  const all = resultOf(done, keyOf(target, 'all'));
  if (!summary) return { name, facts: [], empty: true, template: plan.aspect };
  const noun = rowNoun(target.metric);
  const rows = (role: Fact['role']): Fact =>
    countFact(receiptId, role, `number of ${name} ${noun}s`, summary.count, noun);
  const days = (role: Fact['role']): Fact =>
    countFact(receiptId, role, `days with ${name}`, summary.daysWithData, 'day');
  const facts = plan.aspect === 'DAYS' ? [days('ANSWER'), rows('N')] : [rows('ANSWER'), days('DAYS')];
  return {
    name,
    facts: [...facts, ...ofAll(all, plan, noun)],
    // A bound that nothing passes is an answer; without a single row there is nothing to count.
    empty: all?.summary ? all.summary.count === 0 : isNeverLogged(target, done),
    template: all ? `${plan.aspect}_BOUND` : plan.aspect,
  };
}

/** Nothing of this was ever logged: then none in a month says nothing about the month. */
const isNeverLogged = (target: Target, done: readonly Done[]): boolean =>
  resultOf(done, keyOf(target, 'ever'))?.summary?.count === 0;

function ofAll(all: Done | null, plan: Plan, noun: string): Fact[] {
  if (!all?.summary) return [];
  const { summary, receiptId } = all;
  return plan.aspect === 'DAYS'
    ? [countFact(receiptId, 'OF', 'days with data', summary.daysWithData, 'day')]
    : [countFact(receiptId, 'OF', 'all rows', summary.count, noun)];
}

/** Days whose total lies within bounds, among the days with data: intakes are judged by the day. As a share when a percentage is asked for. */
export function daysOver(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const name = metricName(target.metric);
  const result = resultOf(done, keyOf(target, 'days'));
  const totals = dayNumbers(target, result?.series ?? null).filter((value) => value !== null);
  const inside = totals.filter((total) => isInside(target, total)).length;
  const receiptId = result?.receiptId ?? done[0]?.receiptId ?? '';
  const asShare = plan.aspect === 'SHARE';
  const label = `days with a ${name} total ${target.bounds?.words ?? ''}`.trim();
  return {
    name,
    facts: [
      ...(asShare ? percentFact(receiptId, `share of ${label}`, inside, totals.length) : []),
      countFact(receiptId, asShare ? 'N' : 'ANSWER', label, inside, 'day'),
      countFact(receiptId, 'OF', 'days with data', totals.length, 'day'),
    ],
    empty: totals.length === 0,
    template: asShare ? 'SHARE_OF_DAYS' : target.boundsOn === 'DAY_COUNT' ? 'DAYS_COUNTED' : 'DAYS_OVER',
  };
}

/** What bounds on days are about, day by day: totals or numbers of rows; null on a day without a row. */
export function dayNumbers({ boundsOn }: Target, series: Series | null): readonly (number | null)[] {
  if (!series) return [];
  return boundsOn === 'DAY_COUNT' ? series.counts.map((count) => (count > 0 ? count : null)) : series.values;
}

/** Says whether a number lies within the bounds of a target, both inclusive. */
export function isInside({ bounds }: Target, value: number): boolean {
  return value >= (bounds?.min ?? -Infinity) && value <= (bounds?.max ?? Infinity);
}

/** "how many coffees a day": rows per day with data and, where no log means none, per calendar day. */
export function countPerDay(source: Source): Finding {
  const { target, done } = source;
  const name = metricName(target.metric);
  const { summary, receiptId } = done;
  const noun = rowNoun(target.metric);
  if (!summary || summary.count === 0)
    return { name, facts: [countFact(receiptId, 'N', 'rows', 0, noun)], empty: true, template: 'COUNT' };
  const rate = (role: Fact['role'], label: string, value: number): Fact => {
    return { role, label, value: tidy(value), unit: 'per day', text: digits(value, 1), receiptId };
  };
  // The graph's two averages have the same total, so their quotient is that of the days.
  const { meanPerDayWithData: withData, meanPerCalendarDay: calendar, count, daysWithData } = summary;
  const perDay = count / daysWithData;
  const second =
    calendar === null || !withData
      ? []
      : [rate('SECOND', `${noun}s per calendar day`, (perDay * calendar) / withData)];
  return {
    name,
    facts: [
      rate('ANSWER', `${noun}s per day with data`, perDay),
      ...second,
      countFact(receiptId, 'N', 'rows', count, noun),
      countFact(receiptId, 'DAYS', 'days with data', daysWithData, 'day'),
    ],
    empty: false,
    template: 'COUNT_PER_DAY',
  };
}

function percentFact(receiptId: string, label: string, part: number, whole: number): Fact[] {
  if (whole === 0) return [];
  const value = tidy((100 * part) / whole);
  return [{ role: 'ANSWER', label, value, unit: '%', text: `${value.toFixed(1)} %`, receiptId }];
}

/** The share of rows (or of days with data) within bounds, in percent. */
export function share(source: Source, done: readonly Done[]): Finding {
  const { plan, target } = source;
  const name = metricName(target.metric);
  const all = resultOf(done, keyOf(target, 'all'));
  const [part, whole] = [source.done.summary, all?.summary];
  if (!part || !all || !whole || whole.count === 0)
    return { name, facts: [], empty: true, template: plan.aspect };
  const byDay = plan.per === 'DAY';
  const noun = byDay ? 'day' : rowNoun(target.metric);
  const [inside, of] = byDay ? [part.daysWithData, whole.daysWithData] : [part.count, whole.count];
  const { receiptId } = source.done;
  return {
    name,
    facts: [
      ...percentFact(receiptId, `share of ${name} ${noun}s`, inside, of),
      countFact(receiptId, 'N', 'inside the limit', inside, noun),
      countFact(all.receiptId, 'OF', 'all of them', of, noun),
    ],
    empty: false,
    template: byDay ? 'SHARE_OF_DAYS' : 'SHARE',
  };
}

/** The share of the range's days that have a log. */
export function shareOfDays(source: Source): Finding {
  const { target, done, plan } = source;
  const name = metricName(target.metric);
  const { summary, receiptId } = done;
  if (!summary) return { name, facts: [], empty: true, template: plan.aspect };
  return {
    name,
    facts: [
      ...percentFact(receiptId, `share of days with ${name}`, summary.daysWithData, summary.daysInRange),
      countFact(receiptId, 'N', `days with ${name}`, summary.daysWithData, 'day'),
      countFact(receiptId, 'OF', 'days in the range', summary.daysInRange, 'day'),
    ],
    empty: false,
    template: 'SHARE_OF_ALL_DAYS',
  };
}

/** Days of the range without a log: said as what it is, since a day nobody logged is not a day without. */
export function daysWithout(source: Source, all: readonly Done[]): Finding {
  const { target, done, plan } = source;
  const name = metricName(target.metric);
  if (!done.summary) return { name, facts: [], empty: true, template: plan.aspect };
  const { daysInRange, daysWithData, count } = done.summary;
  return {
    name,
    facts: [
      countFact(done.receiptId, 'ANSWER', `days without ${name}`, daysInRange - daysWithData, 'day'),
      countFact(done.receiptId, 'OF', 'days in the range', daysInRange, 'day'),
      countFact(done.receiptId, 'N', 'rows behind it', count, rowNoun(target.metric)),
    ],
    empty: isNeverLogged(target, all),
    template: plan.aspect,
  };
}
