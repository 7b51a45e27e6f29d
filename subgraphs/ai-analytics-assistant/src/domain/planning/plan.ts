import { METRIC_REGISTRY, METRICS, type Metric } from '@phda/shared-models';
import { z } from 'zod';

import { type Asking, resolvePhrase } from '../time/resolve';
import { rangeWords } from '../time/words';
import { ComputeIntent, type Threshold, WhenFilter } from '../understanding/intent';
import { LOGS_UNIT } from '../units';
import { boundsOf, boundsWords } from './bounds';

const Bounds = z.object({ min: z.number().nullable(), max: z.number().nullable(), words: z.string() });

/** One metric over one range. Bounds are inclusive, in the stored unit, on rows or on days: on their total or their number of rows. */
const Target = z.object({
  metric: z.enum(METRICS),
  side: z.number().int(),
  bounds: Bounds.nullable(),
  boundsOn: z.enum(['ROW', 'DAY', 'DAY_COUNT']),
});
export type Target = z.infer<typeof Target>;

const Side = z.object({
  range: z.object({ from: z.string(), to: z.string() }),
  words: z.string(),
  allTime: z.boolean(),
  when: WhenFilter,
});
export type Side = z.infer<typeof Side>;

/** What will be computed: an intent whose times are absolute, clipped to the moment of asking. */
export const Plan = ComputeIntent.omit({ kind: true, sides: true, thresholds: true }).extend({
  askedAt: z.string(),
  timeZone: z.string(),
  sides: z.array(Side).min(1).max(2),
  targets: z.array(Target),
});
export type Plan = z.infer<typeof Plan>;

/** The plan of an intent, or the words of a range that lies after the moment of asking. */
export function makePlan(intent: ComputeIntent, asking: Asking): Plan | { readonly future: true } {
  const sides: Side[] = [];
  for (const { phrase, when } of intent.sides) {
    const known = phrase ?? { type: 'ALL_TIME' as const };
    const range = resolvePhrase(known, asking);
    if (!range) return { future: true };
    sides.push({
      range,
      when,
      words: rangeWords(known, range, asking),
      allTime: known.type === 'ALL_TIME' || known.type === 'BEFORE' || known.type === 'UNTIL',
    });
  }
  const { kind: _kind, sides: _sides, thresholds, ...rest } = intent;
  const targets = intent.metrics.flatMap((metric) =>
    sides.map((_, side) => target(metric, side, thresholds, intent)),
  );
  return Plan.parse({ ...rest, ...asking, sides, targets });
}

function target(
  metric: Metric,
  side: number,
  thresholds: readonly Threshold[],
  intent: ComputeIntent,
): Target {
  const own = thresholds.filter((one) => one.metric === null || one.metric === metric);
  const bounds = boundsOf(own, metric);
  const pointed = intent.aspect === 'LATEST' || intent.aspect === 'FIRST';
  const byDay =
    intent.aspect === 'DAYS' ||
    (pointed && intent.per !== 'LOG') ||
    (intent.aspect === 'SHARE' && intent.per === 'DAY');
  const ofDays = METRIC_REGISTRY[metric].dailyAggregate === 'SUM' && byDay;
  return {
    metric,
    side,
    bounds: bounds && { ...bounds, words: boundsWords(own, metric) },
    boundsOn: own.some(({ unit }) => unit === LOGS_UNIT) ? 'DAY_COUNT' : ofDays ? 'DAY' : 'ROW',
  };
}
