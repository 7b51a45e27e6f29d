import { LOG_KIND_REGISTRY, type Aggregate, type MetricEntry } from '@phda/shared-models';

/** What rounds to 0 counts as 0: dividing by it would only overflow. */
const SMALLEST_DENOMINATOR = '1e-9';

/** SQL of a metric, all of it from the registry and none of it from a person. */
export interface MetricSql {
  readonly table: string;
  /** The value of a row as float8; null where a ratio has denominator 0. */
  readonly value: string;
  /** True for rows that state everything the metric needs. */
  readonly recorded: string;
  /** Further columns that its aggregates need, each with a leading comma; empty but for ratios. */
  readonly parts: string;
}

/** The SQL expressions of a metric over the columns of its log table. */
export function metricSql({ kind, source }: MetricEntry): MetricSql {
  const { table } = LOG_KIND_REGISTRY[kind];
  if (source.type !== 'ratio') {
    const expression = source.type === 'column' ? source.column : source.sql;
    return { table, value: `${expression}::float8`, recorded: `${expression} IS NOT NULL`, parts: '' };
  }
  const { numerator, denominator } = source;
  return {
    table,
    value: `(CASE WHEN ${denominator} >= ${SMALLEST_DENOMINATOR} THEN ${numerator} / ${denominator} END)::float8`,
    recorded: `${numerator} IS NOT NULL AND ${denominator} IS NOT NULL`,
    parts: `, ${numerator}::float8 AS numerator, ${denominator}::float8 AS denominator`,
  };
}

/** How rows (value, datetime, id, and numerator and denominator of a ratio) become one number; null without a value. */
export const AGGREGATE_SQL: Readonly<Record<Aggregate, string>> = {
  SUM: 'sum(value)',
  MEAN: 'avg(value)',
  MEDIAN: 'percentile_cont(0.5) WITHIN GROUP (ORDER BY value)',
  MIN: 'min(value)',
  MAX: 'max(value)',
  LAST: '(array_agg(value ORDER BY datetime DESC, id DESC) FILTER (WHERE value IS NOT NULL))[1]',
  COUNT: 'count(value)',
  // Food with recorded sodium and no potassium (salt) has no ratio of its own but belongs to the day's.
  RATIO_OF_SUMS: `CASE WHEN sum(denominator) >= ${SMALLEST_DENOMINATOR} THEN sum(numerator) / sum(denominator) END`,
};
