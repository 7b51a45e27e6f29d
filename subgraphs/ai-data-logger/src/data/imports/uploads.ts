import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { JobIds } from '@phda/shared-models';
import { badInput, PhdaError } from '@phda/shared-service';

/** A file that is completely on the disk. */
export interface StoredUpload {
  /** Relative to the folder of uploads. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The folder in which files wait for their import; they hold health data and are removed when it is finished. */
export interface Uploads {
  /** Writes a body to the disk in constant memory; throws BAD_USER_INPUT for one that is empty or breaks off and LIMIT_EXCEEDED for one that is too large, and keeps nothing of it. */
  store(ids: JobIds, body: Readable): Promise<StoredUpload>;
  path(name: string): string;
  remove(name: string): Promise<void>;
  /** Removes old files that nothing will read any more: uploads that broke off with the process, and those whose job `isWaiting` denies. */
  sweep(isWaiting: (ids: JobIds) => Promise<boolean>): Promise<void>;
}

const PART = '.part';
/** Older than any upload that is still coming in. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** Keeps uploads in `home/uploads`, readable for this account only, up to `maxBytes` each. */
export function createUploads(home: string, maxBytes: number): Uploads {
  const folder = join(home, 'uploads');
  const remove = (name: string): Promise<void> => rm(join(folder, name), { force: true });
  return {
    store: async ({ userId, jobId }, body) => {
      // A sender that leaves before the pipeline below listens must not end the process; the pipeline still notices.
      body.on('error', () => undefined);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${userId}.${jobId}`;
      const part = `${name}${PART}`;
      try {
        const measured = await spool(body, join(folder, part), maxBytes);
        await rename(join(folder, part), join(folder, name));
        await syncFolder(folder);
        return { name, ...measured };
      } catch (error) {
        await remove(part);
        throw refusalOf(error);
      }
    },
    path: (name) => join(folder, name),
    remove,
    sweep: (isWaiting) => sweep(folder, isWaiting),
  };
}

async function spool(body: Readable, path: string, maxBytes: number): Promise<Omit<StoredUpload, 'name'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      hash.update(piece);
      done(bytes > maxBytes ? tooLarge(maxBytes) : null, piece);
    },
  });
  await pipeline(body, measure, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  if (bytes === 0)
    throw badInput('The file is empty. Please send the export itself as the body of the request.');
  return { bytes, sha256: hash.digest('hex') };
}

/** The new name is as durable as the file's content: the answer says that the file is here. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  // Windows opens no folders, and needs no such step.
  await handle?.datasync().catch(() => undefined);
  await handle?.close();
}

function tooLarge(maxBytes: number): PhdaError {
  return new PhdaError(
    'LIMIT_EXCEEDED',
    `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB, which this installation accepts at most (PHDA_MAX_UPLOAD_MB). Send it zipped, or in parts.`,
  );
}

function refusalOf(error: unknown): unknown {
  if (error instanceof PhdaError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC')
    return new PhdaError('LIMIT_EXCEEDED', 'The disk is full. Please make room and send the file again.');
  const isBroken = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR', 'EPIPE'].includes(code);
  return isBroken
    ? badInput(
        'The upload broke off before it was complete, and nothing of it was kept. Please send the file again.',
      )
    : error;
}

async function sweep(folder: string, isWaiting: (ids: JobIds) => Promise<boolean>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || Date.now() - found.mtimeMs < ABANDONED_MS) continue;
    const [userId = '', jobId = '', part] = name.split('.');
    if (part !== undefined || !(await isWaiting({ userId, jobId }))) await rm(path, { force: true });
  }
}
