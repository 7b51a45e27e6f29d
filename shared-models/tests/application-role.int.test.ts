import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

import { applicationUrl, ensureApplicationRole } from '../src';
import { testServer } from '../src/testing/environment';
import { execute } from '../src/testing/server';

const server = testServer();
/** What the other tests use: this file must leave the shared role's password as it found it. */
const sharedUrl = applicationUrl(server.ownerUrl, server.appPassword);
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'phda-role-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Whom a URL signs in. */
async function userOf(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
  await client.end();
  return rows[0]?.name;
}

test('a given URL that works is taken as it is', async () => {
  expect(await ensureApplicationRole(server.ownerUrl, home, sharedUrl)).toBe(sharedUrl);
  expect(await userOf(sharedUrl)).toBe('phda_app');
});

test('a given URL of another role that cannot sign in is CONFIG_INVALID, and no role is made of it', async () => {
  const url = new URL(server.ownerUrl);
  url.username = 'stranger';
  url.password = 'unknown';
  await expect(ensureApplicationRole(server.ownerUrl, home, url.toString())).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('phda_app') as string,
  });
  await expect(execute(server.ownerUrl, 'DROP ROLE stranger')).rejects.toThrow('does not exist');
  // Nor was the stranger's password given to the application role.
  expect(await userOf(sharedUrl)).toBe('phda_app');
});

test('a server that is not there is DATABASE_UNAVAILABLE, and the generated password stays for the next try', async () => {
  const nowhere = 'postgres://phda:owner-secret@127.0.0.1:1/phda';
  const attempt = () => ensureApplicationRole(nowhere, join(home, 'deep', 'er'));
  await expect(attempt()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  const file = join(home, 'deep', 'er', 'application-role-password');
  const first = await readFile(file, 'utf8');
  expect(first.trim()).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await expect(attempt()).rejects.toThrow('cannot be reached');
  expect(await readFile(file, 'utf8')).toBe(first);
});

test('the derived URL is the same database as phda_app, with the password escaped', () => {
  const url = applicationUrl('postgres://owner:old@db.example.test:6543/phda?sslmode=verify-full', 'a/b@c');
  expect(url).toBe('postgres://phda_app:a%2Fb%40c@db.example.test:6543/phda?sslmode=verify-full');
});
