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

const column = (name: string): MetricSource => ({ type: 'column', column: name });
const formula = (sql: string): MetricSource => ({ type: 'formula', sql });
const measured = { dailyAggregate: 'MEAN', absence: 'UNKNOWN', carryOverDays: 0 } as const;
const eaten = { dailyAggregate: 'SUM', absence: 'UNKNOWN', carryOverDays: 1 } as const;
const taken = { dailyAggregate: 'SUM', absence: 'ZERO' } as const;

/** The registry of metrics. Formulas: pulse pressure = systolic − diastolic; mean arterial pressure = diastolic + pulse pressure / 3 (resting approximation); fat mass = weight × body fat share. */
export const METRIC_REGISTRY: Readonly<Record<Metric, MetricEntry>> = {
  SYSTOLIC: {
    metric: 'SYSTOLIC',
    label: 'Systolic blood pressure',
    unit: 'mmHg',
    kind: 'HEART',
    source: column('systolic_mmhg'),
    decimals: 1,
    ...measured,
    smallestEffect: 2,
    words: [
      'systolic',
      'systolic blood pressure',
      'sys',
      'sbp',
      'upper blood pressure',
      'top number',
      'upper number',
      'systolic pressure',
    ],
  },
  DIASTOLIC: {
    metric: 'DIASTOLIC',
    label: 'Diastolic blood pressure',
    unit: 'mmHg',
    kind: 'HEART',
    source: column('diastolic_mmhg'),
    decimals: 1,
    ...measured,
    smallestEffect: 2,
    words: [
      'diastolic',
      'diastolic blood pressure',
      'dia',
      'dbp',
      'lower blood pressure',
      'bottom number',
      'lower number',
      'diastolic pressure',
    ],
  },
  HEART_RATE: {
    metric: 'HEART_RATE',
    label: 'Heart rate',
    unit: 'bpm',
    kind: 'HEART',
    source: column('rate_bpm'),
    decimals: 1,
    ...measured,
    smallestEffect: 2,
    words: ['heart rate', 'pulse', 'hr', 'bpm', 'heartrate', 'heartbeat', 'resting heart rate', 'pulse rate'],
  },
  WEIGHT: {
    metric: 'WEIGHT',
    label: 'Weight',
    unit: 'lb',
    kind: 'BODY',
    source: column('weight_lb'),
    decimals: 1,
    ...measured,
    smallestEffect: 0.5,
    words: ['weight', 'body weight', 'bodyweight', 'weigh', 'weighed', 'scale'],
  },
  SKELETAL_MUSCLE_MASS: {
    metric: 'SKELETAL_MUSCLE_MASS',
    label: 'Skeletal muscle mass',
    unit: 'lb',
    kind: 'BODY',
    source: column('smm_lb'),
    decimals: 1,
    ...measured,
    smallestEffect: 0.5,
    words: ['skeletal muscle mass', 'smm', 'skeletal muscle', 'muscle mass', 'muscle'],
  },
  BODY_FAT_PERCENT: {
    metric: 'BODY_FAT_PERCENT',
    label: 'Body fat',
    unit: '%',
    kind: 'BODY',
    source: column('pbf'),
    decimals: 1,
    ...measured,
    smallestEffect: 0.5,
    words: [
      'body fat',
      'pbf',
      'body fat percent',
      'body fat percentage',
      'bodyfat',
      'percent body fat',
      'fat percentage',
      'fat percent',
      'bf',
    ],
  },
  ECW_TCW: {
    metric: 'ECW_TCW',
    label: 'ECW/TBW ratio',
    unit: 'ratio',
    kind: 'BODY',
    source: column('ecw_tcw'),
    decimals: 3,
    ...measured,
    smallestEffect: 0.002,
    words: [
      'ecw/tbw',
      'ecw/tcw',
      'ecw tcw',
      'ecw tbw',
      'ecw',
      'ecw ratio',
      'extracellular water',
      'extracellular water ratio',
      'body water ratio',
    ],
  },
  PROTEIN: {
    metric: 'PROTEIN',
    label: 'Protein',
    unit: 'g',
    kind: 'NUTRITION',
    source: column('protein_g'),
    decimals: 1,
    ...eaten,
    smallestEffect: 5,
    words: ['protein', 'proteins'],
  },
  SODIUM: {
    metric: 'SODIUM',
    label: 'Sodium',
    unit: 'mg',
    kind: 'NUTRITION',
    source: column('sodium_mg'),
    decimals: 0,
    ...eaten,
    smallestEffect: 200,
    words: ['sodium'],
  },
  POTASSIUM: {
    metric: 'POTASSIUM',
    label: 'Potassium',
    unit: 'mg',
    kind: 'NUTRITION',
    source: column('potassium_mg'),
    decimals: 0,
    ...eaten,
    smallestEffect: 200,
    words: ['potassium'],
  },
  CAFFEINE: {
    metric: 'CAFFEINE',
    label: 'Caffeine',
    unit: 'mg',
    kind: 'CAFFEINE',
    source: column('caffeine_mg'),
    decimals: 0,
    ...taken,
    carryOverDays: 2,
    smallestEffect: 20,
    words: ['caffeine', 'caffein'],
  },
  ALCOHOL: {
    metric: 'ALCOHOL',
    label: 'Pure alcohol',
    unit: 'fl oz',
    kind: 'ALCOHOL',
    source: column('alcohol_oz'),
    decimals: 2,
    ...taken,
    carryOverDays: 2,
    smallestEffect: 0.3,
    words: ['alcohol', 'pure alcohol', 'ethanol', 'booze'],
  },
  SAUNA_MINUTES: {
    metric: 'SAUNA_MINUTES',
    label: 'Sauna',
    unit: 'min',
    kind: 'SAUNA',
    source: column('duration_min'),
    decimals: 0,
    ...taken,
    carryOverDays: 2,
    smallestEffect: 5,
    words: ['sauna', 'sauna minutes', 'sauna time', 'saunas', 'steam room'],
  },
  PULSE_PRESSURE: {
    metric: 'PULSE_PRESSURE',
    label: 'Pulse pressure',
    unit: 'mmHg',
    kind: 'HEART',
    source: formula('(systolic_mmhg - diastolic_mmhg)'),
    decimals: 1,
    ...measured,
    smallestEffect: 2,
    words: ['pulse pressure'],
  },
  MEAN_ARTERIAL_PRESSURE: {
    metric: 'MEAN_ARTERIAL_PRESSURE',
    label: 'Mean arterial pressure',
    unit: 'mmHg',
    kind: 'HEART',
    source: formula('(diastolic_mmhg + (systolic_mmhg - diastolic_mmhg) / 3.0)'),
    decimals: 1,
    ...measured,
    smallestEffect: 2,
    words: ['mean arterial pressure', 'map', 'arterial pressure'],
  },
  FAT_MASS: {
    metric: 'FAT_MASS',
    label: 'Fat mass',
    unit: 'lb',
    kind: 'BODY',
    source: formula('(weight_lb * pbf / 100.0)'),
    decimals: 1,
    ...measured,
    smallestEffect: 0.5,
    words: ['fat mass', 'body fat mass', 'pounds of fat'],
  },
  LEAN_MASS: {
    metric: 'LEAN_MASS',
    label: 'Lean mass',
    unit: 'lb',
    kind: 'BODY',
    source: formula('(weight_lb * (1 - pbf / 100.0))'),
    decimals: 1,
    ...measured,
    smallestEffect: 0.5,
    words: ['lean mass', 'lean body mass', 'fat free mass', 'fat-free mass', 'lbm'],
  },
  SODIUM_POTASSIUM_RATIO: {
    metric: 'SODIUM_POTASSIUM_RATIO',
    label: 'Sodium to potassium ratio',
    unit: 'mg/mg',
    kind: 'NUTRITION',
    source: { type: 'ratio', numerator: 'sodium_mg', denominator: 'potassium_mg' },
    decimals: 2,
    dailyAggregate: 'RATIO_OF_SUMS',
    absence: 'UNKNOWN',
    carryOverDays: 1,
    smallestEffect: 0.1,
    words: [
      'sodium to potassium ratio',
      'sodium potassium ratio',
      'sodium/potassium ratio',
      'sodium/potassium',
      'na/k ratio',
      'na/k',
      'sodium-potassium ratio',
      'sodium-to-potassium ratio',
    ],
  },
};

/** All metrics in the order of the GraphQL enum. */
export const METRIC_ENTRIES: readonly MetricEntry[] = METRICS.map((metric) => METRIC_REGISTRY[metric]);

/** Says whether a metric is computed from more than one stored column. */
export function isDerived(entry: MetricEntry): boolean {
  return entry.source.type !== 'column';
}
