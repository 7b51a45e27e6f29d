import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode, syncFolder } from './files';

const PASSWORD_BYTES = 32;

async function readPassword(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim() || null;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * The owner's password (256 random bits, base64url, file mode 0600), generated when there is none. Of two processes that start at once the
 * first to link its file wins and both use that password.
 */
export async function ownerPassword(file: string): Promise<string> {
  const known = await readPassword(file);
  if (known) return known;
  const candidate = `${file}.${randomUUID()}`;
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  await writeFile(candidate, `${password}\n`, { mode: 0o600, flush: true });
  try {
    await link(candidate, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(candidate);
  }
  await syncFolder(dirname(file));
  return (await readPassword(file)) ?? password;
}
