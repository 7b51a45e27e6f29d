import { randomUUID } from 'node:crypto';
import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ServerAccount } from './account';
import { exists, hasCode, openToReaders, ownPrivateFolder } from './files';
import { run, spawnOptions } from './run';

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the library links that the package's install script would have made (listed in its pg-symlinks.json, paths from the package
 * folder); says whether all stand now, which they cannot when the folder is read-only.
 */
export async function makeLibraryLinks(nativeFolder: string): Promise<boolean> {
  const listed = await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(listed) as LibraryLink[]) {
    const target = join(dirname(nativeFolder), link.target);
    if (await exists(target)) continue;
    try {
      await symlink(basename(link.source), target);
    } catch (error) {
      // Another process that starts at the same time made it first.
      if (!hasCode(error, 'EEXIST')) return false;
    }
  }
  return true;
}

/** Copies a package's binaries (without what only compilers need) below `parent`, whole or not at all, and returns the folder of bin and lib. */
export async function copyBinaries(packageFolder: string, parent: string): Promise<string> {
  const manifest = await readFile(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const copy = join(parent, `postgres-${version}-${process.arch}`);
  await ownPrivateFolder(parent);
  if (!(await exists(copy))) await fillCopy(join(packageFolder, 'native'), copy);
  return join(copy, 'native');
}

async function fillCopy(nativeFolder: string, copy: string): Promise<void> {
  const unfinished = `${copy}.${randomUUID()}`;
  await mkdir(unfinished, { mode: 0o700 });
  try {
    await cp(nativeFolder, join(unfinished, 'native'), {
      recursive: true,
      filter: async (source) => !source.endsWith('.a') && !(await lstat(source)).isSymbolicLink(),
    });
    await makeLibraryLinks(join(unfinished, 'native'));
    await openToReaders(unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process that starts at the same time finished its copy first.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}

/** A folder for the copy that the server account can walk to: beside the data when possible, else (only as root) a system folder. */
export async function copyParents(serverFolder: string, account: ServerAccount | null): Promise<string[]> {
  const beside = join(serverFolder, 'binaries');
  if (!account) return [beside];
  const system = ['/var/lib/phda', join(tmpdir(), 'phda-root')];
  return (await canEnter(serverFolder, account)) ? [beside, ...system] : system;
}

/** Asks the system itself, as the account, so that access lists and mounts count too. */
async function canEnter(folder: string, account: ServerAccount): Promise<boolean> {
  const { code } = await run('/bin/sh', ['-c', 'test -x "$0"', folder], spawnOptions('/', account));
  return code === 0;
}
