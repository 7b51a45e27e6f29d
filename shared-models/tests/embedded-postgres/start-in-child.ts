import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';

/** What the child is told, as JSON in its first argument. */
export interface ChildOrder {
  readonly home: string;
  readonly packageFolder?: string;
  /** Account to become before starting; everything is loaded by then, so it need not be able to read this repository. */
  readonly uid?: number;
  readonly gid?: number;
  readonly statements?: readonly string[];
  readonly umask?: number;
}

/** What the child prints in one line of JSON once the server runs and the statements are committed. */
export interface ChildAnswer {
  readonly ownerUrl?: string;
  readonly port?: number;
  readonly adopted?: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

async function obey(order: ChildOrder): Promise<ChildAnswer> {
  if (order.umask !== undefined) process.umask(order.umask);
  if (order.gid !== undefined) {
    process.setgroups?.([]);
    process.setgid?.(order.gid);
  }
  if (order.uid !== undefined) process.setuid?.(order.uid);
  const server = await startEmbeddedPostgres(order);
  const client = new Client({ connectionString: server.ownerUrl });
  await client.connect();
  for (const statement of order.statements ?? []) await client.query(statement);
  await client.end();
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  // Stays until it is killed, as PHDA would.
  process.stdin.resume();
  return { ownerUrl: server.ownerUrl, port: server.port, adopted: server.adopted };
}

obey(JSON.parse(process.argv[2] ?? '{}') as ChildOrder).then(
  (answer) => console.log(JSON.stringify(answer)),
  (error: { code?: string; message: string }) =>
    console.log(JSON.stringify({ error: { code: error.code ?? 'NONE', message: error.message } })),
);
