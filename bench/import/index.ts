/**
 * An Apple Health export to committed rows, against saxes parsing the same file and doing nothing with it: alternated in one run, each in a process of its own with
 * the bounds on memory of `npm start`. Then the peak of memory at a small and a large file, and the bulk door against bare COPY.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

import { ensureApplicationRole, migrate, startEmbeddedPostgres } from '@phda/shared-models';

import { NPM_START } from '../processes';
import { compareBulk } from './bulk-rows';
import { writeAppleExport } from './apple-export';

const ROUNDS = 3;
const MB = 1024 * 1024;

interface Imported {
  readonly receive: number;
  readonly import: number;
  readonly rows: number;
  readonly records: number;
  readonly status: string;
  readonly idle: number;
  readonly receivePeak: number;
  readonly importPeak: number;
}

/** Runs the comparison; sizes in MB: of the timed file, and of the small and large file for memory. */
export async function benchImport(timed = 500, small = 100, large = 1000): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'phda-bench-import-'));
  const server = await startEmbeddedPostgres({ home });
  const children: ChildProcess[] = [];
  try {
    await migrate(server.ownerUrl);
    const appUrl = await ensureApplicationRole(server.ownerUrl, home);
    const start = (file: string): Promise<Asked> =>
      startAsked(file, { DATABASE_APP_URL: appUrl, PHDA_HOME: home }, children);
    await compareTimes(join(home, 'timed.xml'), timed, start);
    await compareMemory(home, [small, large], start);
    await showBulk(server.ownerUrl, appUrl);
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function compareTimes(
  path: string,
  size: number,
  start: (file: string) => Promise<Asked>,
): Promise<void> {
  await writeAppleExport(path, size * MB);
  const [importer, saxes] = [await start('importer.ts'), await start('bare-saxes.ts')];
  const work: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await saxes.ask<{ seconds: number; records: number }>(path);
    const done = await importer.ask<Imported>(path);
    if (done.status !== 'DONE') throw new Error(`The import ended as ${done.status}.`);
    work.push(done.import / bare.seconds);
    all.push((done.receive + done.import) / bare.seconds);
    say(
      `${size} MB: saxes ${bare.seconds.toFixed(2)} s for ${bare.records} records; PHDA ${done.receive.toFixed(2)} s to receive, ${done.import.toFixed(2)} s to import ${done.rows} rows of ${done.records} records`,
    );
  }
  say(`import to bare saxes: ${spread(work)}; receiving included: ${spread(all)}`);
  importer.stop();
  saxes.stop();
  rmSync(path);
}

/** The peaks of a small and a large file, alternated, each in a fresh process: what V8 collects late differs from run to run. */
async function compareMemory(
  home: string,
  sizes: readonly number[],
  start: (file: string) => Promise<Asked>,
): Promise<void> {
  const above = new Map(sizes.map((size) => [size, { receiving: [], importing: [], peak: [] } as Peaks]));
  for (const size of above.keys()) await writeAppleExport(join(home, `${size}.xml`), size * MB);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [size, peaks] of above) {
      const importer = await start('importer.ts');
      const { idle, receivePeak, importPeak } = await importer.ask<Imported>(join(home, `${size}.xml`));
      importer.stop();
      peaks.receiving.push(receivePeak - idle);
      peaks.importing.push(importPeak - idle);
      peaks.peak.push(Math.max(receivePeak, importPeak));
    }
  for (const [size, { receiving, importing, peak }] of above)
    say(
      `${size} MB: MB above idle ${spread(receiving, 0)} while receiving, ${spread(importing, 0)} while importing; peak of the process ${spread(peak, 0)}`,
    );
}

/** Resident memory in MB. */
interface Peaks {
  readonly receiving: number[];
  readonly importing: number[];
  readonly peak: number[];
}

async function showBulk(ownerUrl: string, appUrl: string): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { bulk, copy } = await compareBulk(ownerUrl, appUrl);
    ratios.push(bulk / copy);
  }
  say(`bulk door to bare COPY into an equal table: ${spread(ratios)}`);
}

/** A process that answers one line of JSON for every line it is told. */
interface Asked {
  ask<T>(line: string): Promise<T>;
  stop(): void;
}

async function startAsked(
  file: string,
  environment: Readonly<Record<string, string>>,
  children: ChildProcess[],
): Promise<Asked> {
  const flags = NPM_START.slice(0, NPM_START.indexOf('--require'));
  const child = spawn(
    process.execPath,
    [...flags, '--expose-gc', '--require', 'tsx/cjs', join(__dirname, file)],
    {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  await nextLine(lines, child);
  return {
    ask: async <T>(line: string) => {
      child.stdin.write(`${line}\n`);
      return JSON.parse(await nextLine(lines, child)) as T;
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

function nextLine(lines: Interface, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = (): void => reject(new Error('A process of the benchmark ended.'));
    child.once('exit', failed);
    lines.once('line', (line) => {
      child.off('exit', failed);
      resolve(line);
    });
  });
}

function spread(figures: readonly number[], digits = 2): string {
  const sorted = [...figures].sort((left, right) => left - right);
  const [low, middle, high] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
    value?.toFixed(digits),
  );
  return `${middle} [${low}–${high}]`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
