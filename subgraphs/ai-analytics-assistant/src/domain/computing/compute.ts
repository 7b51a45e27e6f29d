import { METRIC_REGISTRY } from '@phda/shared-models';

import type { Done } from '../operations/results';
import { keyOf, resultOf } from '../planning/keys';
import type { Plan, Side, Target } from '../planning/plan';
import { isDaily, sideOf, whenOf } from '../planning/steps';
import { whenWords } from '../planning/when-words';
import { comparison } from './compare';
import { counted, countPerDay, daysOver, daysWithout, share, shareOfDays } from './counts';
import type { Fact, Finding } from './fact';
import { dayLookup } from './day-lookup';
import { kindCount, kindList, lookup, metricList } from './lookups';
import { countFact, metricName, rowNoun, type Source, storedFact, valueFact } from './make-facts';
import { tidy } from '../units';
import { extremeBucket } from './extreme-bucket';
import { breakdown, extreme, medianOfDays, overBuckets } from './series-facts';

/** Everything a plan's results say, one finding per metric and range (per metric when two ranges are compared). Pure arithmetic over results of the graph. */
export function compute(plan: Plan, done: readonly Done[]): readonly Finding[] {
  if (plan.logKinds.length > 0)
    return [plan.aspect === 'COUNT' ? kindCount(plan, done) : kindList(plan, done)];
  if (plan.sides.length === 2) return comparedFindings(plan, done);
  return plan.targets.map((target) => withRange(plan, target, finding(plan, target, done), done));
}

function comparedFindings(plan: Plan, done: readonly Done[]): readonly Finding[] {
  return plan.metrics.map((metric) => {
    const [first, second] = [0, 1].map((side) => {
      const target = plan.targets.find((one) => one.metric === metric && one.side === side);
      if (!target) throw new Error(`The plan has no target for ${metric}.`);
      return { target, finding: finding(plan, target, done) };
    });
    if (!first || !second) throw new Error('A comparison needs two sides.');
    return comparison(plan, first, second, anyReceipt(done));
  });
}

const anyReceipt = (done: readonly Done[]): string => done[0]?.receiptId ?? '';

/** The range and filter of a finding as a figure, since its words hold numbers too. */
function withRange(plan: Plan, target: Target, found: Finding, done: readonly Done[]): Finding {
  const receiptId = found.facts[0]?.receiptId ?? anyReceipt(done);
  const bound = target.bounds ? [boundFact(target.bounds.words, receiptId)] : [];
  return { ...found, facts: [...found.facts, ...bound, rangeFact(plan, target, receiptId)] };
}

const boundFact = (text: string, receiptId: string): Fact => ({
  role: 'BOUND',
  label: 'limit',
  value: null,
  unit: null,
  text,
  receiptId,
});

/** The words of a target's range and filters as a figure without a value. */
function rangeFact(plan: Plan, target: Target, receiptId: string): Fact {
  const side = sideOf(plan, target);
  const text = `${rangeText(plan, target, side)}${whenWords(whenOf(plan, target))}`;
  return { role: 'RANGE', label: 'range', value: null, unit: null, text, receiptId };
}

/** "average of my last 7 readings" is about those readings, not about a time. */
function rangeText(plan: Plan, target: Target, side: Side): string {
  if (plan.limit === null || !side.allTime || plan.aspect === 'LIST') return side.words;
  return `over the last ${plan.limit} ${rowNoun(target.metric)}s`;
}

function finding(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const ofDays = target.boundsOn !== 'ROW' && target.bounds !== null;
  if (plan.aspect === 'LATEST' || plan.aspect === 'FIRST')
    return ofDays ? dayLookup(plan, target, done) : lookup(plan, target, done);
  if (plan.aspect === 'LIST') return metricList(plan, target, done);
  if (plan.aspect === 'BREAKDOWN') return breakdown(plan, target, done);
  if (ofDays) return daysOver(plan, target, done);
  if (plan.aspect === 'MEDIAN' && resultOf(done, keyOf(target, 'days')))
    return medianOfDays(plan, target, done);
  if (resultOf(done, keyOf(target, 'buckets')))
    return plan.aspect === 'MAX' || plan.aspect === 'MIN'
      ? extremeBucket(plan, target, done)
      : overBuckets(plan, target, done);
  const result = resultOf(done, keyOf(target, 'summary'));
  if (!result?.summary)
    return { name: metricName(target.metric), facts: [], empty: true, template: plan.aspect };
  const source: Source = { plan, target, done: result };
  if (plan.aspect === 'MAX' || plan.aspect === 'MIN') return extreme(source, done);
  if (plan.aspect === 'COUNT' && plan.per === 'DAY' && !target.bounds) return countPerDay(source);
  if (plan.aspect === 'COUNT' || plan.aspect === 'DAYS') return counted(source, done);
  if (plan.aspect === 'SHARE') return target.bounds ? share(source, done) : shareOfDays(source);
  if (plan.aspect === 'DAYS_WITHOUT') return daysWithout(source, done);
  return statistic(source);
}

/** Aspects that are one look into a summary. */
function statistic(source: Source): Finding {
  const { plan, target } = source;
  const { summary } = source.done;
  const name = metricName(target.metric);
  if (!summary) return { name, facts: [], empty: true, template: plan.aspect };
  if (summary.count === 0) return nothingFound(source, name);
  const facts = [...answerFacts(source), ...supportFacts(source)];
  return { name, facts, empty: false, template: templateOf(plan, target, summary.count) };
}

