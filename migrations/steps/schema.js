'use strict';

/** A schema whose tables, also future ones, the application role may read and write, but neither delete from nor change. */
function createSchema(schema) {
  return [
    `CREATE SCHEMA ${schema}`,
    `GRANT USAGE ON SCHEMA ${schema} TO phda_app`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT, INSERT, UPDATE ON TABLES TO phda_app`,
  ];
}

/** Undoes createSchema; fails while the schema still holds anything. */
function dropSchema(schema) {
  return [
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} REVOKE SELECT, INSERT, UPDATE ON TABLES FROM phda_app`,
    `DROP SCHEMA ${schema}`,
  ];
}

module.exports = { createSchema, dropSchema };
