import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type QueryInterface, Sequelize } from 'sequelize';

import { MIGRATIONS_FOLDER, migrate, migrationFiles } from '../src';
import { dumpSchema, SCHEMA_FILE } from '../src/schema-dump';
import { type ClonedDatabase, cloneDatabase } from '../src/testing';
import { execute } from '../src/testing/server';

let clone: ClonedDatabase;
beforeAll(async () => {
  clone = await cloneDatabase();
});
afterAll(() => clone.drop());

type Migration = Record<'up' | 'down', (queryInterface: QueryInterface) => Promise<unknown>>;

/** Undoes every migration, the last one first, and forgets that they ran. */
async function undoAll(): Promise<void> {
  const sequelize = new Sequelize(clone.ownerUrl, { logging: false });
  for (const name of (await migrationFiles()).reverse()) {
    const migration = createRequire(__filename)(join(MIGRATIONS_FOLDER, name)) as Migration;
    await migration.down(sequelize.getQueryInterface());
  }
  await sequelize.close();
  await execute(clone.ownerUrl, 'DELETE FROM "SequelizeMeta"');
}

test('the migrated database is the one that schema.sql describes (after a new migration: npm run db:dump)', async () => {
  expect(await dumpSchema(clone.ownerUrl)).toBe(await readFile(SCHEMA_FILE, 'utf8'));
});

test('down takes back all of it, and up again makes the same', async () => {
  const before = await dumpSchema(clone.ownerUrl);
  await undoAll();
  const empty = await dumpSchema(clone.ownerUrl);
  expect(empty).not.toMatch(/CREATE|GRANT|ALTER/);
  const { applied } = await migrate(clone.ownerUrl);
  expect(applied).toEqual(await migrationFiles());
  expect(await dumpSchema(clone.ownerUrl)).toBe(before);
});

test.each([
  ['a column', 'ALTER TABLE heart_log ADD COLUMN extra int'],
  ['a default', 'ALTER TABLE heart_log ALTER COLUMN note SET DEFAULT 0'],
  ['a missing NOT NULL', 'ALTER TABLE heart_log ALTER COLUMN source DROP NOT NULL'],
  ['a check', 'ALTER TABLE heart_log DROP CONSTRAINT heart_log_pressure_pair'],
  ['an index', 'DROP INDEX heart_log_live'],
  ['a policy', 'ALTER POLICY own ON heart_log USING (true)'],
  ['row security', 'ALTER TABLE heart_log DISABLE ROW LEVEL SECURITY'],
  ['forced row security', 'ALTER TABLE heart_log NO FORCE ROW LEVEL SECURITY'],
  ['a grant', 'GRANT DELETE ON heart_log TO phda_app'],
  ['a default privilege', 'ALTER DEFAULT PRIVILEGES IN SCHEMA monitor GRANT DELETE ON TABLES TO phda_app'],
  ['a function', "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'"],
  ['a view', 'CREATE VIEW v AS SELECT 1 AS one'],
  ['a schema', 'CREATE SCHEMA other'],
])('the dump notices %s', async (_name, change) => {
  const changed = await cloneDatabase();
  const before = await dumpSchema(changed.ownerUrl);
  await execute(changed.ownerUrl, change);
  const after = await dumpSchema(changed.ownerUrl);
  await changed.drop();
  expect(after).not.toBe(before);
});

const MIGRATION_NAME = /^\d{14}-[a-z]+(-[a-z0-9]+)+\.js$/;

test('every migration is named by time and deed, is plain CommonJS, runs in one transaction and can be undone', async () => {
  for (const name of await migrationFiles()) {
    const source = await readFile(join(MIGRATIONS_FOLDER, name), 'utf8');
    expect(name).toMatch(MIGRATION_NAME);
    const required = [...source.matchAll(/require\('([^']+)'\)/g)].map(([, path]) => path);
    for (const path of required) expect(path).toMatch(/^\.\/steps\//);
    for (const direction of ['up', 'down']) {
      const body =
        new RegExp(`async ${direction}\\(queryInterface\\) \\{([^]*?)\\n  \\},`).exec(source)?.[1] ?? '';
      expect(body.match(/inTransaction\(/g)).toHaveLength(1);
    }
  }
});

test('a migration gives up when it cannot get its lock within 2 s, and leaves nothing behind', async () => {
  const holder = new Sequelize(clone.ownerUrl, { logging: false });
  const sequelize = new Sequelize(clone.ownerUrl, { logging: false });
  const file = (await migrationFiles()).find((name) => name.endsWith('-create-monitor.js'));
  const monitor = createRequire(__filename)(join(MIGRATIONS_FOLDER, file ?? '')) as Migration;
  const before = await dumpSchema(clone.ownerUrl);
  await holder.transaction(async (transaction) => {
    await holder.query('LOCK TABLE monitor.span', { transaction });
    await expect(monitor.down(sequelize.getQueryInterface())).rejects.toThrow('lock timeout');
  });
  await Promise.all([holder.close(), sequelize.close()]);
  expect(await dumpSchema(clone.ownerUrl)).toBe(before);
});
