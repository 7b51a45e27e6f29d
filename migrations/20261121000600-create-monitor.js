'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');
const { createSchema, dropSchema } = require('./steps/schema');

/** Ids are those of OpenTelemetry: a trace has 32, a span 16 hex digits. A span without a person has the nil UUID as its owner. */
const SPAN = `
CREATE TABLE monitor.span (
  user_id uuid NOT NULL,
  trace_id text NOT NULL,
  span_id text NOT NULL,
  parent_span_id text,
  name text NOT NULL,
  service text NOT NULL,
  kind text NOT NULL,
  start_time timestamptz NOT NULL,
  duration_ms double precision NOT NULL,
  status text NOT NULL,
  status_message text,
  model text,
  prompt_tokens integer,
  completion_tokens integer,
  cost_usd numeric,
  input text,
  output text,
  attributes jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT span_pkey PRIMARY KEY (user_id, trace_id, span_id),
  CONSTRAINT span_trace_id_hex CHECK (trace_id ~ '^[0-9a-f]{32}$'),
  CONSTRAINT span_span_id_hex CHECK (span_id ~ '^[0-9a-f]{16}$'),
  CONSTRAINT span_parent_span_id_hex CHECK (parent_span_id ~ '^[0-9a-f]{16}$'),
  CONSTRAINT span_kind_known CHECK (kind IN
    ('AGENT', 'CHAIN', 'LLM', 'TOOL', 'RETRIEVER', 'RERANKER', 'EMBEDDING', 'GUARDRAIL', 'EVALUATOR', 'PROMPT', 'OTHER')),
  CONSTRAINT span_status_known CHECK (status IN ('OK', 'ERROR', 'UNSET')),
  CONSTRAINT span_duration_ms_finite CHECK (duration_ms BETWEEN 0 AND 1e12),
  CONSTRAINT span_prompt_tokens_count CHECK (prompt_tokens >= 0),
  CONSTRAINT span_completion_tokens_count CHECK (completion_tokens >= 0),
  CONSTRAINT span_cost_usd_finite CHECK (cost_usd BETWEEN 0 AND 1e9)
)`;

const EGRESS_RECORD = `
CREATE TABLE monitor.egress_record (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  host text NOT NULL,
  purpose text NOT NULL,
  model text,
  bytes_sent bigint NOT NULL,
  bytes_received bigint NOT NULL,
  data_classes text[] NOT NULL DEFAULT '{}',
  trace_id text,
  digest text NOT NULL,
  CONSTRAINT egress_record_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT egress_record_bytes_count CHECK (bytes_sent >= 0 AND bytes_received >= 0),
  CONSTRAINT egress_record_trace_id_hex CHECK (trace_id ~ '^[0-9a-f]{32}$')
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      ...createSchema('monitor'),
      SPAN,
      // The list of traces walks all spans backwards in time: a trace begins with its earliest span, also while its first one is missing.
      'CREATE INDEX span_recent ON monitor.span (user_id, start_time DESC, trace_id DESC)',
      ...ownRowsOnly('monitor.span'),
      EGRESS_RECORD,
      'CREATE INDEX egress_record_recent ON monitor.egress_record (user_id, at DESC, id DESC)',
      ...ownRowsOnly('monitor.egress_record'),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, [
      'DROP TABLE monitor.egress_record',
      'DROP TABLE monitor.span',
      ...dropSchema('monitor'),
    ]);
  },
};
