import { access, chmod, lstat, mkdir, open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { PhdaError } from '@phda/shared-service';

/** Says whether an error carries one of the given codes: of the system (ENOENT) or of PostgreSQL (28P01). */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  // Not instanceof Error: errors of the system come from another realm where code runs in a context of its own.
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}

/** Says whether something that can be reached stands at a path; a link to nothing does not count. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Makes a create or rename inside a folder durable, so that a power cut cannot take back a cluster that already holds rows. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.datasync();
  } catch (error) {
    // Windows cannot open a folder as a file; its renames are journaled by the file system.
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle?.close();
  }
}

/**
 * Creates a folder that others may read but only this account may change. An existing one is accepted only when it is a real folder, ours
 * and closed to other writers: programs in it are run, so nobody else may have put them there. Throws DATA_FOLDER_UNUSABLE.
 */
export async function ownPrivateFolder(folder: string): Promise<void> {
  const created = await mkdir(folder, { recursive: true, mode: 0o755 });
  if (created) await chmod(folder, 0o755);
  const found = await lstat(folder);
  const ours = process.getuid === undefined || found.uid === process.getuid();
  if (found.isDirectory() && ours && (found.mode & 0o022) === 0) return;
  throw new PhdaError(
    'DATA_FOLDER_UNUSABLE',
    `The folder ${folder} belongs to somebody else or can be changed by others; remove it and start again.`,
  );
}

/** Lets every account read a freshly copied tree, whatever umask it was installed or copied under; files keep their execute bit. */
export async function openToReaders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToReaders(path);
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
  // Last, so that nobody can reach into a tree that is still being opened.
  await chmod(folder, 0o755);
}
