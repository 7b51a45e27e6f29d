import { describeError, inSpan, type Logger, maskUnexpected, PhdaError } from '@phda/shared-service';

import { decodeText } from '../../../data/imports/decode-text';
import type { ImportRun } from '../../../data/imports/import-job';
import type { UploadedText } from '../../../data/imports/open-upload';
import { writeBatch } from '../../../data/imports/write-batch';
import type { FileFormat, FileReader, ImportContext } from '../../../domain/imports/format';
import { regionOf } from '../../../domain/region';
import { type BatchWriter, createBatchWriter } from '../batch-writer';
import { createRowCollector, type RowCollector } from '../row-collector';
import type { ImportFileDeps, ImportFileUpdate, ImportFileValues } from '../state';

/** Large enough that what a transaction costs does not count, small enough to be in memory twice. */
const BATCH_ROWS = 5_000;
/** Files in which little is to be stored still show that they are being read. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** Reads the texts from the beginning and stores their rows in batches; a text that is broken ends the reading, and the rows before it stay. */
export const read =
  ({ database, logger }: ImportFileDeps) =>
  ({ run, signal, opened, format, texts, entryId }: ImportFileValues): Promise<ImportFileUpdate> =>
    inSpan('read', { kind: 'CHAIN' }, async () => {
      if (!format || !entryId) throw new Error('A file was to be read before its format was known.');
      const source = `import:${format.name}`;
      const receivedMs = run.receivedAt.getTime();
      const others = opened.reduce((sum, upload) => sum + upload.texts.length, -texts.length);
      const note = leftOut(others, format.label);
      const collector = createRowCollector({ entryId, source, receivedMs, rowsDone: run.rowsDone, note });
      const writer = createBatchWriter((batch) => writeBatch(database, run, batch));
      const position = { done: 0, total: texts.reduce((sum, { bytes }) => sum + bytes, 0) };
      const refusal = await readAll({ texts, format, run, signal, collector, writer, position }).catch(
        async (error: unknown) => {
          if (error instanceof ReadingError) return sentenceOf(error, logger);
          await writer.finish().catch(() => undefined);
          throw error;
        },
      );
      await writer.push(collector.take(refusal === null ? 1 : shareOf(position)));
      await writer.finish();
      return { tally: collector.tally(), refusal };
    });

interface Reading {
  readonly texts: readonly UploadedText[];
  readonly format: FileFormat;
  readonly run: ImportRun;
  readonly signal: AbortSignal;
  readonly collector: RowCollector;
  readonly writer: BatchWriter;
  /** How many bytes were read, of how many; an archive may hold more than it says. */
  readonly position: { done: number; readonly total: number };
}

function shareOf({ done, total }: Reading['position']): number {
  return total > 0 ? Math.min(done / total, 1) : 0;
}

/** The file is broken, or its reader is; either would be the same at the next try. */
class ReadingError extends Error {}

/** An entry is of one format; what else an archive holds is told, so that nobody takes it for read. */
function leftOut(others: number, label: string): string | null {
  if (others === 0) return null;
  const files = others === 1 ? '1 other file' : `${others.toLocaleString('en')} other files`;
  return `Not read: ${files} of the archive, not of the format ${label}. Send what you need of them on its own.`;
}

/** What the person is told; a reader that failed by our mistake is masked, and logged. */
function sentenceOf({ cause, message }: ReadingError, logger: Logger): string {
  if (!(cause instanceof PhdaError)) logger.error('a file could not be read', describeError(cause));
  return message;
}

/** Reads one text after another, each with a reader of its own; gives null, as nothing was refused. */
async function readAll(reading: Reading): Promise<null> {
  const { texts, format, run, collector, writer, position } = reading;
  let since = 0;
  for (const text of texts) {
    const reader = format.createReader(contextOf(run), collector);
    for await (const piece of inReading(decodeText(text.read(), format.takes))) {
      reading.signal.throwIfAborted();
      attempt(() => reader.write(piece.text));
      position.done += piece.bytes;
      since += piece.bytes;
      if (collector.waiting < BATCH_ROWS && since < BATCH_BYTES) continue;
      since = 0;
      await writer.push(collector.take(shareOf(position)));
    }
    await readKeptBack(reader, reading);
  }
  return null;
}

async function readKeptBack(
  reader: FileReader,
  { signal, collector, writer, position }: Reading,
): Promise<void> {
  attempt(() => reader.end());
  const rows = reader.keptBack?.()[Symbol.iterator]();
  while (rows && attempt(() => rows.next().done) !== true) {
    if (collector.waiting < BATCH_ROWS) continue;
    signal.throwIfAborted();
    await writer.push(collector.take(shareOf(position)));
  }
}

function contextOf(run: ImportRun): ImportContext {
  const { timeZone, profileTimeZone, columns, receivedAt, locale } = run;
  return {
    timeZone,
    profileTimeZone,
    region: regionOf(timeZone, locale),
    receivedAt: receivedAt.toISOString(),
    columns,
  };
}

function attempt<T>(fn: () => T): T {
  try {
    return fn();
  } catch (error) {
    throw readingError(error);
  }
}

async function* inReading<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => Promise.reject(readingError(error)));
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function readingError(cause: unknown): ReadingError {
  const message = cause instanceof PhdaError ? cause.message : maskUnexpected().message;
  return new ReadingError(message, { cause });
}
