import { writeFile } from 'node:fs/promises';

import { dumpSchema, SCHEMA_FILE } from '@phda/shared-models/src/schema-dump';
import { databaseUrl, prepareServer } from '@phda/shared-models/src/testing/server';

/** Migrates an empty database on a throw-away server and writes what came out to migrations/schema.sql. */
async function main(): Promise<void> {
  const server = await prepareServer();
  try {
    await writeFile(SCHEMA_FILE, await dumpSchema(databaseUrl(server.ownerUrl, server.template)));
  } finally {
    await server.release();
  }
}

void main();
