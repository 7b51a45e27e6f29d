'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');

/**
 * One uploaded file. `rows_done` counts the rows of the file, in its order, that committed batches have dealt with; a batch moves it on in the
 * transaction that stores its rows, so that a run after a crash knows exactly where to go on. `attempts` numbers the runs: only the latest may write.
 */
const IMPORT_JOB = `
CREATE TABLE import_job (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  format text NOT NULL,
  status text NOT NULL DEFAULT 'QUEUED',
  file_name text NOT NULL,
  file_bytes bigint NOT NULL,
  file_sha256 text NOT NULL,
  profile_time_zone text NOT NULL,
  time_zone text NOT NULL,
  locale text,
  columns jsonb NOT NULL DEFAULT '{}',
  received_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  stalled_attempts integer NOT NULL DEFAULT 0,
  rows_done integer NOT NULL DEFAULT 0,
  records_read integer NOT NULL DEFAULT 0,
  logs_written integer NOT NULL DEFAULT 0,
  duplicates integer NOT NULL DEFAULT 0,
  skipped integer NOT NULL DEFAULT 0,
  progress double precision NOT NULL DEFAULT 0,
  problems jsonb NOT NULL DEFAULT '[]',
  entry_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CONSTRAINT import_job_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT import_job_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry (user_id, id),
  CONSTRAINT import_job_status_known CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  CONSTRAINT import_job_file_bytes_count CHECK (file_bytes > 0),
  CONSTRAINT import_job_file_sha256_hex CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT import_job_progress_share CHECK (progress BETWEEN 0 AND 1),
  CONSTRAINT import_job_counts CHECK (least(attempts, stalled_attempts, rows_done, records_read, logs_written, duplicates, skipped) >= 0),
  CONSTRAINT import_job_rows_done CHECK (rows_done = logs_written + duplicates)
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [IMPORT_JOB, ...ownRowsOnly('import_job')]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, ['DROP TABLE import_job']);
  },
};
