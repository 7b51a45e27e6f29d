import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Client } from 'pg';
import { Sequelize, type QueryInterface, type Transaction } from 'sequelize';

import { addressOf, connectionSettings } from './connection';
import { databaseError, errorCode } from './database-errors';
import { KNOWN_VERSION } from './known-version';
import { MIGRATIONS_FOLDER, migrationFiles } from './migration-files';

/** A migration file as sequelize-cli knows it. */
interface Migration {
  up(queryInterface: QueryInterface, library: typeof Sequelize): Promise<unknown>;
}

/** Held while migrating, so that of several processes that start at once one migrates and the others wait; an arbitrary number. */
const MIGRATION_LOCK = 7_403_221;

/** The table that sequelize-cli keeps, made the way it makes it. */
const CREATE_BOOKKEEPING =
  'CREATE TABLE IF NOT EXISTS "SequelizeMeta" ("name" VARCHAR(255) NOT NULL UNIQUE, PRIMARY KEY ("name"))';
const RECORD = 'INSERT INTO "SequelizeMeta" (name) VALUES (:name) ON CONFLICT DO NOTHING';

/**
 * Runs every migration that has not run yet, as the owner, with the files and the bookkeeping of sequelize-cli. Returns the names that ran. Several
 * processes may call it at once. Throws DATABASE_UNAVAILABLE, or the error of the migration, of which then nothing is left.
 */
export async function migrate(ownerUrl: string): Promise<{ applied: string[] }> {
  return withOwner(ownerUrl, async (client) => {
    if ((await pendingOn(client)).length === 0) return { applied: [] };
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(CREATE_BOOKKEEPING);
    const pending = await pendingOn(client);
    await applyAll(ownerUrl, pending);
    return { applied: pending };
  });
}

/** The names of the migrations that have not run on a database, in order; all of them where there is no bookkeeping table yet. */
export async function pendingMigrations(ownerUrl: string): Promise<string[]> {
  return withOwner(ownerUrl, pendingOn);
}

async function withOwner<T>(ownerUrl: string, fn: (client: Client) => Promise<T>): Promise<T> {
  const settings = connectionSettings(ownerUrl);
  const client = new Client({
    ...settings,
    application_name: 'phda migrate',
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks rejects the running query; the event itself must not end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await fn(client);
  } catch (error) {
    throw databaseError(error, addressOf(settings));
  } finally {
    // Also gives back the lock.
    await client.end();
  }
}

async function pendingOn(client: Client): Promise<string[]> {
  const applied = new Set(await appliedOn(client));
  return (await migrationFiles()).filter((name) => !applied.has(name));
}

async function appliedOn(client: Client): Promise<string[]> {
  try {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM "SequelizeMeta"');
    return rows.map(({ name }) => name);
  } catch (error) {
    if (errorCode(error) === '42P01') return [];
    throw error;
  }
}

async function applyAll(ownerUrl: string, names: readonly string[]): Promise<void> {
  const { user, password, host, port, database, ssl, options } = connectionSettings(ownerUrl);
  const sequelize = new Sequelize(database, user, password, {
    ...KNOWN_VERSION,
    host,
    port,
    dialect: 'postgres',
    logging: false,
    pool: { max: 1 },
    dialectOptions: { ssl, options, application_name: 'phda migrate' },
  });
  try {
    for (const name of names) await applyOne(sequelize, name);
  } finally {
    await sequelize.close();
  }
}

/** Runs one migration and records it in the migration's own transaction, so that a kill in between leaves neither or both. */
async function applyOne(sequelize: Sequelize, name: string): Promise<void> {
  const record = (transaction?: Transaction) =>
    sequelize.query(RECORD, { replacements: { name }, ...(transaction && { transaction }) });
  const migration = createRequire(__filename)(join(MIGRATIONS_FOLDER, name)) as Migration;
  await migration.up(recordingInterface(sequelize, record), Sequelize);
  await record();
}

/** Sequelize's query interface whose transactions also write the bookkeeping row as their last step. */
function recordingInterface(
  sequelize: Sequelize,
  record: (transaction: Transaction) => Promise<unknown>,
): QueryInterface {
  const recording = Object.create(sequelize) as Sequelize;
  const transaction = <T>(fn: (t: Transaction) => Promise<T>): Promise<T> =>
    sequelize.transaction(async (t) => {
      const result = await fn(t);
      await record(t);
      return result;
    });
  recording.transaction = transaction as Sequelize['transaction'];
  const queryInterface = Object.create(sequelize.getQueryInterface()) as QueryInterface;
  queryInterface.sequelize = recording;
  return queryInterface;
}
