import { METRIC_REGISTRY } from '@phda/shared-models';

import type { Done, Series } from '../operations/results';
import { keyOf, resultOf } from '../planning/keys';
import type { Plan, Target } from '../planning/plan';
import { isDaily } from '../planning/steps';
import { Temporal } from '@phda/shared-service';
import { dayWords } from '../time/words';
import { tidy } from '../units';
import type { Fact, Finding } from './fact';
import { countFact, dayFact, metricName, rowNoun, type Source, storedFact, valueFact } from './make-facts';

/** Longer lists do not fit a sentence; the receipt has them all. */
const LONGEST_BREAKDOWN = 31;

interface Peak {
  readonly value: number;
  readonly bucket: string;
}

/** The bucket with the largest (or smallest) value; the latest of equal ones, null without data. */
export function peakOf({ values, buckets }: Series, largest: boolean): Peak | null {
  let peak: Peak | null = null;
  for (const [index, value] of values.entries()) {
    const better = value !== null && (peak === null || (largest ? value >= peak.value : value <= peak.value));
    if (better) peak = { value, bucket: buckets[index] ?? '' };
  }
  return peak;
}

/** Highest or lowest with its day. Readings: of one row. Intakes: of one row and of a day's total, the one asked for first. */
export function extreme(source: Source, done: readonly Done[]): Finding {
  const { plan, target } = source;
  const { summary } = source.done;
  const name = metricName(target.metric);
  if (!summary || summary.count === 0)
    return {
      name,
      facts: [countFact(source.done.receiptId, 'N', 'rows', 0, rowNoun(target.metric))],
      empty: true,
      template: plan.aspect,
    };
  const ofDay = plan.per === 'DAY' || plan.per === 'CALENDAR_DAY';
  const facts = ofDay ? dayExtreme(source, done) : rowExtreme(source, done);
  const n = countFact(source.done.receiptId, 'N', 'rows behind it', summary.count, rowNoun(target.metric));
  const ordered = plan.wantsDate
    ? [...facts].sort((left, right) => dateFirst(left) - dateFirst(right))
    : facts;
  return { name, facts: [...ordered, n], empty: false, template: ofDay ? `${plan.aspect}_DAY` : plan.aspect };
}

const dateFirst = ({ role }: Fact): number => (role === 'DATE' ? 0 : 1);

function rowExtreme(source: Source, done: readonly Done[]): Fact[] {
  const { plan, target } = source;
  const largest = plan.aspect === 'MAX';
  const value = (largest ? source.done.summary?.max : source.done.summary?.min) ?? null;
  const word = largest ? 'highest' : 'lowest';
  const days = resultOf(done, keyOf(target, 'extremes'));
  const peak = days?.series && peakOf(days.series, largest);
  return [
    ...valueFact(source, 'ANSWER', word, value, 'READING'),
    ...storedFact(source, value),
    ...(peak && days ? [dayFact(days.receiptId, `day of the ${word}`, peak.bucket)] : []),
    ...(isDaily(target) && plan.per !== 'LOG' ? dayTotal(source, done, largest) : []),
  ];
}

function dayTotal(source: Source, done: readonly Done[], largest: boolean): Fact[] {
  const days = resultOf(done, keyOf(source.target, 'days'));
  const peak = days?.series && peakOf(days.series, largest);
  if (!peak || !days) return [];
  const label = largest ? 'highest day of' : 'lowest day of';
  const when = dayFact(days.receiptId, largest ? 'highest day' : 'lowest day', peak.bucket);
  return [
    ...valueFact({ ...source, done: days }, 'SECOND', label, peak.value, 'READING'),
    { ...when, role: 'MORE' },
  ];
}

function dayExtreme(source: Source, done: readonly Done[]): Fact[] {
  const largest = source.plan.aspect === 'MAX';
  const days = resultOf(done, keyOf(source.target, 'days'));
  const peak = days?.series && peakOf(days.series, largest);
  if (!peak || !days) return [];
  const label = largest ? 'highest day of' : 'lowest day of';
  return [
    ...valueFact(
      { ...source, done: days },
      'ANSWER',
      label,
      peak.value,
      isDaily(source.target) ? 'READING' : 'STATISTIC',
    ),
    dayFact(days.receiptId, largest ? 'highest day' : 'lowest day', peak.bucket),
  ];
}

