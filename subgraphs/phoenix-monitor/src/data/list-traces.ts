import type { Database } from '@phda/shared-models';

import type { TraceCriteria } from '../domain/trace-filter';
import type { ListedTrace, TracePosition } from '../domain/trace-page';
import { rangeValues } from './matching-traces';
import { NEWEST, POSITION, TRACE_COLUMNS, TRACE_FACTS } from './trace-sql';

/**
 * Walks the spans backwards in time and stops at the earliest one of each trace, so that a page costs as much as its traces hold, not as much as
 * was ever recorded, and a trace whose first span is missing is listed too. Needs the index on (user_id, start_time, trace_id).
 */
const LIST_TRACES = {
  name: 'phoenix-monitor:list-traces',
  text: `
SELECT ${TRACE_COLUMNS.trim()}, ${POSITION}
FROM monitor.span h
CROSS JOIN LATERAL (
  SELECT h.trace_id, ${TRACE_FACTS.trim()}
  FROM monitor.span s WHERE s.user_id = $1 AND s.trace_id = h.trace_id
) t
WHERE h.user_id = $1
  AND h.start_time >= $2::timestamptz AND h.start_time < $3::timestamptz
  AND h.start_time <= $4::timestamptz AND (h.start_time, h.trace_id) < ($4::timestamptz, $5)
  AND NOT EXISTS (
    SELECT FROM monitor.span e
    WHERE e.user_id = $1 AND e.trace_id = h.trace_id AND (e.start_time, e.span_id) < (h.start_time, h.span_id)
  )
ORDER BY h.start_time DESC, h.trace_id DESC
LIMIT $6`.trim(),
};

/** Up to `limit` traces of a person that started in a range, after a position, newest first. */
export function listTraces(
  database: Database,
  userId: string,
  range: Pick<TraceCriteria, 'from' | 'to'>,
  after: TracePosition | null,
  limit: number,
): Promise<ListedTrace[]> {
  const { start, id } = after ?? NEWEST;
  return database.readAsUser(userId, LIST_TRACES, [userId, ...rangeValues(range), start, id, limit]);
}
