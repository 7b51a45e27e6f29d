'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');

/** Photos wait here until a message is made of them; they are small and few, and row security guards them like everything else. */
const PHOTO = `
CREATE TABLE photo (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT photo_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT photo_media_type_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
  CONSTRAINT photo_size CHECK (octet_length(bytes) BETWEEN 1 AND 10485760)
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      PHOTO,
      'CREATE INDEX photo_recent ON photo (user_id, created_at)',
      ...ownRowsOnly('photo'),
      // Photos are the one thing that is really deleted: they are kept for a message and no longer.
      'GRANT DELETE ON photo TO phda_app',
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, ['DROP TABLE photo']);
  },
};
