import type { Aggregate, Database, MetricEntry, Statement } from '@phda/shared-models';

import type { BucketValues } from '../domain/series';
import type { SeriesPlan } from '../domain/series-plan';
import { CHOSEN_ROWS_PARAMETERS, chosenRows, filterValues, rangeValues } from './chosen-rows';
import { AGGREGATE_SQL, metricSql } from './metric-sql';
import { filterPart, statementFor } from './statements';

/** How rows find their bucket: by own local date (its day, or its week or month), by local date in a zone asked for, or by instant (hours). */
export const GROUPINGS = ['day', 'unit', 'zone-day', 'zone-unit', 'hour'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const UNITS = { WEEK: 'week', MONTH: 'month' } as const;

/** Columns of a bucket joined by commas: the driver then reads three texts, not a row of objects per bucket. */
interface JoinedRow {
  readonly bucket_numbers: string | null;
  readonly bucket_values: string | null;
  readonly bucket_counts: string | null;
}

/** Reads the buckets of a series that have rows, in any order, for one person. */
export async function bucketMetric(
  database: Database,
  userId: string,
  plan: SeriesPlan,
): Promise<BucketValues> {
  const { entry, aggregate, filter } = plan;
  const grouping = groupingOf(plan);
  const statement = bucketStatement(entry, aggregate, grouping, filter !== null);
  const values = [
    ...rangeValues(userId, plan.range),
    ...groupingValues(plan),
    ...filterValues(entry, filter),
  ];
  const [row] = await database.readAsUser<JoinedRow>(userId, statement, values);
  return {
    bucketNumbers: split(row?.bucket_numbers),
    values: split(row?.bucket_values),
    counts: split(row?.bucket_counts),
  };
}

/** The prepared statement of one metric, aggregate and grouping; a covering index answers it without touching the table. */
export function bucketStatement(
  entry: MetricEntry,
  aggregate: Aggregate,
  grouping: Grouping,
  filtered: boolean,
): Statement {
  const { value, parts } = metricSql(entry);
  const { bucketNumber, groupBy, parameters } = GROUPING_SQL[grouping];
  const firstFilterParameter = CHOSEN_ROWS_PARAMETERS + parameters + 1;
  return statementFor(['series', entry.metric, aggregate, grouping, filterPart(filtered)], () =>
    `
SELECT string_agg(bucket_number::text, ',') AS bucket_numbers,
       string_agg(bucket_value::text, ',') AS bucket_values,
       string_agg(bucket_count::text, ',') AS bucket_counts
FROM (
  SELECT ${bucketNumber} AS bucket_number, ${AGGREGATE_SQL[aggregate]} AS bucket_value, count(value) AS bucket_count
  FROM (
    SELECT id, datetime, local_date, ${value} AS value${parts}
    ${chosenRows(entry, filtered, firstFilterParameter)}
  ) AS chosen_row
  GROUP BY ${groupBy}
  HAVING count(value) > 0
) AS bucket`.trim(),
  );
}

// Buckets travel as days since 1970-01-01: shorter than dates and found without parsing. The cast to timestamp keeps
// the session's time zone out of date_trunc.
const GROUPING_SQL: Readonly<
  Record<Grouping, { bucketNumber: string; groupBy: string; parameters: number }>
> = {
  day: { bucketNumber: "local_date - date '1970-01-01'", groupBy: 'local_date', parameters: 0 },
  unit: {
    bucketNumber: "date_trunc($4::text, local_date::timestamp)::date - date '1970-01-01'",
    groupBy: '1',
    parameters: 1,
  },
  'zone-day': {
    bucketNumber: "(datetime AT TIME ZONE $4::text)::date - date '1970-01-01'",
    groupBy: '1',
    parameters: 1,
  },
  'zone-unit': {
    bucketNumber: "date_trunc($5::text, datetime AT TIME ZONE $4::text)::date - date '1970-01-01'",
    groupBy: '1',
    parameters: 2,
  },
  // The list of starts decides, so that hours are the same whoever's time zone database is newer.
  hour: { bucketNumber: 'width_bucket(datetime, $4::timestamptz[]) - 1', groupBy: '1', parameters: 1 },
};

function groupingOf({ bucket, askedZone }: SeriesPlan): Grouping {
  if (bucket === 'HOUR') return 'hour';
  const unit = bucket === 'DAY' ? 'day' : 'unit';
  return askedZone === null ? unit : `zone-${unit}`;
}

function groupingValues({ bucket, askedZone, list }: SeriesPlan): readonly unknown[] {
  if (bucket === 'HOUR') return [list.starts];
  const zone = askedZone === null ? [] : [askedZone];
  return bucket === 'DAY' ? zone : [...zone, UNITS[bucket]];
}

function split(joined: string | null | undefined): number[] {
  return joined ? (JSON.parse(`[${joined}]`) as number[]) : [];
}
