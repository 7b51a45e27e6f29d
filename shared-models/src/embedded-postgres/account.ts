import { readFile, stat } from 'node:fs/promises';
import { PhdaError } from '@phda/shared-service';

/** The operating system account that runs PostgreSQL when PHDA itself runs as root. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** Finds an account by name in the text of a passwd file (passwd(5): name, password, uid, gid, ...), or null. */
export function accountFromPasswd(passwd: string, name: string): ServerAccount | null {
  for (const line of passwd.split('\n')) {
    const [found, , uid, gid] = line.split(':');
    if (found === name && uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

/**
 * PostgreSQL refuses to run as root. Says which account runs it instead: the owner of an existing data folder (so that a home first used
 * by an ordinary person keeps working under sudo), else `nobody`; null when PHDA is not root and no change of account is needed.
 */
export async function serverAccount(dataFolder: string): Promise<ServerAccount | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(dataFolder).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const nobody = accountFromPasswd(passwd, 'nobody');
  if (nobody) return nobody;
  throw new PhdaError(
    'POSTGRES_UNAVAILABLE_HERE',
    'PostgreSQL does not run as root and this system has no account "nobody"; start PHDA as an ordinary user or set DATABASE_URL.',
  );
}
