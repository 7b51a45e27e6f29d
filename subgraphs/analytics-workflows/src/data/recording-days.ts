import { LOG_KIND_DEFINITIONS, type LogKind, LOG_KIND_REGISTRY } from '@phda/shared-models';

import { LIVE_IN_RANGE, weekdaySql } from './chosen-rows';

/**
 * SELECT of the distinct local dates on which an absent log of a kind means 0 (design rule 6): any log of any kind in the range, between
 * the first and the last log of this kind ever. With a weekday parameter, only those weekdays.
 */
export function recordingDaysSql(kind: LogKind, weekdayParameter: string | null): string {
  const anyLog = LOG_KIND_DEFINITIONS.map(
    ({ table }) => `SELECT local_date FROM ${table} WHERE ${LIVE_IN_RANGE}`,
  ).join('\n    UNION\n    ');
  const weekdays = weekdayParameter ? `\n  AND ${weekdaySql(weekdayParameter)}` : '';
  return `SELECT local_date FROM (
    ${anyLog}
  ) AS recorded
  WHERE local_date BETWEEN (${edgeOfKind(kind, 'ASC')}) AND (${edgeOfKind(kind, 'DESC')})${weekdays}`;
}

function edgeOfKind(kind: LogKind, direction: 'ASC' | 'DESC'): string {
  return `SELECT local_date FROM ${LOG_KIND_REGISTRY[kind].table}
    WHERE user_id = $1::uuid AND deleted_at IS NULL ORDER BY datetime ${direction} LIMIT 1`;
}
