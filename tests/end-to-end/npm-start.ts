import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** A PHDA that runs as `npm start` runs it. */
export interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Runs what `npm start` runs, on a home of its own; rejects with what it said when it ends instead of listening. */
export function npmStart(home: string, settings: Readonly<Record<string, string>> = {}): Promise<Started> {
  const env = {
    ...process.env,
    PHDA_HOME: home,
    PORT: '0',
    DATABASE_URL: '',
    DATABASE_APP_URL: '',
    ...settings,
  };
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', 'launcher/src/index.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      const url = /ready at (http\S+)/.exec(chunk.toString())?.[1];
      if (url) resolve({ child, url });
    });
  });
}

/** Resolves when a process has ended. */
export function gone(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
  });
}
