import type { BucketList, BucketRequest } from './bucket-list';
import { clockText, DAY_MS, dayText, HOUR_MS, instantTextOf, offsetText } from './epoch-day';
import { offsetSpans, type OffsetSpan } from './zone-offsets';

/** Every local hour that a range touches. Where the clock changes inside an hour (Lord Howe: by 30 minutes) a bucket begins at the change. */
export function hourBuckets({ range, timeZone }: BucketRequest): BucketList {
  const keys: string[] = [];
  const starts: string[] = [];
  // From a day earlier, so that the first hour is never cut by the edge of what was looked at.
  for (const span of offsetSpans(timeZone, range.fromMs - DAY_MS, range.toMs)) {
    for (const localMs of localHours(span, range.fromMs, range.toMs)) {
      const day = Math.floor(localMs / DAY_MS);
      keys.push(`${dayText(day)}T${clockText(localMs - day * DAY_MS)}${offsetText(span.offsetMs)}`);
      starts.push(instantTextOf(localMs - span.offsetMs));
    }
  }
  return { keys, starts, positionOf: (position) => (position < keys.length ? position : undefined) };
}

function* localHours(span: OffsetSpan, fromMs: number, toMs: number): Generator<number> {
  const firstMs = Math.max(fromMs, span.startMs) + span.offsetMs;
  const endMs = Math.min(toMs, span.endMs) + span.offsetMs;
  let localMs = Math.max(wholeHour(firstMs), span.startMs + span.offsetMs);
  for (; localMs < endMs; localMs = wholeHour(localMs) + HOUR_MS) yield localMs;
}

const wholeHour = (localMs: number): number => Math.floor(localMs / HOUR_MS) * HOUR_MS;
