import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** A process that has said it is ready. */
export interface Contender {
  readonly url: string;
  readonly readyAfterMs: number;
  /** Resident memory in MB. */
  memory(): number;
}

const started: ChildProcess[] = [];

/** What `npm start` runs, with its bounds on the heap: the command under test is the one people use. */
export const NPM_START: readonly string[] = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } }
).scripts.start
  .split(' ')
  .slice(1);

/** Starts Node on a TypeScript file (or with the arguments given) and waits until it prints `listening` or `ready at`. */
export async function startProcess(
  file: string | readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Contender> {
  const port = await freePort();
  const startedAt = performance.now();
  const env = { ...process.env, ...environment, PORT: String(port), LOG_LEVEL: 'silent' };
  const child = spawn(
    process.execPath,
    typeof file === 'string' ? ['--require', 'tsx/cjs', file] : [...file],
    {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  started.push(child);
  await said(child, /listening|ready at/);
  return {
    url: `http://127.0.0.1:${port}`,
    readyAfterMs: performance.now() - startedAt,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
  };
}

function said(child: ChildProcess, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`A contender ended with ${code}.`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (pattern.test(chunk.toString())) resolve();
    });
  });
}

/** Ends every process that startProcess has started. */
export function stopProcesses(): void {
  for (const child of started) child.kill('SIGKILL');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
