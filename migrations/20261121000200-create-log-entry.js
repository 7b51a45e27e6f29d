'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');

const LOG_ENTRY = `
CREATE TABLE log_entry (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  idempotency_key text,
  request_sha256 text,
  text text,
  source text NOT NULL,
  outcome jsonb,
  trace_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  undone_at timestamptz,
  CONSTRAINT log_entry_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT log_entry_idempotency_key_unique UNIQUE (user_id, idempotency_key),
  CONSTRAINT log_entry_idempotency_key_length CHECK (char_length(idempotency_key) <= 255),
  CONSTRAINT log_entry_request_known CHECK (idempotency_key IS NULL OR request_sha256 IS NOT NULL),
  CONSTRAINT log_entry_request_sha256_hex CHECK (request_sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT log_entry_source_known CHECK (source IN ('text', 'form', 'api') OR source LIKE 'import:_%'),
  CONSTRAINT log_entry_trace_id_hex CHECK (trace_id ~ '^[0-9a-f]{32}$')
)`;

const CLARIFICATION = `
CREATE TABLE clarification (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  text text NOT NULL,
  written_at timestamptz NOT NULL,
  time_zone text NOT NULL,
  locale text,
  question text NOT NULL,
  drafts jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  answered_at timestamptz,
  CONSTRAINT clarification_pkey PRIMARY KEY (user_id, id)
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      LOG_ENTRY,
      'CREATE INDEX log_entry_recent ON log_entry (user_id, created_at DESC, id DESC)',
      ...ownRowsOnly('log_entry'),
      CLARIFICATION,
      ...ownRowsOnly('clarification'),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, ['DROP TABLE clarification', 'DROP TABLE log_entry']);
  },
};
