import { METRIC_REGISTRY } from '@phda/shared-models';
import { instantText, Temporal } from '@phda/shared-service';

import type { Step } from '../operations/documents';
import type { Done } from '../operations/results';
import { BEGINNING } from '../time/phrase';
import { keyOf, resultOf } from './keys';
import { logSteps, lookupSteps, readings } from './log-steps';
import { LOGS_UNIT } from '../units';
import type { WhenFilter } from '../understanding/intent';
import type { Plan, Side, Target } from './plan';

/** The operations a plan still needs, given what is known; empty when it can be computed. Deterministic: same plan, same results, same steps. */
export function nextSteps(plan: Plan, done: readonly Done[]): readonly Step[] {
  const wanted =
    plan.logKinds.length > 0
      ? logSteps(plan, null, done)
      : plan.targets.flatMap((target) => targetSteps(plan, target, done));
  const known = new Set(done.map(({ step }) => step.key));
  return wanted.filter((step, index) => {
    const first = wanted.findIndex(({ key }) => key === step.key) === index;
    return first && !known.has(step.key);
  });
}

/** Says whether a metric's natural unit is the day (intakes, sessions and ratios of a day) rather than the reading. */
export function isDaily(target: Target): boolean {
  return METRIC_REGISTRY[target.metric].dailyAggregate !== 'MEAN';
}

function targetSteps(plan: Plan, target: Target, done: readonly Done[]): readonly Step[] {
  switch (plan.aspect) {
    case 'LATEST':
      return target.bounds ? edgeSteps(plan, target, done) : lookupSteps(plan, target, done);
    case 'LIST':
      return lookupSteps(plan, target, done);
    case 'FIRST':
      return edgeSteps(plan, target, done);
    case 'MAX':
    case 'MIN':
      return extremeSteps(plan, target, done);
    case 'BREAKDOWN':
      return fromStart(plan, target, done, (from) => [breakdown(plan, target, from)]);
    case 'DAYS_WITHOUT':
      return fromStart(plan, target, done, (from) => [
        summary(plan, target, 'summary', from),
        ...everSteps(plan, target, done),
      ]);
    case 'DAYS':
    case 'COUNT':
    case 'SHARE':
      return countSteps(plan, target, done);
    default:
      return summarySteps(plan, target, done);
  }
}

function summarySteps(plan: Plan, target: Target, done: readonly Done[]): readonly Step[] {
  if (plan.limit !== null) return lastReadings(plan, target, done);
  const overWeeks = plan.per === 'WEEK' || plan.per === 'MONTH';
  if (plan.aspect === 'MEAN' && overWeeks && isDaily(target))
    return fromStart(plan, target, done, (from) => [breakdown(plan, target, from)]);
  if (plan.aspect === 'MEDIAN' && plan.per === 'DAY' && isDaily(target))
    return fromStart(plan, target, done, (from) => [series(plan, target, 'days', 'DAY', null, from)]);
  return [summary(plan, target, 'summary')];
}

/** "average of my last 7 readings": the list says since when, the summary computes. */
function lastReadings(plan: Plan, target: Target, done: readonly Done[]): readonly Step[] {
  const pages = logSteps(plan, target, done);
  if (pages.some((step) => !done.some((one) => one.step.key === step.key))) return pages;
  const oldest =
    readings(plan, target, done).at((plan.limit ?? 1) - 1) ?? readings(plan, target, done).at(-1);
  return oldest ? [...pages, summary(plan, target, 'summary', oldest.node.datetime)] : pages;
}

function countSteps(plan: Plan, target: Target, done: readonly Done[]): readonly Step[] {
  if (target.boundsOn !== 'ROW' && target.bounds)
    return fromStart(plan, target, done, (from) => [
      series(plan, target, 'days', 'DAY', aggregateOf(target), from),
    ]);
  if (plan.aspect === 'COUNT' && (plan.per === 'WEEK' || plan.per === 'MONTH'))
    return fromStart(plan, target, done, (from) => [breakdown(plan, target, from, 'COUNT')]);
  if (plan.aspect === 'SHARE' && !target.bounds)
    return fromStart(plan, target, done, (from) => [summary(plan, target, 'summary', from)]);
  const base = { ...target, bounds: null };
  const bounded = summary(plan, target, 'summary');
  return target.bounds ? [bounded, summary(plan, base, 'all')] : [bounded, ...everSteps(plan, target, done)];
}

const aggregateOf = (target: Target): string => (target.boundsOn === 'DAY_COUNT' ? 'COUNT' : 'SUM');

function extremeSteps(plan: Plan, target: Target, done: readonly Done[]): readonly Step[] {
  const counted = plan.unit === LOGS_UNIT;
  if (plan.per === 'WEEK' || plan.per === 'MONTH' || counted)
    return fromStart(plan, target, done, (from) => [breakdown(plan, target, from, counted ? 'COUNT' : null)]);
  const side = sideOf(plan, target);
  if (side.allTime && summaryCount(target, done) === null) return [summary(plan, target, 'summary')];
  return [
    summary(plan, target, 'summary'),
    ...fromStart(plan, target, done, (from) => [
      series(plan, target, 'days', 'DAY', null, from),
      ...(plan.per === 'DAY' || plan.per === 'CALENDAR_DAY'
        ? []
        : [series(plan, target, 'extremes', 'DAY', plan.aspect, from)]),
    ]),
  ];
}

