import { Temporal, rememberRecent } from '@phda/shared-service';

import { DAY_MS, epochDayOf } from './epoch-day';

/** A stretch of time, in epoch milliseconds [startMs, endMs), in which a zone keeps one UTC offset. */
export interface OffsetSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly offsetMs: number;
}

/** The constant-offset spans of a zone, in order, that together cover at least [fromMs, toMs]. */
export function offsetSpans(timeZone: string, fromMs: number, toMs: number): readonly OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  const lastYear = utcYear(toMs);
  for (let year = utcYear(fromMs); year <= lastYear; year++) {
    for (const span of spansOfYear(`${timeZone} ${year}`)) appendSpan(spans, span);
  }
  return spans;
}

/** The UTC offset in milliseconds that holds in a zone at an instant. */
export function offsetAt(timeZone: string, epochMs: number): number {
  const spans = offsetSpans(timeZone, epochMs, epochMs);
  return spans.find((span) => epochMs < span.endMs)?.offsetMs ?? 0;
}

/** The local calendar day of a zone at an instant, as days since 1970-01-01. */
export function localEpochDay(timeZone: string, epochMs: number): number {
  return Math.floor((epochMs + offsetAt(timeZone, epochMs)) / DAY_MS);
}

function appendSpan(spans: OffsetSpan[], next: OffsetSpan): void {
  const last = spans.at(-1);
  // A year's end is no change of the clock.
  if (last?.offsetMs === next.offsetMs) spans[spans.length - 1] = { ...last, endMs: next.endMs };
  else spans.push(next);
}

// Finding the changes of one year takes Temporal about half a millisecond.
const spansOfYear = rememberRecent(5000, (key: string): readonly OffsetSpan[] => {
  const [timeZone = 'UTC', year] = key.split(' ');
  const endMs = yearStartMs(Number(year) + 1);
  const spans: OffsetSpan[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(yearStartMs(Number(year))).toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const span = { startMs: at.epochMilliseconds, offsetMs: at.offsetNanoseconds / 1e6 };
    if (!next || next.epochMilliseconds >= endMs) return [...spans, { ...span, endMs }];
    spans.push({ ...span, endMs: next.epochMilliseconds });
    at = next;
  }
});

function utcYear(epochMs: number): number {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO('UTC').year;
}

function yearStartMs(year: number): number {
  return epochDayOf(Temporal.PlainDate.from({ year, month: 1, day: 1 })) * DAY_MS;
}
