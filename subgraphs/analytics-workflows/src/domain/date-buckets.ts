import { Temporal, rememberRecent } from '@phda/shared-service';

import type { BucketList, DateBucket } from './bucket-list';
import { DAY_MS, dayText, epochDayOf, instantTextOf, isoWeekday } from './epoch-day';
import type { DaySpan } from './range';
import { offsetSpans, type OffsetSpan } from './zone-offsets';

/** Longer lists are rare and big, so they are computed each time. */
const KEPT_BUCKETS = 1000;

/** Every day, ISO week or month that a span of local days touches, with the instants at which they begin in the zone. A day that the zone skipped (Apia, 2011-12-30) is not there. */
export function dateBuckets(bucket: DateBucket, days: DaySpan, timeZone: string): BucketList {
  const key = `${bucket} ${days.firstDay} ${days.lastDay} ${timeZone}`;
  return days.lastDay - days.firstDay < KEPT_BUCKETS ? recentLists(key) : listFor(key);
}

const recentLists = rememberRecent(64, listFor);

function listFor(key: string): BucketList {
  const [bucket, firstDay, lastDay, timeZone = 'UTC'] = key.split(' ');
  const days = { firstDay: Number(firstDay), lastDay: Number(lastDay) };
  const starts = startsInZone(firstDaysOf(bucket as DateBucket, days), timeZone);
  const positions = new Map(starts.map(({ bucketNumber }, position) => [bucketNumber, position]));
  return {
    keys: starts.map(({ bucketNumber }) => dayText(bucketNumber)),
    starts: starts.map(({ startMs }) => instantTextOf(startMs)),
    positionOf: (bucketNumber) => positions.get(bucketNumber),
  };
}

/** The first day, since 1970-01-01, of each bucket that touches a span of days. */
export function firstDaysOf(bucket: DateBucket, { firstDay, lastDay }: DaySpan): number[] {
  if (bucket === 'MONTH') return firstDaysOfMonths(firstDay, lastDay);
  const step = bucket === 'WEEK' ? 7 : 1;
  const start = bucket === 'WEEK' ? mondayOf(firstDay) : firstDay;
  return Array.from({ length: Math.floor((lastDay - start) / step) + 1 }, (_, index) => start + index * step);
}

const mondayOf = (epochDay: number): number => epochDay - (isoWeekday(epochDay) - 1);

function firstDaysOfMonths(firstDay: number, lastDay: number): number[] {
  const days: number[] = [];
  let month = Temporal.PlainDate.from(dayText(firstDay)).with({ day: 1 });
  for (let day = epochDayOf(month); day <= lastDay; day = epochDayOf(month)) {
    days.push(day);
    month = month.add({ months: 1 });
  }
  return days;
}

interface BucketStart {
  readonly bucketNumber: number;
  readonly startMs: number;
}

/** The instant at which the local clock first shows each day or a later time, in one walk along the zone's changes. */
function startsInZone(firstDays: readonly number[], timeZone: string): BucketStart[] {
  const spans = offsetSpans(
    timeZone,
    ((firstDays[0] ?? 0) - 2) * DAY_MS,
    ((firstDays.at(-1) ?? 0) + 2) * DAY_MS,
  );
  const starts: BucketStart[] = [];
  let at = 0;
  firstDays.forEach((bucketNumber, index) => {
    while (localEndMs(spans[at]) <= bucketNumber * DAY_MS) at++;
    const span = spans[at] as OffsetSpan;
    // Where the clock jumps over midnight, the day begins when the jump ends.
    const localStartMs = Math.max(bucketNumber * DAY_MS, span.startMs + span.offsetMs);
    if (localStartMs >= (firstDays[index + 1] ?? Infinity) * DAY_MS) return;
    starts.push({ bucketNumber, startMs: localStartMs - span.offsetMs });
  });
  return starts;
}

function localEndMs(span: OffsetSpan | undefined): number {
  return span ? span.endMs + span.offsetMs : Infinity;
}
