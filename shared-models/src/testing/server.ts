import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

import { ensureApplicationRole, applicationUrl } from '../application-role';
import { startEmbeddedPostgres } from '../embedded-postgres';
import { migrate } from '../migrate';
import { givenServerUrl, type TestServer } from './environment';

/** A prepared server and how to leave it as it was found. */
export interface PreparedServer extends TestServer {
  release(): Promise<void>;
}

/** Starts an embedded server in a temporary folder (or takes TEST_DATABASE_URL), makes the application role and migrates one template database. */
export async function prepareServer(): Promise<PreparedServer> {
  const home = await mkdtemp(join(tmpdir(), 'phda-test-'));
  const given = givenServerUrl();
  const embedded = given ? null : await startEmbeddedPostgres({ home });
  const ownerUrl = given ?? embedded?.ownerUrl ?? '';
  const template = `phda_template_${shortId()}`;
  const appPassword = randomBytes(24).toString('base64url');
  await execute(ownerUrl, `CREATE DATABASE ${template}`);
  await ensureApplicationRole(ownerUrl, home, applicationUrl(ownerUrl, appPassword));
  await migrate(databaseUrl(ownerUrl, template));
  return {
    ownerUrl,
    template,
    appPassword,
    release: async () => {
      if (given) await execute(ownerUrl, `DROP DATABASE ${template} WITH (FORCE)`);
      await embedded?.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Runs statements one after the other, each outside of a transaction, as CREATE and DROP DATABASE demand. */
export async function execute(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server and user, but another database. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** Ten hex digits for names of throw-away databases. */
export function shortId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 10);
}
