import type { TraceCriteria } from '../domain/trace-filter';
import { TRACE_FACTS } from './trace-sql';

/**
 * All traces `t` of a person that meet a filter; $1 to $10 come from matchValues. Each mark is looked for on any span of a trace, so all spans of
 * the person are read once, whether many traces match or none.
 */
export const MATCHING_TRACES = `
FROM (
  SELECT s.trace_id, ${TRACE_FACTS.trim()}
  FROM monitor.span s
  WHERE s.user_id = $1
  GROUP BY s.trace_id
  HAVING ($2::text IS NULL OR bool_or(s.service = $2))
    AND ($3::text IS NULL OR bool_or(s.kind = $3))
    AND ($4::text IS NULL OR bool_or(s.model = $4))
    AND ($5::text IS NULL OR bool_or(s.name ILIKE $5 OR s.input ILIKE $5 OR s.output ILIKE $5))
) t
WHERE ($6::text IS NULL OR t.name = $6)
  AND ($7::text IS NULL OR t.status = $7)
  AND ($8::float8 IS NULL OR t.duration_ms >= $8)
  AND t.start_time >= $9::timestamptz AND t.start_time < $10::timestamptz`.trim();

/** The values of $1 to $10: the owner, what spans and facts are compared with, and the half-open range of starts. */
export function matchValues(userId: string, criteria: TraceCriteria): unknown[] {
  const { service, kind, model, pattern, operation, status, minDurationMs } = criteria;
  const marks = [service, kind, model, pattern, operation, status, minDurationMs];
  return [userId, ...marks, ...rangeValues(criteria)];
}

/** The half-open range of starts, open ends included. */
export function rangeValues({ from, to }: Pick<TraceCriteria, 'from' | 'to'>): [string, string] {
  return [from ?? '-infinity', to ?? 'infinity'];
}
