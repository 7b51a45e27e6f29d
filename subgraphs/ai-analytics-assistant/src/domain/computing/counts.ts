import type { Done } from '../operations/results';
import { keyOf, resultOf } from '../planning/keys';
import type { Plan, Target } from '../planning/plan';
import type { Fact, Finding } from './fact';
import { countFact, metricName, rowNoun, type Source } from './make-facts';
import { tidy } from '../units';

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
    empty: all?.summary ? all.summary.count === 0 : false,
    template: all ? `${plan.aspect}_BOUND` : plan.aspect,
  };
}

function ofAll(all: Done | null, plan: Plan, noun: string): Fact[] {
  if (!all?.summary) return [];
  const { summary, receiptId } = all;
  return plan.aspect === 'DAYS'
    ? [countFact(receiptId, 'OF', 'days with data', summary.daysWithData, 'day')]
    : [countFact(receiptId, 'OF', 'all rows', summary.count, noun)];
}

/** Days whose total lies within bounds, among the days with data: intakes are judged by the day. */
export function daysOver(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const name = metricName(target.metric);
  const result = resultOf(done, keyOf(target, 'days'));
  const totals = result?.series?.values.filter((value): value is number => value !== null) ?? [];
  const { min, max } = target.bounds ?? { min: null, max: null };
  const inside = totals.filter((total) => total >= (min ?? -Infinity) && total <= (max ?? Infinity)).length;
  const receiptId = result?.receiptId ?? done[0]?.receiptId ?? '';
  return {
    name,
    facts: [
      countFact(
        receiptId,
        'ANSWER',
        `days with a ${name} total ${target.bounds?.words ?? ''}`.trim(),
        inside,
        'day',
      ),
      countFact(receiptId, 'OF', 'days with data', totals.length, 'day'),
    ],
    empty: totals.length === 0,
    template: 'DAYS_OVER',
  };
}

/** The share of rows within bounds, in percent. */
export function share(source: Source, done: readonly Done[]): Finding {
  const { plan, target } = source;
  const name = metricName(target.metric);
  const all = resultOf(done, keyOf(target, 'all'));
  const [part, whole] = [source.done.summary, all?.summary];
  if (!part || !all || !whole || whole.count === 0)
    return { name, facts: [], empty: true, template: plan.aspect };
  const value = tidy((100 * part.count) / whole.count);
  const noun = rowNoun(target.metric);
  const percent: Fact = {
    role: 'ANSWER',
    label: `share of ${name} ${noun}s`,
    value,
    unit: '%',
    text: `${value.toFixed(1)} %`,
    receiptId: source.done.receiptId,
  };
  const parts = countFact(source.done.receiptId, 'N', 'rows inside', part.count, noun);
  const total = countFact(all.receiptId, 'OF', 'all rows', whole.count, noun);
  return { name, facts: [percent, parts, total], empty: false, template: plan.aspect };
}

/** Days of the range without a log: said as what it is, since a day nobody logged is not a day without. */
export function daysWithout(source: Source): Finding {
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
    empty: false,
    template: plan.aspect,
  };
}
