'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly, readableBy } = require('./steps/row-security');

/** Like a session, but named, with the scopes that its person chose, and without an end unless one was set. */
const API_TOKEN = `
CREATE TABLE accounts.api_token (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  token_sha256 text NOT NULL,
  time_zone text NOT NULL,
  scopes text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  CONSTRAINT api_token_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT api_token_user_fkey FOREIGN KEY (user_id) REFERENCES accounts."user" (id),
  CONSTRAINT api_token_token_sha256_unique UNIQUE (token_sha256),
  CONSTRAINT api_token_token_sha256_hex CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT api_token_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
  CONSTRAINT api_token_scopes_known CHECK (scopes <@ ARRAY['READ', 'WRITE'] AND cardinality(scopes) > 0)
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      API_TOKEN,
      ...ownRowsOnly('accounts.api_token'),
      readableBy('accounts.api_token', 'presenting_token', 'token_sha256', 'app.token_sha256'),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, ['DROP TABLE accounts.api_token']);
  },
};
