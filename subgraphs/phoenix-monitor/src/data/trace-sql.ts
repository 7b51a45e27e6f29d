import type { TracePosition } from '../domain/trace-page';

/** Spans whose tokens and costs are those of the calls inside them, told once more. */
const REPEATS = `s.kind IN ('AGENT', 'CHAIN')`;

const firstSpan = (column: string): string =>
  `(array_agg(s.${column} ORDER BY (s.parent_span_id IS NULL) DESC, s.start_time, s.span_id))[1]`;

/** The numbers of one trace over its spans `s`, as columns of a query that is grouped by trace. */
export const TRACE_FACTS = `
  ${firstSpan('name')} AS name,
  ${firstSpan('service')} AS service,
  min(s.start_time) AS start_time,
  (extract(epoch FROM max(s.start_time + s.duration_ms * interval '1 millisecond') - min(s.start_time)) * 1000)::float8 AS duration_ms,
  CASE WHEN bool_or(s.status = 'ERROR') THEN 'ERROR' WHEN bool_or(s.status = 'OK') THEN 'OK' ELSE 'UNSET' END AS status,
  count(*)::int AS span_count,
  least(coalesce(sum(coalesce(s.prompt_tokens, 0)::bigint + coalesce(s.completion_tokens, 0)) FILTER (WHERE NOT ${REPEATS}), 0), 2147483647)::int
    AS total_tokens,
  CASE WHEN count(*) FILTER (
      WHERE s.cost_usd IS NULL AND NOT ${REPEATS} AND (s.kind = 'LLM' OR coalesce(s.prompt_tokens, s.completion_tokens) IS NOT NULL)
    ) = 0 THEN sum(s.cost_usd) FILTER (WHERE NOT ${REPEATS}) END::float8 AS cost_usd`;

/** The columns of a TraceRow, out of a trace_id and the facts. */
export const TRACE_COLUMNS = `
  t.trace_id AS id, t.name, t.service, t.start_time AS "startTime", t.duration_ms AS "durationMs", t.status,
  t.span_count AS "spanCount", t.total_tokens AS "totalTokens", t.cost_usd AS "costUsd"`;

/** The start of `t` with microseconds, for cursors. */
export const POSITION = `to_char(t.start_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS position`;

/** Sorts after every trace. */
export const NEWEST: TracePosition = { start: 'infinity', id: '' };
