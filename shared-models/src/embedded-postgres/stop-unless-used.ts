import { Client } from 'pg';

import type { EmbeddedPostgres } from '.';

/** PostgreSQL takes a moment to forget connections that were just closed: it is asked this often, 50 ms apart. */
const LOOKS = 20;

/** Stops an embedded server unless some other program stays connected to it, such as a second PHDA on the same home; gives whether it was stopped. Connections named `endingApplication` do not count: they end with the process that asks. */
export async function stopUnlessUsed(server: EmbeddedPostgres, endingApplication = ''): Promise<boolean> {
  const client = new Client({ connectionString: server.ownerUrl });
  await client.connect();
  let used = true;
  for (let look = 0; used && look < LOOKS; look += 1) used = await othersConnected(client, endingApplication);
  await client.end();
  if (used) return false;
  await server.stop();
  return true;
}

async function othersConnected(client: Client, endingApplication: string): Promise<boolean> {
  const { rows } = await client.query<{ used: boolean }>(
    `SELECT count(*) > 0 AS used FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> $1`,
    [endingApplication],
  );
  const used = rows[0]?.used ?? true;
  if (used) await client.query('SELECT pg_sleep(0.05)');
  return used;
}
