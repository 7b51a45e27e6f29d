import type { InstantText } from '@phda/shared-service';

import type { Range } from './range';

/** The widths of a bucket; the names are those of the GraphQL enum Bucket. */
export const BUCKETS = ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const;
export type Bucket = (typeof BUCKETS)[number];
export type DateBucket = Exclude<Bucket, 'HOUR'>;

/** The buckets of a series, in order, before any row is known. */
export interface BucketList {
  /** LocalDate texts, or local date-times with offset for hours. */
  readonly keys: readonly string[];
  readonly starts: readonly InstantText[];
  /** Where in `keys` a bucket stands; undefined for one that the list does not have. Buckets are numbered by their first epoch day, hours by position. */
  positionOf(bucketNumber: number): number | undefined;
}

/** What a bucket list is computed for. */
export interface BucketRequest {
  readonly range: Range;
  readonly timeZone: string;
}
