import type { MetricEntry } from '@phda/shared-models';

import type { RowFilter } from '../domain/metric-filter';
import type { Range } from '../domain/range';
import { metricSql } from './metric-sql';

/** Parameters that every statement over a metric begins with. */
export const CHOSEN_ROWS_PARAMETERS = 3;

/** The condition of one person's live rows in a range of instants: $1 the person, $2 from, $3 to. */
export const LIVE_IN_RANGE =
  'user_id = $1::uuid AND deleted_at IS NULL AND datetime >= $2::timestamptz AND datetime < $3::timestamptz';

/** The values of $1 to $3. */
export function rangeValues(userId: string, range: Range): readonly unknown[] {
  return [userId, range.from, range.to];
}

/** FROM and WHERE that choose the rows of a metric; with a filter, its parameters count from `firstParameter`. */
export function chosenRows(entry: MetricEntry, filtered: boolean, firstParameter: number): string {
  const { table, recorded } = metricSql(entry);
  const base = `FROM ${table} WHERE ${LIVE_IN_RANGE} AND ${recorded}`;
  return filtered ? `${base}${filterSql(entry, firstParameter)}` : base;
}

// One text for all filters keeps the number of prepared statements small; parts that are not given are null.
function filterSql(entry: MetricEntry, first: number): string {
  const { value } = metricSql(entry);
  const [from, to, weekdays, min, max, context] = [0, 1, 2, 3, 4, 5].map((offset) => `$${first + offset}`);
  const time = '(datetime AT TIME ZONE time_zone)::time';
  return [
    '',
    `(${from}::time IS NULL OR CASE WHEN ${from}::time <= ${to}::time
       THEN ${time} >= ${from}::time AND ${time} < ${to}::time
       ELSE ${time} >= ${from}::time OR ${time} < ${to}::time END)`,
    weekdaySql(weekdays as string),
    `(${min}::float8 IS NULL OR ${value} >= ${min}::float8)`,
    `(${max}::float8 IS NULL OR ${value} <= ${max}::float8)`,
    ...(entry.kind === 'HEART' ? [`(${context}::text IS NULL OR context = ${context}::text)`] : []),
  ].join('\n  AND ');
}

/** The condition that a row's local date falls on one of the ISO weekdays of a parameter, or that the parameter is null. */
export function weekdaySql(parameter: string): string {
  return `(${parameter}::int[] IS NULL OR extract(isodow FROM local_date)::int = ANY (${parameter}::int[]))`;
}

/** The position of the weekdays among the filter's parameters. */
export const WEEKDAYS_OFFSET = 2;

/** The values of a filter's parameters, in the order of its SQL; none without a filter. */
export function filterValues(entry: MetricEntry, filter: RowFilter | null): readonly unknown[] {
  if (!filter) return [];
  const { localTime, isoWeekdays, min, max, context } = filter;
  const values = [localTime?.from ?? null, localTime?.to ?? null, isoWeekdays, min, max];
  return entry.kind === 'HEART' ? [...values, context] : values;
}
