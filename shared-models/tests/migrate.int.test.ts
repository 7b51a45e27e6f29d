import { Client } from 'pg';

import { connectDatabase, migrate, migrationFiles, pendingMigrations } from '../src';
import { applicationUrl } from '../src/application-role';
import { testServer } from '../src/testing/environment';
import { databaseUrl, execute, shortId } from '../src/testing/server';

const name = `phda_test_${shortId()}`;
const { ownerUrl: serverUrl, appPassword } = testServer();
const ownerUrl = databaseUrl(serverUrl, name);

beforeEach(() => execute(serverUrl, `CREATE DATABASE ${name}`));
afterEach(() => execute(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`));

async function recorded(): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT name FROM "SequelizeMeta" ORDER BY name');
  await client.end();
  return rows.map((row) => row.name);
}

test('an empty database needs every migration, and after them none', async () => {
  const files = await migrationFiles();
  expect(await pendingMigrations(ownerUrl)).toEqual(files);
  expect(await migrate(ownerUrl)).toEqual({ applied: files });
  expect(await recorded()).toEqual(files);
  expect(await pendingMigrations(ownerUrl)).toEqual([]);
  expect(await migrate(ownerUrl)).toEqual({ applied: [] });
});

test('of three processes that migrate at once one does the work and the others wait for it', async () => {
  const results = await Promise.all([migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)]);
  const applied = results.flatMap((result) => result.applied);
  expect(applied.sort()).toEqual(await migrationFiles());
});

test('a database that is not migrated, or only in part, is not ready', async () => {
  const database = connectDatabase({
    url: applicationUrl(ownerUrl, appPassword),
    applicationName: 'phda test',
  });
  const notReady = {
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringContaining('not up to date') as string,
  };
  await expect(database.check()).rejects.toMatchObject(notReady);
  await migrate(ownerUrl);
  await expect(database.check()).resolves.toBeUndefined();
  const last = (await migrationFiles()).at(-1);
  await execute(ownerUrl, `DELETE FROM "SequelizeMeta" WHERE name = '${last}'`);
  await expect(database.check()).rejects.toMatchObject(notReady);
  await database.close();
});

test('a migration that fails leaves neither its tables nor its record, those before it stay, and a second try finishes', async () => {
  await execute(ownerUrl, 'CREATE SCHEMA accounts');
  await expect(migrate(ownerUrl)).rejects.toThrow('schema "accounts" already exists');
  expect(await recorded()).toEqual((await migrationFiles()).slice(0, 3));
  await execute(ownerUrl, 'DROP SCHEMA accounts');
  expect((await migrate(ownerUrl)).applied).toEqual((await migrationFiles()).slice(3));
});

test('a migration and its record are one: when the record cannot be written, nothing of the migration is there', async () => {
  await execute(
    ownerUrl,
    'CREATE TABLE "SequelizeMeta" (name varchar(255) PRIMARY KEY CHECK (name NOT LIKE \'%create-log-entry%\'))',
  );
  await expect(migrate(ownerUrl)).rejects.toThrow('violates check constraint');
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(`SELECT to_regclass('log_entry') AS found`);
  await client.end();
  expect(rows).toEqual([{ found: null }]);
});

test('a database that is not there is DATABASE_UNAVAILABLE', async () => {
  await expect(migrate('postgres://phda:secret@127.0.0.1:1/phda')).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
  });
  await expect(pendingMigrations(databaseUrl(serverUrl, 'no_such_database'))).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
  });
});
