import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

import { parse } from 'csv-parse';
import { type Entry, open, type ZipFile } from 'yauzl';

import type { Line } from './rows';

/** A download of FoodData Central, unpacked or not: its files by name. */
export interface FoodSource {
  /** The lines of a file as they are read, null when the download has no such file. */
  lines(file: string): Promise<AsyncIterable<Line> | null>;
  close(): void;
}

/** Opens a folder of CSV files (or one folder above them), or the zip as downloaded; throws when it is neither. */
export async function openFoodSource(path: string): Promise<FoodSource> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error(`There is no folder or file ${path}.`);
  return found.isDirectory() ? folderSource(path) : zipSource(path);
}

async function folderSource(folder: string): Promise<FoodSource> {
  const entries = await readdir(folder, { recursive: true });
  return {
    lines: async (file) => {
      const path = entries.find((entry) => basename(entry) === file);
      return path === undefined ? null : linesOf(createReadStream(join(folder, path)));
    },
    close: () => undefined,
  };
}

async function zipSource(path: string): Promise<FoodSource> {
  const zip = await openZip(path);
  const entries = await entriesOf(zip);
  const stream = promisify(zip.openReadStream.bind(zip)) as (entry: Entry) => Promise<Readable>;
  return {
    lines: async (file) => {
      const entry = entries.find(({ fileName }) => basename(fileName) === file);
      return entry ? linesOf(await stream(entry)) : null;
    },
    close: () => zip.close(),
  };
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(new Error(`${path} is neither a folder nor a zip file.`)) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function linesOf(stream: Readable): AsyncIterable<Line> {
  const parser = parse({ columns: true, bom: true, relax_column_count: true, relax_quotes: true });
  stream.on('error', (error) => parser.destroy(error));
  return stream.pipe(parser) as AsyncIterable<Line>;
}
