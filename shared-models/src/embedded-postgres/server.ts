import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PhdaError } from '@phda/shared-service';
import { unusable, type Cluster } from './cluster';
import { isAlive, isServer } from './process';
import { dataFolderArgument, program, run, spawnOptions } from './run';

/** A PostgreSQL server as its pid file describes it; `status` is "starting", "ready", "stopping" or "standby". */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/** How one attempt to start a server ended; `elsewhere` means that another process is starting or serving the same data folder. */
export type StartResult = 'ready' | 'port-taken' | 'elsewhere';

const POLL_MS = 10;
/** Recovery after a crash replays at most some hundred megabytes; two minutes are plenty even on a slow disk. */
export const START_LIMIT_MS = 120_000;
const STOP_LIMIT_SECONDS = 60;
const LOG_LIMIT_BYTES = 10_000_000;

/**
 * Server settings that do not depend on the place: durable, loopback only, small memory, UTC. On the command line they win over
 * postgresql.conf. Statements and row details stay out of the log because they hold health data.
 */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'fsync=on',
  'full_page_writes=on',
  'synchronous_commit=on',
  'shared_buffers=64MB',
  'max_connections=100',
  'TimeZone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'cluster_name=phda',
];

/** Reads postmaster.pid (lines: pid, folder, start, port, ..., status in the eighth); null for a maintenance process, which has a negative pid. */
export function parsePidFile(text: string): RunningServer | null {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return null;
  return { pid, port, status: lines[7]?.trim() || 'starting' };
}

async function readPidFile(cluster: Cluster): Promise<RunningServer | null> {
  return parsePidFile(await readFile(join(cluster.paths.data, 'postmaster.pid'), 'utf8').catch(() => ''));
}

/** The live server on this data folder, also one whose parent was killed; null when its pid file is missing, stale or another program's. */
export async function findServer(cluster: Cluster): Promise<RunningServer | null> {
  const found = await readPidFile(cluster);
  return found && (await isServer(found.pid, found.port)) ? found : null;
}

/** Waits until a found server accepts connections; false when it ends instead. */
export async function untilReady(cluster: Cluster, pid: number): Promise<boolean> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    const found = await findServer(cluster);
    if (found?.pid !== pid) return false;
    if (found.status === 'ready') return true;
    await pause(POLL_MS);
  }
  throw new PhdaError(
    'DATABASE_UNAVAILABLE',
    `PostgreSQL is still preparing ${cluster.paths.data} after two minutes; leave it running and start PHDA again later.`,
  );
}

/**
 * PostgreSQL itself ignores a pid file whose process is gone, but refuses when the number now belongs to another program of the same
 * account, as it often does after a restart of the computer. Only then the file is removed.
 */
async function removeStalePidFile(cluster: Cluster): Promise<void> {
  const found = await readPidFile(cluster);
  if (!found || !isAlive(found.pid) || (await isServer(found.pid, found.port))) return;
  await unlink(join(cluster.paths.data, 'postmaster.pid')).catch(() => undefined);
}

async function openLog(file: string): Promise<{ fd: number; offset: number; close: () => Promise<void> }> {
  const old = await stat(file).catch(() => null);
  if (old && old.size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`);
  const handle = await open(file, 'a', 0o600);
  return { fd: handle.fd, offset: (await handle.stat()).size, close: () => handle.close() };
}

/**
 * Starts a server that outlives this process (own session, own log) and waits until it accepts connections. Throws DATA_FOLDER_UNUSABLE with
 * PostgreSQL's reason when it cannot run on this folder.
 */
export async function startServer(cluster: Cluster, port: number): Promise<StartResult> {
  const { paths, account, binaries } = cluster;
  await removeStalePidFile(cluster);
  const log = await openLog(paths.logFile);
  try {
    const settings = [...SETTINGS, `port=${port}`].flatMap((setting) => ['-c', setting]);
    const child = spawn(
      program(binaries.folder, 'postgres'),
      ['-D', dataFolderArgument(paths.data, account), ...settings],
      { ...spawnOptions(paths.data, account), detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    child.unref();
    if (await readyOrEnded(cluster, child)) return 'ready';
  } finally {
    await log.close();
  }
  return explainEnd(cluster, (await readFile(paths.logFile)).subarray(log.offset).toString('utf8'));
}

/** True once the child serves, false once it ended; rejects when it could not be started at all. */
async function readyOrEnded(cluster: Cluster, child: ChildProcess): Promise<boolean> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const found = await readPidFile(cluster);
    if (found && found.pid === child.pid && found.status === 'ready') return true;
    await pause(POLL_MS);
  }
  return untilReady(cluster, child.pid ?? 0);
}

/** Reads from what a server wrote before it ended whether another attempt makes sense. */
export function startResultFromLog(written: string): 'port-taken' | 'elsewhere' | null {
  if (written.includes('could not create any TCP/IP sockets')) return 'port-taken';
  if (/lock file "postmaster\.pid" already exists|shared memory block .* still in use/.test(written))
    return 'elsewhere';
  return null;
}

function explainEnd(cluster: Cluster, written: string): StartResult {
  const result = startResultFromLog(written);
  if (result) return result;
  throw unusable(cluster.paths.data, written);
}

/** Full stop: open transactions are rolled back, committed rows are flushed, and no process is left when this resolves. May be repeated. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const { paths, account, binaries } = cluster;
  const running = await findServer(cluster);
  if (!running) return;
  const args = [
    'stop',
    '-D',
    dataFolderArgument(paths.data, account),
    '-m',
    'fast',
    '-w',
    '-t',
    String(STOP_LIMIT_SECONDS),
  ];
  const { output } = await run(program(binaries.folder, 'pg_ctl'), args, spawnOptions(paths.data, account));
  const limit = performance.now() + STOP_LIMIT_SECONDS * 1000;
  while (await isServer(running.pid, running.port)) {
    if (performance.now() > limit) {
      throw new PhdaError(
        'DATABASE_UNAVAILABLE',
        `PostgreSQL (process ${running.pid}) did not stop: ${output.trim()}`,
      );
    }
    await pause(POLL_MS);
  }
}
