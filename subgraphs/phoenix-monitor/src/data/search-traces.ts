import type { Database } from '@phda/shared-models';

import type { TraceCriteria } from '../domain/trace-filter';
import type { ListedTrace, TracePosition } from '../domain/trace-page';
import { MATCHING_TRACES, matchValues } from './matching-traces';
import { NEWEST, POSITION, TRACE_COLUMNS } from './trace-sql';

const SEARCH_TRACES = {
  name: 'phoenix-monitor:search-traces',
  text: `
SELECT ${TRACE_COLUMNS.trim()}, ${POSITION}
${MATCHING_TRACES}
  AND (t.start_time, t.trace_id) < ($11::timestamptz, $12)
ORDER BY t.start_time DESC, t.trace_id DESC
LIMIT $13`.trim(),
};

/** Up to `limit` traces of a person that meet the criteria, after a position, newest first. */
export function searchTraces(
  database: Database,
  userId: string,
  criteria: TraceCriteria,
  after: TracePosition | null,
  limit: number,
): Promise<ListedTrace[]> {
  const { start, id } = after ?? NEWEST;
  return database.readAsUser(userId, SEARCH_TRACES, [...matchValues(userId, criteria), start, id, limit]);
}
