import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where the embedded server keeps its things below PHDA_HOME; every path is absolute. */
export interface ServerPaths {
  /** PHDA_HOME itself. */
  readonly home: string;
  /** `<home>/postgres`: everything below belongs to the launcher. */
  readonly folder: string;
  /** The PostgreSQL data folder, owned by the account that runs the server. */
  readonly data: string;
  readonly passwordFile: string;
  readonly portFile: string;
  readonly logFile: string;
}

/** Derives all paths from PHDA_HOME, which may be relative (to the current folder), hold spaces, or not exist yet. */
export function serverPaths(home: string): ServerPaths {
  const folder = join(resolve(home), 'postgres');
  return {
    home: resolve(home),
    folder,
    data: join(folder, 'data'),
    passwordFile: join(folder, 'owner-password'),
    portFile: join(folder, 'port'),
    logFile: join(folder, 'server.log'),
  };
}

/**
 * Creates `<home>/postgres` and its missing parents. With a separate server account the folder may be passed through by others (0711,
 * nothing in it but the data folder is theirs to read); without one it is 0700.
 */
export async function createFolders(paths: ServerPaths, separateAccount: boolean): Promise<void> {
  const mode = separateAccount ? 0o711 : 0o700;
  await mkdir(paths.home, { recursive: true, mode });
  // Whatever the umask: without the passage the account would need its own copy of the programs elsewhere.
  if (await mkdir(paths.folder, { recursive: true, mode })) await chmod(paths.folder, mode);
}
