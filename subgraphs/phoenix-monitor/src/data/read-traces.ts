import type { Database } from '@phda/shared-models';

import type { TraceRow } from '../domain/trace';
import { TRACE_COLUMNS, TRACE_FACTS } from './trace-sql';

const READ_TRACES = {
  name: 'phoenix-monitor:read-traces',
  text: `
SELECT ${TRACE_COLUMNS.trim()}
FROM (
  SELECT s.trace_id, ${TRACE_FACTS.trim()}
  FROM monitor.span s WHERE s.user_id = $1 AND s.trace_id = ANY($2::text[]) GROUP BY s.trace_id
) t`.trim(),
};

/** The traces of a person with these ids (32 hex digits), in no order; ids that are not theirs are left out. */
export function readTraces(
  database: Database,
  userId: string,
  traceIds: readonly string[],
): Promise<TraceRow[]> {
  return database.readAsUser(userId, READ_TRACES, [userId, traceIds]);
}
