import { badInput } from '@phda/shared-service';
import type { Aggregate, MetricEntry } from '@phda/shared-models';

import { chosenAggregate } from './aggregate';
import type { Bucket, BucketList } from './bucket-list';
import { dateBuckets } from './date-buckets';
import { HOUR_MS } from './epoch-day';
import { hourBuckets } from './hour-buckets';
import { checkedFilter, type FilterInput, type RowFilter } from './metric-filter';
import { checkedRange, daysTouched, type Range, type RangeInput } from './range';

/** About 55 years of days or two years of hours: more than a chart can show, little enough to answer at once. */
export const MAX_BUCKETS = 20_000;

/** The arguments of the field `series` as they arrive, but the metric. */
export interface SeriesInput {
  readonly range: RangeInput;
  readonly bucket: Bucket;
  readonly aggregate?: Aggregate | null;
  readonly filter?: FilterInput | null;
  readonly timeZone?: string | null;
}

/** Everything that is known of a series before rows are read. */
export interface SeriesPlan {
  readonly entry: MetricEntry;
  readonly range: Range;
  readonly bucket: Bucket;
  readonly aggregate: Aggregate;
  readonly filter: RowFilter | null;
  /** The zone asked for; null groups rows by their own local date. */
  readonly askedZone: string | null;
  /** The zone of the list of buckets. */
  readonly timeZone: string;
  readonly list: BucketList;
}

/** Checks the arguments of a series and lists its buckets in the zone asked for or the person's; throws BAD_USER_INPUT for each unusable argument and for more than 20,000 buckets. */
export function planSeries(entry: MetricEntry, input: SeriesInput, personZone: string): SeriesPlan {
  const range = checkedRange(input.range);
  const askedZone = input.timeZone ?? null;
  const timeZone = askedZone ?? personZone;
  return {
    entry,
    range,
    bucket: input.bucket,
    aggregate: chosenAggregate(input.aggregate, entry),
    filter: checkedFilter(input.filter, entry),
    askedZone,
    timeZone,
    list: listBuckets(input.bucket, range, timeZone),
  };
}

function listBuckets(bucket: Bucket, range: Range, timeZone: string): BucketList {
  if (bucket === 'HOUR') {
    refuseTooMany((range.toMs - range.fromMs) / HOUR_MS, bucket);
    return hourBuckets({ range, timeZone });
  }
  const days = daysTouched(range, timeZone);
  refuseTooMany((days.lastDay - days.firstDay) / DAYS_PER_BUCKET[bucket], bucket);
  return dateBuckets(bucket, days, timeZone);
}

const DAYS_PER_BUCKET = { DAY: 1, WEEK: 7, MONTH: 28 } as const;

function refuseTooMany(count: number, bucket: Bucket): void {
  if (count > MAX_BUCKETS)
    throw badInput(
      `This range has about ${Math.round(count)} buckets of one ${bucket.toLowerCase()}, and a series holds at most ${MAX_BUCKETS}. Choose a shorter range or a wider bucket.`,
    );
}
