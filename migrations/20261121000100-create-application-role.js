'use strict';

const { inTransaction } = require('./steps/in-transaction');

/**
 * The role that every running part of PHDA uses: it owns nothing and is bound by row security. Roles belong to the whole server, so it is
 * created only where it does not exist and never dropped; its password is set by shared-models (application-role.ts).
 */
const CREATE_ROLE = `
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'phda_app') THEN
    CREATE ROLE phda_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'phda_app' AND (rolsuper OR rolbypassrls)) THEN
    RAISE EXCEPTION 'The role phda_app of this server may bypass row security. Run: ALTER ROLE phda_app NOSUPERUSER NOBYPASSRLS';
  END IF;
END $$`;

/** Readiness compares the migrations that ran with the files; the table belongs to sequelize-cli and is there before the first migration. */
const READ_BOOKKEEPING = `
DO $$
BEGIN
  IF to_regclass('public."SequelizeMeta"') IS NOT NULL THEN
    GRANT SELECT ON public."SequelizeMeta" TO phda_app;
  END IF;
END $$`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      CREATE_ROLE,
      'GRANT USAGE ON SCHEMA public TO phda_app',
      'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO phda_app',
      READ_BOOKKEEPING,
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, [
      'ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT, INSERT, UPDATE ON TABLES FROM phda_app',
      'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM phda_app',
      'REVOKE USAGE ON SCHEMA public FROM phda_app',
    ]);
  },
};
