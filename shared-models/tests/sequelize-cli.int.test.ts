import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { MIGRATIONS_FOLDER, migrate, migrationFiles, pendingMigrations, startEmbeddedPostgres } from '../src';
import { applicationUrl } from '../src/application-role';
import { dumpSchema } from '../src/schema-dump';
import { testServer } from '../src/testing/environment';
import { databaseUrl, execute, shortId } from '../src/testing/server';

const run = promisify(execFile);
const REPOSITORY = join(MIGRATIONS_FOLDER, '..');
const CLI = createRequire(__filename).resolve('sequelize-cli/lib/sequelize');

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'phda-cli-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Runs the command line as `npx sequelize-cli` does, with no other settings than these; gives what it wrote and its exit code. */
async function cli(
  settings: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; output: string }> {
  const env = { PATH: '/usr/bin:/bin', PHDA_HOME: home, ...settings };
  const child = run(process.execPath, [CLI, ...args], { cwd: REPOSITORY, env });
  return child.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

describe('against DATABASE_URL', () => {
  const server = testServer();
  const name = `phda_test_${shortId()}`;
  const ownerUrl = databaseUrl(server.ownerUrl, name);
  const settings = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: applicationUrl(ownerUrl, server.appPassword) };
  beforeAll(() => execute(server.ownerUrl, `CREATE DATABASE ${name}`));
  afterAll(() => execute(server.ownerUrl, `DROP DATABASE ${name} WITH (FORCE)`));

  test('migrates, tells the status and undoes all, with the bookkeeping that npm start keeps', async () => {
    const files = await migrationFiles();
    expect(await cli(settings, 'db:migrate')).toMatchObject({ code: 0 });
    expect(await pendingMigrations(ownerUrl)).toEqual([]);
    const byCli = await dumpSchema(ownerUrl);
    const { output } = await cli(settings, 'db:migrate:status');
    for (const file of files) expect(output).toContain(`up ${file}`);

    expect(await cli(settings, 'db:migrate:undo:all')).toMatchObject({ code: 0 });
    expect(await pendingMigrations(ownerUrl)).toEqual(files);
    await migrate(ownerUrl);
    expect(await dumpSchema(ownerUrl)).toBe(byCli);
    expect((await cli(settings, 'db:migrate')).output).toContain('already up to date');
  }, 60_000);

  test('a wrong address is one sentence without a stack or a password, and exit code 1', async () => {
    const { code, output } = await cli(
      { DATABASE_URL: 'postgres://phda:secret@127.0.0.1:1/phda' },
      'db:migrate',
    );
    expect(code).toBe(1);
    expect(output).toContain('ERROR: The database at 127.0.0.1:1/phda cannot be reached.');
    expect(output).not.toMatch(/secret|\n\s+at /);
  }, 30_000);
});

describe('against the embedded server', () => {
  test('starts it, migrates, and leaves it stopped as it was found; a running one is left running', async () => {
    expect(await cli({}, 'db:migrate')).toMatchObject({ code: 0 });
    const server = await startEmbeddedPostgres({ home });
    expect(server.adopted).toBe(false);
    expect(await pendingMigrations(server.ownerUrl)).toEqual([]);
    expect(await cli({}, 'db:migrate:undo:all')).toMatchObject({ code: 0 });
    expect(await pendingMigrations(server.ownerUrl)).toEqual(await migrationFiles());
    await server.stop();
  }, 120_000);
});

test('generates a migration that is named by its time', async () => {
  const folder = join(home, 'migrations');
  const { code } = await cli({}, 'migration:generate', '--name', 'add-steps', '--migrations-path', folder);
  expect(code).toBe(0);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^\d{14}-add-steps\.js$/) as string]);
}, 30_000);
