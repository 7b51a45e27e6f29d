import { inZone, instantText, momentsOf } from '@phda/shared-service';

import type { TimeParts } from '../time/parts';
import { resolveTime } from '../time/resolve';
import type { Decision, Situation } from '../types';
import { type Change, type Correction, ownFields } from './change';
import { question } from './order';
import type { Candidate } from './reference';

type Ask = Extract<Decision, { type: 'ask' }>;

/** Moves logs to another day or time: a day keeps the clock of each log, a clock time keeps its day. */
export function moveTo(
  chosen: readonly Candidate[],
  when: TimeParts,
  situation: Situation,
): Correction | Ask {
  const changes: Change[] = [];
  for (const log of chosen) {
    const moved = momentOf(log, when, situation);
    if ('question' in moved) return question(moved.question);
    changes.push({ before: log, after: { datetime: moved.instant, fields: ownFields(log) } });
  }
  return { type: 'change', changes, added: [], assumptions: [] };
}

function momentOf(
  log: Candidate,
  when: TimeParts,
  { writtenAt }: Situation,
): { instant: string } | { question: string } {
  const old = inZone(log.datetime, log.timeZone);
  const isDayOnly = when.day !== undefined && !when.clock && !when.part;
  const isClockOnly = when.clock !== undefined && !when.day;
  // A clock time alone is read on the log's own day, seen from its end.
  const from = isClockOnly ? endOfDay(old, writtenAt) : writtenAt;
  const resolved = resolveTime(when, from, log.timeZone);
  if (resolved.type === 'question') return { question: resolved.question };
  if (!isDayOnly) return { instant: resolved.instant };
  const wall = inZone(resolved.instant, log.timeZone).toPlainDate().toPlainDateTime(old.toPlainTime());
  const [moment] = momentsOf(wall, log.timeZone);
  if (!moment)
    return { question: 'That clock time did not exist on that day: the clocks went forward. When was it?' };
  const instant = instantText(moment.toInstant());
  return instant > writtenAt
    ? { question: 'That would lie in the future, and only what has happened can be kept. When was it?' }
    : { instant };
}

function endOfDay(old: ReturnType<typeof inZone>, writtenAt: string): string {
  const end = instantText(old.startOfDay().add({ days: 1 }).subtract({ minutes: 1 }).toInstant());
  return end < writtenAt ? end : writtenAt;
}
