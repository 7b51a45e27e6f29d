import type { LogKind } from './log-kinds';

/** How the rows of one bucket become one number; the names are those of the GraphQL enum Aggregate. */
export const AGGREGATES = ['SUM', 'MEAN', 'MEDIAN', 'MIN', 'MAX', 'LAST', 'COUNT', 'RATIO_OF_SUMS'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** The metrics, stored ones first; the names are those of the GraphQL enum Metric. */
export const METRICS = [
  'SYSTOLIC',
  'DIASTOLIC',
  'HEART_RATE',
  'WEIGHT',
  'SKELETAL_MUSCLE_MASS',
  'BODY_FAT_PERCENT',
  'ECW_TCW',
  'PROTEIN',
  'SODIUM',
  'POTASSIUM',
  'CAFFEINE',
  'ALCOHOL',
  'SAUNA_MINUTES',
  'PULSE_PRESSURE',
  'MEAN_ARTERIAL_PRESSURE',
  'FAT_MASS',
  'LEAN_MASS',
  'SODIUM_POTASSIUM_RATIO',
] as const;
export type Metric = (typeof METRICS)[number];

/** Where a metric's number comes from; `sql` is an expression over the columns of the kind's table. */
export type MetricSource =
  | { readonly type: 'column'; readonly column: string }
  | { readonly type: 'formula'; readonly sql: string }
  | { readonly type: 'ratio'; readonly numerator: string; readonly denominator: string };

export interface MetricEntry {
  readonly metric: Metric;
  readonly label: string;
  readonly unit: string;
  readonly kind: LogKind;
  readonly source: MetricSource;
  /** Digits after the point when the number is shown to a person. */
  readonly decimals: number;
  readonly dailyAggregate: Aggregate;
  /** What a day without a log means (design rule 6): ZERO only on days on which the person was recording. */
  readonly absence: 'UNKNOWN' | 'ZERO';
  /** Smallest difference worth telling a person, in the metric's unit: about the repeatability of home devices, or a tenth of a usual day. */
  readonly smallestEffect: number;
  /** Local days after which an intake or session no longer acts: the washout of experiments. */
  readonly carryOverDays: number;
  /** Words people use for it, lower case; the first is how PHDA names it in a sentence. */
  readonly words: readonly string[];
}
