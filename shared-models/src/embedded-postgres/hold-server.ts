import { Client } from 'pg';

/** What this file needs of a running embedded server. */
export interface StoppableServer {
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/** PostgreSQL takes a moment to forget connections that were just closed: it is asked this often, 50 ms apart. */
const LOOKS = 20;

/** A server that this process uses until it lets go; giving it up stops the server once nobody else uses it, and says whether it did. */
export type LetGo = () => Promise<boolean>;

/** Shows others on the same home, by one open connection, that this process needs the server although it may be idle. */
export async function holdServer(server: StoppableServer): Promise<LetGo> {
  const presence = new Client({
    connectionString: server.ownerUrl,
    application_name: 'phda presence',
    keepAlive: true,
  });
  // Whoever stops PostgreSQL under a running PHDA is told by readiness; this connection is only a sign.
  presence.on('error', () => undefined);
  await presence.connect();
  return async () => {
    await presence.end();
    return stopUnlessUsed(server);
  };
}

/** Stops an embedded server unless some other program stays connected to it, such as a second PHDA on the same home; gives whether it was stopped. Connections named `endingApplication` do not count: they end with the process that asks. */
export async function stopUnlessUsed(server: StoppableServer, endingApplication = ''): Promise<boolean> {
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
