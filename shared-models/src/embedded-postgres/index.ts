import { setTimeout as pause } from 'node:timers/promises';
import { PhdaError } from '@phda/shared-service';
import { Client } from 'pg';
import { serverAccount } from './account';
import { findPackageFolder, prepareBinaries } from './binaries';
import { ensureCluster, OWNER, refuseForeignFolder, setUpOwner, type Cluster } from './cluster';
import { ownerPassword } from './password';
import { hasCode } from './files';
import { createFolders, serverPaths } from './paths';
import { choosePort, rememberPort } from './port';
import { findServer, START_LIMIT_MS, startServer, stopServer, untilReady } from './server';

export { holdServer, type LetGo, stopUnlessUsed } from './hold-server';

/** A running embedded PostgreSQL that this process may use until `stop`. */
export interface EmbeddedPostgres {
  /** `postgres://phda:<password>@127.0.0.1:<port>/phda`; the role is a superuser and owns everything. */
  readonly ownerUrl: string;
  readonly port: number;
  readonly dataFolder: string;
  /** True when the server was running before: whoever started it may want it to stay. */
  readonly adopted: boolean;
  /** Full stop (`pg_ctl stop -m fast`), whoever started the server; resolves when no process is left. */
  stop(): Promise<void>;
}

/** What the start tells its caller as it goes: created, adopted, started, port-changed, owner-reset, stopped. */
export type EventListener = (event: string, detail?: Record<string, unknown>) => void;

/** Where to start and whom to tell; `packageFolder` replaces the installed platform package (tests use it). */
export interface StartOptions {
  readonly home: string;
  readonly onEvent?: EventListener;
  readonly packageFolder?: string;
}

/**
 * Starts PostgreSQL on `<home>/postgres/data`, creating it on the first start, or adopts the server that already runs there. The server
 * outlives this process on purpose: after a kill the next start finds it with every committed row. Data stays in `home` even where the
 * server account (`nobody` when PHDA is root) could not walk there by path: see dataFolderArgument.
 * Throws DATA_FOLDER_VERSION, DATA_FOLDER_UNUSABLE, POSTGRES_UNAVAILABLE_HERE or DATABASE_UNAVAILABLE with a sentence that says what to do.
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const paths = serverPaths(options.home);
  try {
    return await start(options, paths.home);
  } catch (error) {
    if (error instanceof PhdaError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PhdaError(
      'DATA_FOLDER_UNUSABLE',
      `The embedded PostgreSQL cannot use ${paths.folder} (${reason}); set PHDA_HOME to a folder that PHDA may write, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

async function start(options: StartOptions, home: string): Promise<EmbeddedPostgres> {
  const onEvent = options.onEvent ?? (() => undefined);
  const paths = serverPaths(home);
  const account = await serverAccount(paths.data);
  await refuseForeignFolder(paths.data, account);
  await createFolders(paths, account !== null);
  const packageFolder = options.packageFolder ?? findPackageFolder();
  const binaries = await prepareBinaries(packageFolder, paths.folder, account);
  const password = await ownerPassword(paths.passwordFile);
  const cluster: Cluster = { paths, account, binaries, password };
  if (await ensureCluster(cluster)) onEvent('created', { dataFolder: paths.data });
  let server = await adoptOrStart(cluster, onEvent);
  if (!(await ownerMayConnect(cluster, server.port))) {
    server = await resetOwner(cluster, onEvent);
  }
  return {
    ownerUrl: ownerUrl(cluster, server.port),
    port: server.port,
    dataFolder: paths.data,
    adopted: server.adopted,
    stop: async () => {
      await stopServer(cluster);
      onEvent('stopped', { dataFolder: paths.data });
    },
  };
}

interface Served {
  readonly port: number;
  readonly adopted: boolean;
}

/** Tries until one server serves the folder: a killed parent's, one that another process is just starting, or our own on a free port. */
async function adoptOrStart(cluster: Cluster, onEvent: EventListener): Promise<Served> {
  const { portFile, data } = cluster.paths;
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    const running = await findServer(cluster);
    if (running && (await untilReady(cluster, running.pid))) {
      await rememberPort(portFile, running.port);
      onEvent('adopted', { pid: running.pid, port: running.port });
      return { port: running.port, adopted: true };
    }
    const { port, remembered } = await choosePort(portFile);
    const result = await startServer(cluster, port);
    if (result === 'ready') {
      if (port !== remembered) await rememberPort(portFile, port);
      if (remembered !== null && port !== remembered) onEvent('port-changed', { from: remembered, to: port });
      onEvent('started', { port });
      return { port, adopted: false };
    }
    await pause(50);
  }
  throw new PhdaError(
    'DATA_FOLDER_UNUSABLE',
    `Another PostgreSQL process keeps ${data} occupied; stop it or set PHDA_HOME to another folder.`,
  );
}

function ownerUrl(cluster: Cluster, port: number): string {
  return `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}/${OWNER}`;
}

/** False when the password or the database is not what this home remembers (28P01, 3D000); other failures are thrown. */
async function ownerMayConnect(cluster: Cluster, port: number): Promise<boolean> {
  const client = new Client({
    connectionString: ownerUrl(cluster, port),
    ssl: false,
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (hasCode(error, '28P01', '3D000')) return false;
    throw error;
  } finally {
    await client.end();
  }
}

/** Gives the owner the remembered password again (its file was lost and made anew) while the server is down, then starts it. */
async function resetOwner(cluster: Cluster, onEvent: EventListener): Promise<Served> {
  await stopServer(cluster);
  await setUpOwner(cluster, cluster.paths.data);
  onEvent('owner-reset');
  return adoptOrStart(cluster, onEvent);
}
