'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly, readableBy } = require('./steps/row-security');
const { createSchema, dropSchema } = require('./steps/schema');

/** The person is the owner of the row: the key is the id alone, and the address is unique among all people. */
const USER = `
CREATE TABLE accounts."user" (
  id uuid NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  display_name text,
  time_zone text NOT NULL,
  failed_sign_ins integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT user_pkey PRIMARY KEY (id),
  CONSTRAINT user_email_unique UNIQUE (email),
  CONSTRAINT user_email_lower CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
  CONSTRAINT user_failed_sign_ins_count CHECK (failed_sign_ins >= 0)
)`;

/** Of a token only its SHA-256 is kept. The row carries all that a request needs to be let in: one read, no join. */
const SESSION = `
CREATE TABLE accounts.session (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  token_sha256 text NOT NULL,
  time_zone text NOT NULL,
  scopes text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT session_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT session_user_fkey FOREIGN KEY (user_id) REFERENCES accounts."user" (id),
  CONSTRAINT session_token_sha256_unique UNIQUE (token_sha256),
  CONSTRAINT session_token_sha256_hex CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT session_scopes_known CHECK (scopes <@ ARRAY['READ', 'WRITE'])
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      ...createSchema('accounts'),
      USER,
      ...ownRowsOnly('accounts."user"', 'id'),
      readableBy('accounts."user"', 'signing_in', 'email', 'app.sign_in_email'),
      SESSION,
      ...ownRowsOnly('accounts.session'),
      readableBy('accounts.session', 'presenting_token', 'token_sha256', 'app.token_sha256'),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, [
      'DROP TABLE accounts.session',
      'DROP TABLE accounts."user"',
      ...dropSchema('accounts'),
    ]);
  },
};
