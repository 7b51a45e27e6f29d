import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PhdaError } from '@phda/shared-service';
import { Client } from 'pg';

import { addressOf, connectionSettings } from './connection';
import { databaseError, errorCode } from './database-errors';

/** The role that every running part of PHDA uses: bound by row security, owner of nothing. */
export const APPLICATION_ROLE = 'phda_app';

const ROLE_LOCK = 7_403_222;
const WRONG_PASSWORD = new Set(['28P01', '28000']);
const ALREADY_THERE = '42710';

/**
 * Makes sure that the application role exists and can connect, and returns its URL: `appUrl` (DATABASE_APP_URL) where one is given, else the owner's
 * with user phda_app and a password generated once and kept in `home` (mode 0600). The role belongs to the whole server: two PHDA homes on one
 * server must share a DATABASE_APP_URL. Throws DATABASE_UNAVAILABLE or CONFIG_INVALID.
 */
export async function ensureApplicationRole(
  ownerUrl: string,
  home: string,
  appUrl: string | null = null,
): Promise<string> {
  const url = appUrl ?? applicationUrl(ownerUrl, await applicationPassword(home));
  if (await canConnect(url)) return url;
  await setRole(ownerUrl, connectionSettings(url));
  if (await canConnect(url)) return url;
  throw new PhdaError(
    'CONFIG_INVALID',
    'The application role cannot sign in to the database. Let DATABASE_APP_URL name the role phda_app, its password and the same database as DATABASE_URL.',
  );
}

/** The URL of the same database as another URL, but as the application role with this password. */
export function applicationUrl(ownerUrl: string, password: string): string {
  connectionSettings(ownerUrl);
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = password;
  return url.toString();
}

/** Reads the password of the application role from `home`, or makes one; of two processes at once the first to create the file wins. */
async function applicationPassword(home: string): Promise<string> {
  const file = join(home, 'application-role-password');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const generated = randomBytes(32).toString('base64url');
  try {
    await writeFile(file, `${generated}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return generated;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return (await readFile(file, 'utf8')).trim();
  }
}

async function canConnect(url: string): Promise<boolean> {
  const settings = connectionSettings(url);
  const client = new Client({ ...settings, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (WRONG_PASSWORD.has(errorCode(error) ?? '')) return false;
    throw databaseError(error, addressOf(settings));
  } finally {
    await client.end();
  }
}

/** Creates the role where it is missing and gives it the password, one process at a time. */
async function setRole(
  ownerUrl: string,
  { user, password }: { user: string; password: string | undefined },
): Promise<void> {
  if (user !== APPLICATION_ROLE || !password) return;
  const settings = connectionSettings(ownerUrl);
  const owner = new Client({ ...settings, connectionTimeoutMillis: 10_000 });
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    await owner.query('SELECT pg_advisory_lock($1)', [ROLE_LOCK]);
    await createRole(owner);
    await owner.query(`ALTER ROLE ${APPLICATION_ROLE} LOGIN PASSWORD ${owner.escapeLiteral(password)}`);
  } catch (error) {
    throw databaseError(error, addressOf(settings));
  } finally {
    await owner.end();
  }
}

async function createRole(owner: Client): Promise<void> {
  try {
    await owner.query(
      `CREATE ROLE ${APPLICATION_ROLE} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`,
    );
  } catch (error) {
    if (errorCode(error) !== ALREADY_THERE) throw error;
  }
}
