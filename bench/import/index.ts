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
  readonly peak: number;
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
    for (const size of new Set([small, large])) await showMemory(join(home, 'memory.xml'), size, start);
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

async function showMemory(
  path: string,
  size: number,
  start: (file: string) => Promise<Asked>,
): Promise<void> {
  await writeAppleExport(path, size * MB);
  const importer = await start('importer.ts');
  const { idle, peak, rows } = await importer.ask<Imported>(path);
  say(
    `${size} MB: idle ${idle.toFixed(0)} MB, peak ${peak.toFixed(0)} MB, ${(peak - idle).toFixed(0)} MB above idle (${rows} rows)`,
  );
  importer.stop();
  rmSync(path);
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
  const bounds = NPM_START.filter((argument) => argument.startsWith('--max'));
  const child = spawn(process.execPath, [...bounds, '--require', 'tsx/cjs', join(__dirname, file)], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
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

function spread(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((left, right) => left - right);
  const [low, middle, high] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
    value?.toFixed(2),
  );
  return `${middle} [${low}–${high}]`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
