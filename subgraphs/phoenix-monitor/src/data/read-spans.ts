import type { Database } from '@phda/shared-models';

import type { SpanRow } from '../domain/trace';

/** A span with the trace it belongs to. */
export interface SpanOfTrace extends SpanRow {
  readonly traceId: string;
}

const READ_SPANS = {
  name: 'phoenix-monitor:read-spans',
  text: `
SELECT trace_id AS "traceId", span_id AS id, parent_span_id AS "parentId", name, service, kind, start_time AS "startTime",
  duration_ms AS "durationMs", status, status_message AS "statusMessage", model, prompt_tokens AS "promptTokens",
  completion_tokens AS "completionTokens", cost_usd AS "costUsd", input, output, attributes
FROM monitor.span s
WHERE user_id = $1 AND trace_id = ANY($2::text[])
ORDER BY s.start_time, (parent_span_id IS NULL) DESC, span_id`.trim(),
};

/** The spans of traces of a person in the order of their start. */
export function readSpans(
  database: Database,
  userId: string,
  traceIds: readonly string[],
): Promise<SpanOfTrace[]> {
  return database.readAsUser(userId, READ_SPANS, [userId, traceIds]);
}
