import { type InstantText, startOfDay } from '@phda/shared-service';
import type { Aggregate, Metric } from '@phda/shared-models';

import type { Bucket, BucketList } from './bucket-list';
import { dayText } from './epoch-day';
import { rounded } from './rounding';
import type { SeriesPlan } from './series-plan';

/** Buckets that have rows, in any order, as parallel arrays. */
export interface BucketValues {
  /** The first epoch day of each bucket, or its position for hours. */
  readonly bucketNumbers: readonly number[];
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** The GraphQL type Series. */
export interface Series {
  readonly metric: Metric;
  readonly bucket: Bucket;
  readonly aggregate: Aggregate;
  readonly unit: string;
  readonly buckets: readonly string[];
  readonly bucketStarts: readonly InstantText[];
  readonly values: readonly (number | null)[];
  readonly counts: readonly number[];
}

/** Puts what was measured into the planned buckets; a bucket that the plan does not have (the row's own date lies outside, after travel) is added in its place. */
export function toSeries(plan: SeriesPlan, found: BucketValues): Series {
  const list = withAddedBuckets(plan, found.bucketNumbers);
  const values = new Array<number | null>(list.keys.length).fill(null);
  const counts = new Array<number>(list.keys.length).fill(0);
  found.bucketNumbers.forEach((bucketNumber, index) => {
    const position = list.positionOf(bucketNumber) as number;
    values[position] = rounded(found.values[index] as number);
    counts[position] = found.counts[index] as number;
  });
  return {
    metric: plan.entry.metric,
    bucket: plan.bucket,
    aggregate: plan.aggregate,
    unit: plan.aggregate === 'COUNT' ? 'rows' : plan.entry.unit,
    buckets: list.keys,
    bucketStarts: list.starts,
    values,
    counts,
  };
}

function withAddedBuckets({ list, timeZone }: SeriesPlan, bucketNumbers: readonly number[]): BucketList {
  const added = bucketNumbers
    .filter((bucketNumber) => list.positionOf(bucketNumber) === undefined)
    .map(dayText);
  if (added.length === 0) return list;
  const startOf = new Map(list.keys.map((key, position) => [key, list.starts[position] as InstantText]));
  for (const key of added) startOf.set(key, startOfDay(key, timeZone));
  // LocalDate texts sort by time.
  const keys = [...startOf.keys()].sort();
  const positions = new Map(keys.map((key, position) => [key, position]));
  return {
    keys,
    starts: keys.map((key) => startOf.get(key) as InstantText),
    positionOf: (bucketNumber) => positions.get(dayText(bucketNumber)),
  };
}