/** No row: unknown, except where the graph knows that the days without a log are zero. */
function nothingFound(source: Source, name: string): Finding {
  const { plan, done, target } = source;
  const knownZero = done.summary?.meanPerCalendarDay === 0 && !target.bounds;
  const zero = knownZero && (plan.aspect === 'TOTAL' || plan.aspect === 'MEAN' || plan.aspect === 'VALUE');
  const facts = zero ? valueFact(source, 'ANSWER', '', 0, 'READING') : [];
  return {
    name,
    facts: [...facts, countFact(done.receiptId, 'N', 'logs', 0, rowNoun(target.metric))],
    empty: !zero,
    template: 'ZERO',
  };
}

function templateOf(plan: Plan, target: Target, count: number): string {
  if (plan.aspect === 'CHANGE' && count < 2) return 'CHANGE_OF_ONE';
  if (plan.aspect !== 'VALUE' && plan.aspect !== 'MEAN') return plan.aspect;
  if (!isDaily(target)) return plan.aspect === 'VALUE' && count === 1 ? 'VALUE_OF_ONE' : 'MEAN';
  if (isRatio(target) && plan.per === null) return 'RATIO';
  if (plan.per === 'LOG') return 'MEAN_PER_LOG';
  return plan.per === 'CALENDAR_DAY' ? 'MEAN_PER_CALENDAR_DAY' : 'MEAN_PER_DAY';
}

function answerFacts(source: Source): Fact[] {
  const { plan, target, done } = source;
  const { summary } = done;
  if (!summary) return [];
  const fact = (role: Fact['role'], label: string, value: number | null): Fact[] =>
    valueFact(source, role, label, value);
  switch (plan.aspect) {
    case 'TOTAL':
      return [
        ...valueFact(source, 'ANSWER', 'total', summary.total, 'READING'),
        ...storedFact(source, summary.total),
      ];
    case 'MEDIAN':
      return fact('ANSWER', 'median', summary.median);
    case 'SPREAD':
      return [
        ...fact('ANSWER', 'standard deviation of', summary.standardDeviation),
        ...fact('SECOND', 'average', summary.mean),
      ];
    case 'PERCENTILE':
      return fact('ANSWER', `percentile ${plan.percentile} of`, percentileOf(source));
    case 'RANGE':
      return [
        ...valueFact(source, 'ANSWER', 'lowest', summary.min, 'READING'),
        ...valueFact(source, 'SECOND', 'highest', summary.max, 'READING'),
      ];
    case 'CHANGE':
      return changeFacts(source);
    default:
      return isDaily(target) && plan.per !== 'LOG' ? dailyMean(source) : readingMean(source);
  }
}

function percentileOf({ plan, done }: Source): number | null {
  const { summary } = done;
  if (!summary) return null;
  return { 5: summary.p05, 25: summary.p25, 75: summary.p75, 95: summary.p95 }[plan.percentile ?? 95];
}

function readingMean(source: Source): Fact[] {
  const mean = source.done.summary?.mean ?? null;
  return [...valueFact(source, 'ANSWER', 'average', mean), ...storedFact(source, mean)];
}

/** Both averages of design rule 6, the one asked for first. */
function dailyMean(source: Source): Fact[] {
  const { summary } = source.done;
  if (!summary) return [];
  const withData = ['average per day with data of', summary.meanPerDayWithData] as const;
  const calendar = ['average per calendar day of', summary.meanPerCalendarDay] as const;
  // A ratio of a range is the ratio of its sums; the mean of the days' ratios is another fair reading.
  if (isRatio(source.target) && source.plan.per === null)
    return [
      ...valueFact(source, 'ANSWER', '', summary.mean),
      ...valueFact(source, 'SECOND', withData[0], withData[1]),
    ];
  const [first, second] = source.plan.per === 'CALENDAR_DAY' ? [calendar, withData] : [withData, calendar];
  return [
    ...valueFact(source, 'ANSWER', first[0], first[1]),
    ...valueFact(source, 'SECOND', second[0], second[1]),
    // The other fair reading of "average": one log. A ratio has no such mean.
    ...(isSummed(source.target) ? valueFact(source, 'THIRD', 'average per log of', summary.mean) : []),
    ...storedFact(source, first[1]),
  ];
}

const isSummed = ({ metric }: Target): boolean => METRIC_REGISTRY[metric].dailyAggregate === 'SUM';

const isRatio = ({ metric }: Target): boolean => METRIC_REGISTRY[metric].dailyAggregate === 'RATIO_OF_SUMS';

function changeFacts(source: Source): Fact[] {
  const { summary } = source.done;
  if (!summary || summary.first === null || summary.last === null) return [];
  const change =
    summary.count < 2
      ? []
      : valueFact(source, 'ANSWER', 'change of', tidy(summary.last - summary.first), 'CHANGE');
  return [
    ...change,
    ...valueFact(source, 'SECOND', 'first', summary.first, 'READING'),
    ...valueFact(source, 'THIRD', 'last', summary.last, 'READING'),
  ];
}

function supportFacts(source: Source): Fact[] {
  const { plan, target, done } = source;
  const { summary } = done;
  if (!summary) return [];
  const n = countFact(done.receiptId, 'N', 'rows behind it', summary.count, rowNoun(target.metric));
  const days = countFact(done.receiptId, 'DAYS', 'days with data', summary.daysWithData, 'day');
  const spread = plan.aspect === 'VALUE' && summary.count > 1 && !isDaily(target);
  const bounds = spread
    ? [
        ...valueFact(source, 'SECOND', 'lowest', summary.min, 'READING'),
        ...valueFact(source, 'THIRD', 'highest', summary.max, 'READING'),
      ]
    : [];
  return [...bounds, n, days];
}
