import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

import { connectionSettings } from './connection';
import { MIGRATIONS_FOLDER } from './migration-files';

/** Where the reviewed dump is kept: with a migration comes its change to this file. */
export const SCHEMA_FILE = join(MIGRATIONS_FOLDER, 'schema.sql');

const HEADER = `-- What the migrations make of an empty database, as PostgreSQL describes it. Written by "npm run db:dump"; do not edit.
-- Left out: the bookkeeping table of sequelize-cli, and privileges of the owner.
`;

const QUERY = readFileSync(join(__dirname, 'schema-dump.sql'), 'utf8');

/**
 * Describes all of PHDA in a database as SQL text: sorted, and the same on every PostgreSQL from 15 on, so that two dumps are equal exactly when the
 * schemas are. It asks the catalogue itself because the embedded server has no pg_dump, whose output differs from version to version anyway.
 */
export async function dumpSchema(ownerUrl: string): Promise<string> {
  const client = new Client(connectionSettings(ownerUrl));
  await client.connect();
  try {
    const { rows } = await client.query<{ statement: string }>(QUERY);
    return `${HEADER}\n${rows.map(({ statement }) => statement).join('\n')}\n`;
  } finally {
    await client.end();
  }
}
