import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { accountFromPasswd } from '../../src/embedded-postgres/account';
import { findPackageFolder } from '../../src/embedded-postgres/binaries';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/embedded-postgres';
import type { ChildAnswer, ChildOrder } from './start-in-child';

const repository = join(__dirname, '..', '..', '..');
const folders: string[] = [];
const children: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];

/** True when the tests run as root; only then can they change accounts. */
export const isRoot = process.getuid?.() === 0;

/** A fresh folder that every account may enter, removed by `cleanUp`. */
export async function freshFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'phda pg ')));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Starts in this process; `cleanUp` stops it. */
export async function startHere(
  home: string,
  more: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, ...more });
  servers.push(server);
  return server;
}

/** Runs one statement as the owner and returns its rows. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

/** A Node process that starts the server by `order` and then waits; `kill` ends it and its process group with SIGKILL, as a closed terminal would. */
export async function startInChild(order: ChildOrder): Promise<ChildAnswer & { kill: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'start-in-child.ts'), JSON.stringify(order)],
    { cwd: repository, stdio: ['pipe', 'pipe', 'inherit'], detached: true },
  );
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const kill = async (): Promise<void> => {
    const gone = once(child, 'exit');
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  return { ...(JSON.parse(line) as ChildAnswer), kill };
}

/** A copy of the platform package as npm leaves it without install scripts, without library links; file contents are shared where possible. */
export async function copyPackage(to: string): Promise<string> {
  const packageFolder = join(to, 'package');
  await copyTree(findPackageFolder(), packageFolder);
  return packageFolder;
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target));
  }
}

/** An account other than root and nobody that this system knows (initdb wants a name for its number). */
export async function plainAccount(): Promise<{ uid: number; gid: number }> {
  const account = accountFromPasswd(await readFile('/etc/passwd', 'utf8'), 'daemon');
  if (!account) throw new Error('no account "daemon" here');
  return account;
}

/** Ids of all processes whose current folder is the data folder: the server with all its workers (Linux only, else empty). */
export async function processesOn(dataFolder: string): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    const cwd = /^\d+$/.test(name) ? await readlink(`/proc/${name}/cwd`).catch(() => '') : '';
    if (cwd === dataFolder) found.push(Number(name));
  }
  return found;
}

/** The process id that postmaster.pid names. */
export async function serverPid(dataFolder: string): Promise<number> {
  return Number((await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Creates an empty folder below a fresh one with exactly this mode. */
export async function folderWithMode(parent: string, name: string, mode: number): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  await chmod(folder, mode);
  return folder;
}

/** Kills the children, stops the servers and removes the folders of the finished test. */
export async function cleanUp(): Promise<void> {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}
