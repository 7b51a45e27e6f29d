'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');
const { createSchema, dropSchema } = require('./steps/schema');

const ANSWER = `
CREATE TABLE assistant.answer (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  question text NOT NULL,
  asked_at timestamptz NOT NULL,
  time_zone text NOT NULL,
  text text NOT NULL,
  status text NOT NULL,
  figures jsonb NOT NULL,
  receipts jsonb NOT NULL,
  model text NOT NULL,
  trace_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT answer_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT answer_status_known CHECK (status IN
    ('ANSWERED', 'NEEDS_CLARIFICATION', 'NO_DATA', 'NOT_RECORDED', 'MEDICAL_ADVICE', 'URGENT', 'OFF_TOPIC')),
  CONSTRAINT answer_trace_id_hex CHECK (trace_id ~ '^[0-9a-f]{32}$')
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      ...createSchema('assistant'),
      ANSWER,
      'CREATE INDEX answer_conversation ON assistant.answer (user_id, conversation_id, created_at, id)',
      ...ownRowsOnly('assistant.answer'),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, ['DROP TABLE assistant.answer', ...dropSchema('assistant')]);
  },
};
