import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { cloneDatabase } from '@phda/shared-models/src/testing';
import { createLogger, loadConfig, SUBGRAPH_NAMES, type SubgraphName } from '@phda/shared-service';

import { startPhda } from '../../launcher/src/phda';

/** A running PHDA on a database of its own. */
export interface Running {
  readonly url: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Addresses of the subgraphs; empty when they have none. */
  readonly subgraphUrls: Partial<Record<SubgraphName, string>>;
  stop(): Promise<void>;
}

const ROOT = join(__dirname, '../..');

/** `npm start`'s topology: everything in this process. */
export async function inOneProcess(): Promise<Running> {
  const { appUrl, ownerUrl, drop } = await clone();
  const config = loadConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  const phda = await startPhda(config, appUrl, createLogger({ service: 'phda', level: 'silent' }));
  const stop = async (): Promise<void> => {
    await phda.stop();
    await drop();
  };
  return { url: phda.url, appUrl, ownerUrl, subgraphUrls: {}, stop };
}

/** docker-compose's topology: the commands of the six Dockerfiles, each a process. */
export async function inSeparateProcesses(): Promise<Running> {
  const { appUrl, ownerUrl, drop } = await clone();
  const names = ['gateway', ...SUBGRAPH_NAMES] as const;
  const ports = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await freePort()] as const)),
  );
  const subgraphUrls = Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => [name, `http://127.0.0.1:${ports[name]}`]),
  ) as Record<SubgraphName, string>;
  const url = `http://127.0.0.1:${ports.gateway}`;
  const shared = {
    ...process.env,
    ...Object.fromEntries(
      SUBGRAPH_NAMES.map((name) => [
        `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`,
        subgraphUrls[name],
      ]),
    ),
    GATEWAY_URL: url,
    DATABASE_APP_URL: appUrl,
    PHDA_SIGNING_KEYS: randomBytes(32).toString('hex'),
    NODE_ENV: 'development',
  };
  const children = names.map((name) => run(name, { ...shared, PORT: String(ports[name]) }));
  await Promise.all(children.map((child) => listening(child)));
  const stop = async (): Promise<void> => {
    await Promise.all(children.map((child) => ended(child)));
    await drop();
  };
  return { url, appUrl, ownerUrl, subgraphUrls, stop };
}

async function clone() {
  const { database, ...clone } = await cloneDatabase();
  await database.close();
  return { appUrl: clone.appUrl, ownerUrl: clone.ownerUrl, drop: () => clone.drop() };
}

function run(name: string, env: NodeJS.ProcessEnv): ChildProcess {
  const folder = name === 'gateway' ? 'gateway' : `subgraphs/${name}`;
  return spawn(process.execPath, ['--require', 'tsx/cjs', `${folder}/src/index.ts`], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Resolves when the process says that it listens; rejects with what it said when it ends instead. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('"listening"')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The process ended with ${code}: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
