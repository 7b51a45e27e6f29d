import { randomUUID } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PhdaError } from '@phda/shared-service';
import type { ServerAccount } from './account';
import { isAlive } from './process';
import { hasCode, syncFolder } from './files';
import type { ServerPaths } from './paths';
import { dataFolderArgument, program, run, spawnOptions, type Binaries } from './run';

/** Everything needed to run PostgreSQL programs on one data folder. */
export interface Cluster {
  readonly paths: ServerPaths;
  readonly account: ServerAccount | null;
  readonly binaries: Binaries;
  readonly password: string;
}

/** Name of the owner role and of its database. */
export const OWNER = 'phda';

/**
 * UTF-8 with code point order and Unicode case rules built into PostgreSQL (the same on every system and after every system upgrade),
 * page checksums, no way in without a password; local sockets are refused here and switched off at start.
 */
const INITDB_OPTIONS = [
  `--username=${OWNER}`,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--auth-local=reject',
  '--auth-host=scram-sha-256',
  '--no-instructions',
];

/** Folders this process is filling at the moment; one left by an earlier process with the same pid is not among them. */
const unfinishedHere = new Set<string>();

/** Refuses a data folder that the server account does not own (restored or first started as somebody else): PostgreSQL would refuse it too. */
export async function refuseForeignFolder(data: string, account: ServerAccount | null): Promise<void> {
  const uid = account?.uid ?? process.getuid?.();
  const owner = await stat(data).then(
    (found) => found.uid,
    () => uid,
  );
  if (uid === owner || uid === undefined) return;
  throw new PhdaError(
    'DATA_FOLDER_UNUSABLE',
    `The folder ${data} belongs to the account with number ${owner} but the server would run as number ${uid}; start PHDA as its owner, or hand it over with "chown -R ${uid}".`,
  );
}

/**
 * Makes sure that the data folder holds a cluster of the binaries' major version, creating it when the folder is missing or empty. Returns
 * whether it was created. Throws DATA_FOLDER_VERSION or DATA_FOLDER_UNUSABLE without touching what is there.
 */
export async function ensureCluster(cluster: Cluster): Promise<boolean> {
  const { data } = cluster.paths;
  const entries = await readEntries(data);
  if (entries.length === 0) return createCluster(cluster);
  if (!entries.includes('PG_VERSION')) {
    throw new PhdaError(
      'DATA_FOLDER_UNUSABLE',
      `The folder ${data} holds files that are not a PHDA database; move them away or set PHDA_HOME to another folder.`,
    );
  }
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version === String(cluster.binaries.major)) return false;
  throw new PhdaError(
    'DATA_FOLDER_VERSION',
    `The data in ${data} was written by PostgreSQL ${version} and this PHDA brings PostgreSQL ${cluster.binaries.major}: start the PHDA that wrote it and export your data, or set PHDA_HOME to another folder; nothing was changed.`,
  );
}

async function readEntries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Builds the cluster aside and renames it into place, so that a killed first start leaves no half cluster and of two starts one wins. */
async function createCluster(cluster: Cluster): Promise<boolean> {
  const { paths, account, binaries } = cluster;
  await removeAbandoned(paths);
  const aside = join(paths.folder, `data.new-${process.pid}-${randomUUID()}`);
  unfinishedHere.add(aside);
  try {
    await mkdir(aside, { mode: 0o700 });
    if (account) await chown(aside, account.uid, account.gid);
    const args = ['-D', dataFolderArgument(aside, account), ...INITDB_OPTIONS];
    const initdb = await run(program(binaries.folder, 'initdb'), args, spawnOptions(aside, account));
    if (initdb.code !== 0) throw unusable(paths.data, initdb.output);
    await setUpOwner(cluster, aside);
    return await moveIntoPlace(aside, paths);
  } finally {
    unfinishedHere.delete(aside);
    await rm(aside, { recursive: true, force: true });
  }
}

async function moveIntoPlace(aside: string, paths: ServerPaths): Promise<boolean> {
  try {
    await rename(aside, paths.data);
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return false;
    throw error;
  }
  await syncFolder(paths.folder);
  return true;
}

/** Removes half-built clusters of processes that were killed during their first start. */
async function removeAbandoned(paths: ServerPaths): Promise<void> {
  for (const name of await readdir(paths.folder)) {
    const pid = Number(/^data\.new-(\d+)-/.exec(name)?.[1]);
    const path = join(paths.folder, name);
    const inUse = pid === process.pid ? unfinishedHere.has(path) : isAlive(pid);
    // A killed start may leave an initdb that still writes; what cannot be removed now goes with the next first start.
    if (pid && !inUse) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * Sets the owner's password and makes its database, through a PostgreSQL that serves nobody else (`--single`), so that the password
 * passes through no file that another account can read. The server must not be running; may be repeated.
 */
export async function setUpOwner(cluster: Cluster, dataFolder: string): Promise<void> {
  const { account, binaries, password } = cluster;
  const args = ['--single', '-D', dataFolderArgument(dataFolder, account), 'postgres'];
  const statements = `ALTER ROLE ${OWNER} PASSWORD '${password}'\nCREATE DATABASE ${OWNER}\n`;
  const { code, output } = await run(
    program(binaries.folder, 'postgres'),
    args,
    spawnOptions(dataFolder, account),
    statements,
  );
  if (code !== 0) throw unusable(dataFolder, output);
}

/** A DATA_FOLDER_UNUSABLE error with PostgreSQL's own reason (its last FATAL, PANIC or error line) from what it printed. */
export function unusable(dataFolder: string, output: string): PhdaError {
  const reasons = output.match(/(?<=(FATAL|PANIC|error):\s+)\S.*/g);
  const reason = (reasons?.at(-1) ?? 'it ended without a reason').replaceAll('/proc/self/cwd', dataFolder);
  return new PhdaError(
    'DATA_FOLDER_UNUSABLE',
    `PostgreSQL cannot use the folder ${dataFolder}: ${reason}; restore it from a backup or set PHDA_HOME to another folder.`,
    { cause: new Error(output) },
  );
}
