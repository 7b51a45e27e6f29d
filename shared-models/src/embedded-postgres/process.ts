import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { hasCode } from './files';

/** Says whether a process with this id exists, whoever owns it; ids that are no positive number never do. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** The command line of a running process with its arguments parted by spaces; empty when it has ended (a zombie has none either). */
async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux')
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-p', String(pid), '-o', 'command=']);
    return `${stdout.trim()} `;
  } catch {
    return '';
  }
}

/**
 * Says whether a process id belongs to a PostgreSQL server that was started with this port. A pid file alone proves nothing: after a
 * restart of the computer its number may belong to any other program.
 */
export async function isServer(pid: number, port: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const line = await commandLine(pid);
  return line.includes('postgres') && line.includes(` port=${port} `);
}
