import type { Database } from '@phda/shared-models';

import type { TraceCriteria } from '../domain/trace-filter';
import { MATCHING_TRACES, matchValues } from './matching-traces';

const COUNT_MATCHING_TRACES = {
  name: 'phoenix-monitor:count-matching-traces',
  text: `SELECT count(*)::int AS count ${MATCHING_TRACES}`,
};

/** The number of traces of a person that meet the criteria. */
export async function countMatchingTraces(
  database: Database,
  userId: string,
  criteria: TraceCriteria,
): Promise<number> {
  const values = matchValues(userId, criteria);
  const [row] = await database.readAsUser<{ count: number }>(userId, COUNT_MATCHING_TRACES, values);
  return row?.count ?? 0;
}
