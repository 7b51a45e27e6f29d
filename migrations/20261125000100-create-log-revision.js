'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');

/** `before` and `after` are whole rows as clients see them; null before: the act added the row, null after: it took the row back. */
const LOG_REVISION = `
CREATE TABLE log_revision (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  log_kind text NOT NULL,
  log_id uuid NOT NULL,
  before jsonb,
  after jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT log_revision_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT log_revision_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry (user_id, id),
  CONSTRAINT log_revision_changes CHECK (num_nonnulls(before, after) > 0),
  CONSTRAINT log_revision_log_kind_known CHECK (log_kind IN ('HEART', 'BODY', 'NUTRITION', 'CAFFEINE', 'ALCOHOL', 'SAUNA'))
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      LOG_REVISION,
      'CREATE INDEX log_revision_entry ON log_revision (user_id, entry_id, id)',
      'CREATE INDEX log_revision_log ON log_revision (user_id, log_id, id)',
      ...ownRowsOnly('log_revision'),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, ['DROP TABLE log_revision']);
  },
};
