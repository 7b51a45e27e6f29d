import type { Database, MetricEntry, Statement } from '@phda/shared-models';

import { dayText } from '../domain/epoch-day';
import type { RowFilter } from '../domain/metric-filter';
import type { DaySpan, Range } from '../domain/range';
import type { SummaryRow } from '../domain/summary';
import {
  CHOSEN_ROWS_PARAMETERS,
  chosenRows,
  filterValues,
  rangeValues,
  WEEKDAYS_OFFSET,
} from './chosen-rows';
import { AGGREGATE_SQL, metricSql } from './metric-sql';
import { recordingDaysSql } from './recording-days';
import { filterPart, statementFor } from './statements';

/** What to summarise: a metric's rows in a range, and the local days the range touches. */
export interface SummaryRequest {
  readonly entry: MetricEntry;
  readonly range: Range;
  readonly days: DaySpan;
  readonly filter: RowFilter | null;
}

/** Computes the statistics of one metric for one person in one statement, so that they all see the same rows. */
export async function summariseMetric(
  database: Database,
  userId: string,
  { entry, range, days, filter }: SummaryRequest,
): Promise<SummaryRow> {
  const statement = summaryStatement(entry, filter !== null);
  const values = [
    ...rangeValues(userId, range),
    dayText(days.firstDay),
    dayText(days.lastDay),
    ...filterValues(entry, filter),
  ];
  const [row] = await database.readAsUser<SummaryRow>(userId, statement, values);
  return row as SummaryRow;
}

const DAY_PARAMETERS = 2;

/** The prepared statement of one metric; $4 and $5 are the first and last calendar day of the range. */
export function summaryStatement(entry: MetricEntry, filtered: boolean): Statement {
  return statementFor(['summary', entry.metric, filterPart(filtered)], () => composeSummary(entry, filtered));
}

function composeSummary(entry: MetricEntry, filtered: boolean): string {
  const { value, parts } = metricSql(entry);
  const firstFilterParameter = CHOSEN_ROWS_PARAMETERS + DAY_PARAMETERS + 1;
  const rows = chosenRows(entry, filtered, firstFilterParameter);
  const edge = (direction: string): string =>
    `(SELECT ${value} ${rows} AND ${value} IS NOT NULL ORDER BY datetime ${direction}, id ${direction} LIMIT 1)`;
  return `
WITH chosen_row AS MATERIALIZED (
  SELECT local_date, ${value} AS value${parts}
  ${rows}
), day AS (
  SELECT local_date, ${AGGREGATE_SQL[entry.dailyAggregate]} AS value
  FROM chosen_row GROUP BY local_date HAVING count(value) > 0
), row_statistic AS (
  SELECT count(value)::int AS count, ${meanSql(entry)} AS mean, stddev_samp(value) AS standard_deviation,
         min(value) AS min, max(value) AS max, sum(value) AS sum,
         percentile_cont(ARRAY[0.05, 0.25, 0.5, 0.75, 0.95]) WITHIN GROUP (ORDER BY value) AS percentile
  FROM chosen_row
), day_statistic AS (
  SELECT count(*)::int AS days, count(*) FILTER (WHERE local_date BETWEEN $4::date AND $5::date)::int AS calendar_days,
         avg(value) AS mean, sum(value) AS sum
  FROM day
)
SELECT count, row_statistic.mean, standard_deviation AS "standardDeviation", min, max,
       percentile[1] AS p05, percentile[2] AS p25, percentile[3] AS median, percentile[4] AS p75, percentile[5] AS p95,
       row_statistic.sum, ${edge('ASC')} AS first, ${edge('DESC')} AS last,
       days AS "daysWithData", calendar_days AS "calendarDaysWithData",
       day_statistic.mean AS "meanOfDays", day_statistic.sum AS "sumOfDays",
       ${knownDaysSql(entry, filtered ? `$${firstFilterParameter + WEEKDAYS_OFFSET}` : null)} AS "knownDays"
FROM row_statistic, day_statistic`.trim();
}

// The mean of per-row ratios would let a pinch of salt outweigh a dinner.
function meanSql(entry: MetricEntry): string {
  return AGGREGATE_SQL[entry.source.type === 'ratio' ? 'RATIO_OF_SUMS' : 'MEAN'];
}

function knownDaysSql(entry: MetricEntry, weekdayParameter: string | null): string {
  if (entry.absence !== 'ZERO') return 'NULL::int';
  return `(SELECT count(*)::int FROM (
    SELECT local_date FROM day UNION ${recordingDaysSql(entry.kind, weekdayParameter)}
  ) AS known_day)`;
}
