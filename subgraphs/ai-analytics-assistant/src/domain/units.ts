import { METRIC_REGISTRY, type Metric } from '@phda/shared-models';

/** A unit that people ask for or write, other than the one a metric is stored in. */
export interface OtherUnit {
  readonly key: string;
  readonly unit: string;
  /** Shown number = stored number × factor. */
  readonly factor: number;
  readonly decimals: number;
  readonly metrics: readonly Metric[];
  /** Words for it in normalised text, as the source of a pattern. */
  readonly words: string;
}

/** One US standard drink in fluid ounces of pure alcohol (14 g; National Institute on Alcohol Abuse and Alcoholism). */
export const STANDARD_DRINK_OZ = 0.6;

const MASSES: readonly Metric[] = ['WEIGHT', 'SKELETAL_MUSCLE_MASS', 'FAT_MASS', 'LEAN_MASS'];
const MILLIGRAMS: readonly Metric[] = ['SODIUM', 'POTASSIUM', 'CAFFEINE'];

/** Exact factors: 1 lb = 0.45359237 kg, 1 stone = 14 lb, 1 US fl oz = 29.5735295625 ml. */
export const OTHER_UNITS: readonly OtherUnit[] = [
  {
    key: 'kg',
    unit: 'kg',
    factor: 0.45359237,
    decimals: 1,
    metrics: MASSES,
    words: 'kgs?|kilos?|kilograms?|kilogrammes?',
  },
  { key: 'st', unit: 'st', factor: 1 / 14, decimals: 2, metrics: MASSES, words: 'stones?' },
  {
    key: 'drinks',
    unit: 'standard drinks',
    factor: 1 / STANDARD_DRINK_OZ,
    decimals: 1,
    metrics: ['ALCOHOL'],
    words: '(?:standard |alcoholic )?drinks?|beers?|glasses',
  },
  {
    key: 'ml',
    unit: 'ml',
    factor: 29.5735295625,
    decimals: 0,
    metrics: ['ALCOHOL'],
    words: 'mls?|millilit(?:er|re)s?',
  },
  { key: 'g', unit: 'g', factor: 0.001, decimals: 2, metrics: MILLIGRAMS, words: 'g|grams?|grammes?' },
  {
    key: 'h',
    unit: 'h',
    factor: 1 / 60,
    decimals: 1,
    metrics: ['SAUNA_MINUTES'],
    words: 'hours?|hrs?',
  },
];

/** The key of a number of logs, where a question counts cups rather than milligrams. */
export const LOGS_UNIT = 'logs';

/** Spellings of the units metrics are stored in; they need no conversion. */
export const STORED_UNIT_WORDS =
  'mm ?hg|bpm|beats per minute|beats|lbs?|pounds?|percent|%|mg|milligrams?|g|grams?|fl ?oz|oz|ounces?|minutes?|mins?|min';

/** A number of a metric with its unit, ready for a sentence. */
export interface Shown {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/** The unit a key names for a metric, or null when the metric is not told in it. */
export function otherUnit(key: string | null, metric: Metric): OtherUnit | null {
  return OTHER_UNITS.find((unit) => unit.key === key && unit.metrics.includes(metric)) ?? null;
}

/** A stored value in the unit asked for, or in the metric's own. */
export function shown(value: number, metric: Metric, unitKey: string | null): Shown {
  const other = otherUnit(unitKey, metric);
  if (other) return { value: tidy(value * other.factor), unit: other.unit, decimals: other.decimals };
  const { unit, decimals } = METRIC_REGISTRY[metric];
  return { value, unit, decimals };
}

/** A number written in some unit as the metric stores it; unknown units are taken for the metric's own. */
export function toStored(value: number, metric: Metric, unitKey: string | null): number {
  const other = otherUnit(unitKey, metric);
  return other ? value / other.factor : value;
}

/** Rounds arithmetic to 9 decimals, as the graph does, so that 183.7 − 183.3 is 0.4. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0;
}

/** A number with a fixed count of decimals, without a negative zero. */
export function digits(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Number and unit as a sentence shows them, e.g. `127.4 mmHg`, `21.5 %`, `0.385`. */
export function shownText({ value, unit, decimals }: Shown): string {
  const bare = unit === 'ratio' || unit === 'mg/mg';
  return bare ? digits(value, decimals) : `${digits(value, decimals)} ${unit}`;
}
