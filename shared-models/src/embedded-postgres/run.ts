import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';
import type { ServerAccount } from './account';

/** What the launcher found out about the programs it runs. */
export interface Binaries {
  /** The folder that holds bin, lib and share. */
  readonly folder: string;
  /** The major version of PostgreSQL, which must be that of the data folder. */
  readonly major: number;
}

/** One finished program: its exit code (null after a signal) and all it printed. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** The path of one of the three programs that the platform packages bring. */
export function program(folder: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(folder, 'bin', name);
}

/**
 * Spawn options for PostgreSQL programs: inside the data folder, as the server account, and with an environment of constants only, so
 * that no key of PHDA's own environment can be read from the server process.
 */
export function spawnOptions(cwd: string, account: ServerAccount | null): SpawnOptions {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return { cwd, env, windowsHide: true, ...(account ?? {}) };
}

/**
 * How a program started with the data folder as its current folder should name that folder. As root on Linux the programs run under another
 * account, which may be unable to walk there by path (a root home is 0700); the current folder is set before the account changes
 * and `/proc/self/cwd` leads straight to it without walking. So data stays in PHDA_HOME, wherever that is.
 */
export function dataFolderArgument(dataFolder: string, account: ServerAccount | null): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : dataFolder;
}

/** Runs a program to its end with `input` on its standard input; rejects only when it cannot be started at all (ENOENT, EACCES). */
export function run(file: string, args: string[], options: SpawnOptions, input = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
    // A program that ends without reading its input closes the pipe; its exit code says what matters.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