/** One figure per day, week or month that has data, newest last. */
export function breakdown(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const name = metricName(target.metric);
  const result = resultOf(done, keyOf(target, 'buckets'));
  if (!result?.series) return { name, facts: [], empty: true, template: plan.aspect };
  const source: Source = { plan, target, done: result };
  const items = result.series.values.flatMap((value, index) =>
    valueFact(source, 'ITEM', bucketName(result.series, index), value).map((fact) => ({
      ...fact,
      label: bucketName(result.series, index),
      text: `${bucketName(result.series, index)}: ${fact.text}`,
    })),
  );
  return {
    name,
    facts: [...items.slice(-LONGEST_BREAKDOWN), ...hidden(result.receiptId, items.length)],
    empty: items.length === 0,
    template: plan.aspect,
  };
}

function hidden(receiptId: string, items: number): Fact[] {
  const more = items - LONGEST_BREAKDOWN;
  return more > 0 ? [countFact(receiptId, 'MORE', 'earlier ones not shown', more, 'earlier one')] : [];
}

/** A bucket in words: a day, `week of` its Monday, or a month with its year. */
export function bucketName(series: Series | null, index: number): string {
  const key = series?.buckets[index] ?? '';
  const day = Temporal.PlainDate.from(key.slice(0, 10));
  if (series?.bucket === 'MONTH') return dayWords(day).split(' ').slice(2).join(' ');
  return series?.bucket === 'WEEK' ? `week of ${dayWords(day)}` : dayWords(day);
}

/** The average week or month: of an intake, over those with data and (where no log means none) over all; of a count, over all. */
export function overBuckets(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const name = metricName(target.metric);
  const result = resultOf(done, keyOf(target, 'buckets'));
  const counts = sinceFirst(result?.series?.counts ?? []);
  if (!result?.series || counts.length === 0) return { name, facts: [], empty: true, template: plan.aspect };
  const source: Source = { plan, target, done: result };
  const noun = plan.per === 'MONTH' ? 'month' : 'week';
  const facts =
    plan.aspect === 'COUNT'
      ? rateFacts(source, counts, noun)
      : meanFacts(source, result.series.values, counts.length, noun);
  const prefix = plan.aspect === 'COUNT' ? 'COUNT_PER' : 'PER';
  return { name, facts, empty: false, template: `${prefix}_${noun.toUpperCase()}` };
}

/** Before the first log nothing is known, not even that there was none. */
function sinceFirst(counts: readonly number[]): readonly number[] {
  const first = counts.findIndex((count) => count > 0);
  return first < 0 ? [] : counts.slice(first);
}

function rateFacts({ target, done }: Source, counts: readonly number[], noun: string): Fact[] {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const value = tidy(rows / counts.length);
  const label = `logs per ${noun}`;
  const { receiptId } = done;
  return [
    { role: 'ANSWER', label, value, unit: `per ${noun}`, text: value.toFixed(1), receiptId },
    countFact(receiptId, 'N', 'rows', rows, rowNoun(target.metric)),
    countFact(receiptId, 'OF', `${noun}s since the first`, counts.length, noun),
  ];
}

function meanFacts(
  source: Source,
  values: readonly (number | null)[],
  buckets: number,
  noun: string,
): Fact[] {
  const known = values.filter((value): value is number => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const { receiptId } = source.done;
  const absentIsZero = METRIC_REGISTRY[source.target.metric].absence === 'ZERO';
  const perCalendar = absentIsZero
    ? valueFact(source, 'SECOND', `average per calendar ${noun} of`, tidy(sum / buckets))
    : [];
  return [
    ...valueFact(source, 'ANSWER', `average per ${noun} with data of`, tidy(sum / known.length)),
    ...perCalendar,
    countFact(receiptId, 'N', `${noun}s with data`, known.length, noun),
    ...(absentIsZero ? [countFact(receiptId, 'OF', `${noun}s since the first`, buckets, noun)] : []),
  ];
}

/** The median of the days' totals, over days with data. */
export function medianOfDays(plan: Plan, target: Target, done: readonly Done[]): Finding {
  const name = metricName(target.metric);
  const result = resultOf(done, keyOf(target, 'days'));
  const known = result?.series?.values.filter((value): value is number => value !== null) ?? [];
  if (!result || known.length === 0) return { name, facts: [], empty: true, template: plan.aspect };
  const sorted = [...known].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return {
    name,
    facts: [
      ...valueFact({ plan, target, done: result }, 'ANSWER', 'median day of', tidy((lower + upper) / 2)),
      countFact(result.receiptId, 'N', 'days with data', known.length, 'day'),
    ],
    empty: false,
    template: 'MEDIAN_OF_DAYS',
  };
}
