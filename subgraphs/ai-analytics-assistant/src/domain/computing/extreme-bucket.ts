import type { Done } from '../operations/results';
import { keyOf, resultOf } from '../planning/keys';
import type { Plan, Target } from '../planning/plan';
import { isDaily } from '../planning/steps';
import { LOGS_UNIT } from '../units';
import type { Fact, Finding } from './fact';
import { countFact, metricName, rowNoun, valueFact } from './make-facts';
import { bucketName, peakOf } from './series-facts';

/** "which month had my highest average", "the week with the most sauna", "most coffees in a day": one bucket stands out, among those with data. */
export function extremeBucket(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const counts = plan.unit === LOGS_UNIT;
  const name = `${isDaily(target) || counts ? '' : 'average '}${metricName(target.metric)}`;
  const largest = plan.aspect === 'MAX';
  const noun = plan.per === 'WEEK' ? 'week' : plan.per === 'MONTH' ? 'month' : 'day';
  const template = `${plan.aspect}_${noun.toUpperCase()}`;
  const result = resultOf(done, keyOf(target, 'buckets'));
  const series = result?.series && {
    ...result.series,
    values: result.series.counts.map((count, index) => {
      if (count === 0) return null;
      return counts ? count : (result.series?.values[index] ?? null);
    }),
  };
  const peak = series && peakOf(series, largest);
  if (!result || !series || !peak) return { name, facts: [], empty: true, template };
  const known = series.values.filter((value) => value !== null).length;
  const label = `${largest ? 'highest' : 'lowest'} ${noun}`;
  const { receiptId } = result;
  const value = counts
    ? [countFact(receiptId, 'ANSWER', `${label} of ${name}`, peak.value, rowNoun(target.metric))]
    : valueFact({ plan, target, done: result }, 'ANSWER', `${label} of`, peak.value);
  const text = bucketName(series, series.buckets.indexOf(peak.bucket));
  const date: Fact = { role: 'DATE', label, value: null, unit: null, text, receiptId };
  const facts = plan.wantsDate ? [date, ...value] : [...value, date];
  return {
    name,
    facts: [...facts, countFact(receiptId, 'N', `${noun}s with data`, known, noun)],
    empty: false,
    template,
  };
}
