import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

import { badInput, PhdaError } from '@phda/shared-service';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

import { isZip } from '../../domain/imports/encoding';
import { decodeHead } from './decode-text';

/** One text of an upload: the file itself, or a file inside a zip archive. */
export interface UploadedText {
  /** Text of the first 64 KiB, read when asked for: an archive may hold a hundred thousand files. */
  head(): Promise<string>;
  /** Size, for progress only: an archive may lie about it. */
  readonly bytes: number;
  /** Reads it from the beginning, in constant memory; a piece is of use until the next one is asked for. */
  read(): AsyncIterable<Buffer>;
}

export interface OpenedUpload {
  readonly texts: readonly UploadedText[];
  close(): void;
}

const HEAD_BYTES = 65_536;
/** What is read at once, and handed on in pieces: the text of a piece lives for a moment, and small ones are gone before V8 keeps them for long. */
const READ_BYTES = 65_536;
const PIECE_BYTES = 16_384;
/**
 * An archive may hold at most this many bytes per byte of its own: health exports come to 15 to 40, repetitive ones to 100, while a bomb needs
 * about 1,000 to be one. Counted over all entries while they are inflated, as the sizes in an archive are claims.
 */
const MAX_INFLATION = 200;
/** Small archives of repeated lines may pass. */
const ALWAYS_ALLOWED_BYTES = 16 * 1024 * 1024;
const MAX_ENTRIES = 100_000;

/** Opens an uploaded file, looking into it when it is a zip archive. Names inside an archive are never used as paths. Throws BAD_USER_INPUT for an archive that cannot be read. */
export async function openUpload(path: string): Promise<OpenedUpload> {
  const head = await readHead(path);
  if (isZip(head)) return openArchive(path);
  const { size } = await stat(path);
  const read = () => piecesOf(path);
  return {
    texts: [{ head: () => Promise.resolve(decodeHead(head)), bytes: size, read }],
    close: () => undefined,
  };
}

/** One buffer serves all pieces: each is overwritten by the next. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, READ_BYTES);
      if (bytesRead === 0) return;
      for (let from = 0; from < bytesRead; from += PIECE_BYTES)
        yield buffer.subarray(from, Math.min(from + PIECE_BYTES, bytesRead));
    }
  } finally {
    await file.close();
  }
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function openArchive(path: string): Promise<OpenedUpload> {
  const { size } = await stat(path);
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(refuseDamaged);
  try {
    const texts: UploadedText[] = [];
    const count = createAllowance(size);
    for (const entry of await entriesOf(zip)) {
      const read = (): AsyncIterable<Buffer> => inflate(zip, entry, count);
      const head = async (): Promise<string> => decodeHead(await firstBytes(read()));
      texts.push({ head, bytes: entry.uncompressedSize, read });
    }
    return { texts, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES)
    throw badInput('This zip archive holds more than 100,000 files. Please send the export itself.');
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) if (isFile(entry)) entries.push(entry);
  } catch (error) {
    refuseDamaged(error);
  }
  if (entries.some((entry) => entry.isEncrypted()))
    throw badInput('This zip archive is locked with a password. Please send it without one.');
  return entries.sort((left, right) => (left.fileName < right.fileName ? -1 : 1));
}

/** Folders, and what macOS adds to archives, are no files of an export. */
function isFile({ fileName, uncompressedSize }: Entry): boolean {
  return !fileName.endsWith('/') && !fileName.startsWith('__MACOSX/') && uncompressedSize > 0;
}

/** Counts what comes out of an archive of `size` bytes, the looks at the beginnings of its files included. */
function createAllowance(size: number): (bytes: number) => void {
  const limit = Math.max(size * MAX_INFLATION, ALWAYS_ALLOWED_BYTES);
  let total = 0;
  return (bytes) => {
    total += bytes;
    if (total > limit) throw tooBig();
  };
}

function tooBig(): PhdaError {
  return badInput(
    `This zip archive holds more than ${MAX_INFLATION} times its own size, as no export does. Please unpack it and send the file inside.`,
  );
}

async function* inflate(zip: ZipFile, entry: Entry, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const piece of stream as AsyncIterable<Buffer>) {
      count(piece.length);
      yield piece;
    }
  } catch (error) {
    refuseDamaged(error);
  } finally {
    stream?.destroy();
  }
}

async function firstBytes(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    read.push(piece);
    length += piece.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(read).subarray(0, HEAD_BYTES);
}

function refuseDamaged(error: unknown): never {
  if (error instanceof PhdaError) throw error;
  throw badInput('This zip archive is damaged or not complete. Please export it again and send the new one.');
}
