import type { Database } from '@phda/shared-models';

import type { TraceCriteria } from '../domain/trace-filter';
import { rangeValues } from './matching-traces';

const COUNT_TRACES = {
  name: 'phoenix-monitor:count-traces',
  text: `
SELECT count(*)::int AS count
FROM (SELECT min(start_time) AS start_time FROM monitor.span WHERE user_id = $1 GROUP BY trace_id) t
WHERE t.start_time >= $2::timestamptz AND t.start_time < $3::timestamptz`.trim(),
};

/** The number of traces of a person that started in a range. */
export async function countTraces(
  database: Database,
  userId: string,
  range: Pick<TraceCriteria, 'from' | 'to'>,
): Promise<number> {
  const values = [userId, ...rangeValues(range)];
  const [row] = await database.readAsUser<{ count: number }>(userId, COUNT_TRACES, values);
  return row?.count ?? 0;
}