/** Without a row in the range: was there ever one? */
function everSteps(plan: Plan, target: Target, done: readonly Done[]): readonly Step[] {
  if (summaryCount(target, done) !== 0) return [];
  const range = { from: BEGINNING, to: sideOf(plan, target).range.to };
  return [
    {
      key: keyOf(target, 'ever'),
      operation: 'SUMMARY',
      variables: { metric: target.metric, range, filter: null },
    },
  ];
}

const summaryCount = (target: Target, done: readonly Done[]): number | null =>
  resultOf(done, keyOf(target, 'summary'))?.summary?.count ?? null;

/** The first (or last) reading is in the list of the first (or last) day that has one; a bound on days is judged by the days alone. */
function edgeSteps(plan: Plan, target: Target, done: readonly Done[]): readonly Step[] {
  return fromStart(plan, target, done, (from) => {
    if (target.bounds && target.boundsOn !== 'ROW')
      return [series(plan, target, 'days', 'DAY', aggregateOf(target), from)];
    const step = series(plan, target, 'edge-day', 'DAY', 'COUNT', from);
    const days = resultOf(done, step.key)?.series;
    const found = (count: number): boolean => count > 0;
    const index =
      (plan.aspect === 'FIRST' ? days?.counts.findIndex(found) : days?.counts.findLastIndex(found)) ?? -1;
    const start = days?.bucketStarts[index];
    if (!start) return [step];
    const within = { from: shifted(start, -1), to: shifted(start, 2) };
    return [step, ...lookupSteps(plan, target, done, within)];
  });
}

/** Over everything, a series would begin in 1900: the month of the first row is found first. */
function fromStart(
  plan: Plan,
  target: Target,
  done: readonly Done[],
  steps: (from: string) => readonly Step[],
): readonly Step[] {
  const side = sideOf(plan, target);
  if (!side.allTime) return steps(side.range.from);
  const months = series(plan, { ...target, bounds: null }, 'months', 'MONTH', 'COUNT', BEGINNING);
  const found = resultOf(done, months.key)?.series;
  if (!found) return [months];
  const first = found.bucketStarts[found.counts.findIndex((count) => count > 0)];
  // A row of another zone can lie a day before the month of the asker's calendar.
  return first ? [months, ...steps(shifted(first, -1))] : [months];
}

const shifted = (instant: string, days: number): string =>
  instantText(Temporal.Instant.from(instant).add({ hours: 24 * days }));

/** The side a target belongs to. */
export function sideOf(plan: Plan, target: Target): Side {
  const side = plan.sides[target.side];
  if (!side) throw new Error(`The plan has no side ${target.side}.`);
  return side;
}

/** The filter of a target's rows: a context is known of the heart only. */
export function whenOf(plan: Plan, target: Target): WhenFilter {
  const { when } = sideOf(plan, target);
  return METRIC_REGISTRY[target.metric].kind === 'HEART' ? when : { ...when, context: null };
}

function breakdown(plan: Plan, target: Target, from: string, aggregate: string | null = null): Step {
  const bucket = plan.per === 'WEEK' || plan.per === 'MONTH' ? plan.per : 'DAY';
  return series(plan, target, 'buckets', bucket, aggregate, from);
}

function range(plan: Plan, target: Target, from?: string): { from: string; to: string } {
  const side = sideOf(plan, target);
  const later = from !== undefined && from > side.range.from ? from : side.range.from;
  return { from: later, to: side.range.to };
}

function filter(plan: Plan, target: Target): Record<string, unknown> | null {
  const when = whenOf(plan, target);
  const rows = target.boundsOn === 'ROW' ? target.bounds : null;
  const parts = {
    localTimeFrom: when.localTimeFrom,
    localTimeTo: when.localTimeTo,
    isoWeekdays: when.isoWeekdays,
    min: rows?.min ?? null,
    max: rows?.max ?? null,
    context: when.context,
  };
  const stated = Object.entries(parts).filter(([, value]) => value !== null);
  return stated.length > 0 ? Object.fromEntries(stated) : null;
}

function summary(plan: Plan, target: Target, purpose: string, from?: string): Step {
  return {
    key: keyOf(target, purpose),
    operation: 'SUMMARY',
    variables: { metric: target.metric, range: range(plan, target, from), filter: filter(plan, target) },
  };
}

function series(
  plan: Plan,
  target: Target,
  purpose: string,
  bucket: 'DAY' | 'WEEK' | 'MONTH',
  aggregate: string | null,
  from: string,
): Step {
  return {
    key: keyOf(target, purpose),
    operation: 'SERIES',
    variables: {
      metric: target.metric,
      range: range(plan, target, from),
      bucket,
      // Null leaves the choice to the registry: a sum for intakes, a mean for readings.
      aggregate: aggregate ?? METRIC_REGISTRY[target.metric].dailyAggregate,
      filter: filter(plan, target),
    },
  };
}
