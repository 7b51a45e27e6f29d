/** The assistant's tools: operations of the supergraph that the asker can run too. The asker is never an argument. */
export const OPERATIONS = {
  SUMMARY: `query Summary($metric: Metric!, $range: TimeRangeInput!, $filter: MetricFilter) {
  summary(metric: $metric, range: $range, filter: $filter) {
    metric unit count daysWithData daysInRange
    mean standardDeviation min max median p05 p25 p75 p95
    total meanPerDayWithData meanPerCalendarDay first last
  }
}`,
  SERIES: `query Series($metric: Metric!, $range: TimeRangeInput!, $bucket: Bucket!, $aggregate: Aggregate, $filter: MetricFilter, $timeZone: TimeZone) {
  series(metric: $metric, range: $range, bucket: $bucket, aggregate: $aggregate, filter: $filter, timeZone: $timeZone) {
    metric bucket aggregate unit buckets bucketStarts values counts
  }
}`,
  LOGS: `query Logs($kinds: [LogKind!], $from: DateTime, $to: DateTime, $first: Int, $after: String) {
  healthLogs(kinds: $kinds, from: $from, to: $to, first: $first, after: $after) {
    edges {
      node {
        __typename id datetime timeZone
        ... on HeartLog { systolicMmhg diastolicMmhg rateBpm context }
        ... on BodyLog { weightLb smmLb pbf ecwTcw }
        ... on NutritionLog { shortDescription proteinG sodiumMg potassiumMg }
        ... on CaffeineLog { itemDescription caffeineMg }
        ... on AlcoholLog { itemDescription alcoholOz }
        ... on SaunaLog { durationMin }
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`,
} as const;
export type OperationName = keyof typeof OPERATIONS;

/** One call of a tool: variables are absolute, so that running it again gives the same numbers. */
export interface Step {
  /** Says what the result is for, unique within one question. */
  readonly key: string;
  readonly operation: OperationName;
  readonly variables: Readonly<Record<string, unknown>>;
}
