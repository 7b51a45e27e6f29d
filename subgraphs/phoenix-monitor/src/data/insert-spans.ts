import { type Database, runStatement } from '@phda/shared-models';

import type { DecodedSpan } from '../domain/decoded-span';

/** One statement for any number of spans; what was stored before stays as it was, so that a batch may be sent again. */
const INSERT_SPANS = `
INSERT INTO monitor.span (user_id, trace_id, span_id, parent_span_id, name, service, kind, start_time, duration_ms, status,
  status_message, model, prompt_tokens, completion_tokens, cost_usd, input, output, attributes)
SELECT $1::uuid, span.*
FROM json_to_recordset($2::json) AS span("traceId" text, "spanId" text, "parentSpanId" text, name text, service text, kind text,
  "startTime" timestamptz, "durationMs" float8, status text, "statusMessage" text, model text, "promptTokens" int,
  "completionTokens" int, "costUsd" numeric, input text, output text, attributes jsonb)
ON CONFLICT (user_id, trace_id, span_id) DO NOTHING`.trim();

/** Stores spans of one owner in one transaction; resolves when they are on disk. */
export async function insertSpans(
  database: Database,
  userId: string,
  spans: readonly DecodedSpan[],
): Promise<void> {
  await database.asUser(userId, { write: true }, (transaction) =>
    runStatement(transaction, INSERT_SPANS, [userId, JSON.stringify(spans)]),
  );
}
