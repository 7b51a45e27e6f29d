import type { Done } from '../operations/results';
import { keyOf, resultOf } from '../planning/keys';
import type { Plan, Target } from '../planning/plan';
import { dayNumbers, isInside } from './counts';
import type { Finding } from './fact';
import { countFact, dayFact, metricName, valueFact } from './make-facts';

/** The latest or first day whose total (or number of rows) lies within the bounds: "when did I last have more than 400 mg". */
export function dayLookup(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const name = metricName(target.metric);
  const template = `${plan.aspect}_DAY`;
  const result = resultOf(done, keyOf(target, 'days'));
  const numbers = dayNumbers(target, result?.series ?? null);
  const inside = (value: number | null): boolean => value !== null && isInside(target, value);
  const index = plan.aspect === 'FIRST' ? numbers.findIndex(inside) : numbers.findLastIndex(inside);
  const value = numbers[index] ?? null;
  const day = result?.series?.buckets[index];
  if (!result || value === null || !day) return { name, facts: [], empty: true, template };
  const word = plan.aspect === 'FIRST' ? 'first such day' : 'latest such day';
  const amount =
    target.boundsOn === 'DAY_COUNT'
      ? [countFact(result.receiptId, 'ANSWER', `logs on the ${word}`, value, 'log')]
      : valueFact({ plan, target, done: result }, 'ANSWER', `${word} of`, value, 'READING');
  return { name, facts: [dayFact(result.receiptId, word, day), ...amount], empty: false, template };
}
