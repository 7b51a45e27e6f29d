import { type Aggregate, type LogKind, type Metric, METRIC_REGISTRY } from '@phda/shared-models';
import { Temporal } from '@phda/shared-service';

import type { TestRow } from './harness';
import { wallClock } from './wall-clock';

/** What the graph must answer, computed from the rows by plain TypeScript that shares nothing with the SQL. */

type Measures = Readonly<Record<string, number | null>>;
type ValueOf = (measures: Measures) => number | null;

const stored =
  (field: string): ValueOf =>
  (measures) =>
    measures[field] ?? null;
const of =
  (fields: readonly [string, string], combine: (left: number, right: number) => number | null): ValueOf =>
  (measures) => {
    const [left, right] = fields.map((field) => measures[field] ?? null);
    return left === null || left === undefined || right === null || right === undefined
      ? null
      : combine(left, right);
  };

export const VALUE_OF: Readonly<Record<Metric, ValueOf>> = {
  SYSTOLIC: stored('systolicMmhg'),
  DIASTOLIC: stored('diastolicMmhg'),
  HEART_RATE: stored('rateBpm'),
  WEIGHT: stored('weightLb'),
  SKELETAL_MUSCLE_MASS: stored('smmLb'),
  BODY_FAT_PERCENT: stored('pbf'),
  ECW_TCW: stored('ecwTcw'),
  PROTEIN: stored('proteinG'),
  SODIUM: stored('sodiumMg'),
  POTASSIUM: stored('potassiumMg'),
  CAFFEINE: stored('caffeineMg'),
  ALCOHOL: stored('alcoholOz'),
  SAUNA_MINUTES: stored('durationMin'),
  PULSE_PRESSURE: of(['systolicMmhg', 'diastolicMmhg'], (systolic, diastolic) => systolic - diastolic),
  MEAN_ARTERIAL_PRESSURE: of(['systolicMmhg', 'diastolicMmhg'], (s, d) => (s + 2 * d) / 3),
  FAT_MASS: of(['weightLb', 'pbf'], (weight, pbf) => (weight * pbf) / 100),
  LEAN_MASS: of(['weightLb', 'pbf'], (weight, pbf) => weight - (weight * pbf) / 100),
  SODIUM_POTASSIUM_RATIO: of(['sodiumMg', 'potassiumMg'], (sodium, potassium) =>
    potassium === 0 ? null : sodium / potassium,
  ),
};

/** The rows of a metric's kind in time order; equal moments in order of id. */
export function rowsOf(metric: Metric, rows: readonly TestRow[]): TestRow[] {
  const kind: LogKind = METRIC_REGISTRY[metric].kind;
  return rows
    .filter((row) => row.kind === kind)
    .sort((a, b) => (a.datetime + a.id < b.datetime + b.id ? -1 : 1));
}

export function valuesOf(metric: Metric, rows: readonly TestRow[]): number[] {
  return rowsOf(metric, rows)
    .map((row) => VALUE_OF[metric](row.measures))
    .filter((value) => value !== null);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] as number;
  return low + ((sorted[Math.ceil(at)] as number) - low) * (at - Math.floor(at));
}

export function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const center = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - center) ** 2)) / (values.length - 1));
}

/** Sodium over potassium of all food that states both. */
function ratioOfSums(rows: readonly TestRow[]): number {
  const complete = rows.filter(({ measures }) => measures.sodiumMg != null && measures.potassiumMg != null);
  return (
    sum(complete.map(({ measures }) => measures.sodiumMg as number)) /
    sum(complete.map(({ measures }) => measures.potassiumMg as number))
  );
}

/** One aggregate of a metric over rows; null when none has a value. */
export function aggregated(metric: Metric, aggregate: Aggregate, rows: readonly TestRow[]): number | null {
  const values = valuesOf(metric, rows);
  if (values.length === 0) return null;
  const compute: Record<Aggregate, () => number> = {
    SUM: () => sum(values),
    MEAN: () => mean(values),
    MEDIAN: () => quantile(values, 0.5),
    MIN: () => Math.min(...values),
    MAX: () => Math.max(...values),
    LAST: () => values.at(-1) as number,
    COUNT: () => values.length,
    RATIO_OF_SUMS: () => ratioOfSums(rowsOf(metric, rows)),
  };
  return compute[aggregate]();
}

/** The local date of a row: in its own zone, or in one that is asked for. */
export function dateOf(row: TestRow, timeZone?: string): string {
  return wallClock(Date.parse(row.datetime), timeZone ?? row.timeZone).date;
}

/** The key of the bucket that a row belongs to. */
export function bucketOf(row: TestRow, bucket: string, personZone: string, timeZone?: string): string {
  if (bucket === 'HOUR') {
    const { date, time, offset } = wallClock(Date.parse(row.datetime), timeZone ?? personZone);
    return `${date}T${time.slice(0, 2)}:00:00${offset}`;
  }
  const day = Temporal.PlainDate.from(dateOf(row, timeZone));
  if (bucket === 'WEEK') return day.subtract({ days: day.dayOfWeek - 1 }).toString();
  return bucket === 'MONTH' ? day.with({ day: 1 }).toString() : day.toString();
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
