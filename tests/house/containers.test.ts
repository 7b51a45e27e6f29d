import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { ENVIRONMENT, SUBGRAPH_NAMES } from '@phda/shared-service';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const FOLDERS = ['gateway', 'launcher', ...SUBGRAPH_NAMES.map((name) => `subgraphs/${name}`)];

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};

/** The instructions of a Dockerfile, continued lines joined. */
function instructions(file: string): readonly (readonly [string, string])[] {
  const lines = read(file)
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
}

describe('the containers', () => {
  test('docker-compose.yml has one service per process, the database and the migration', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['postgres', 'migrate', 'gateway', ...SUBGRAPH_NAMES].sort(),
    );
  });

  test('only loopback addresses are published, and of PHDA only the gateway', () => {
    const published = Object.entries(compose.services).filter(([, service]) => service.ports);
    expect(published.map(([name]) => name).sort()).toEqual(['gateway', 'postgres']);
    for (const [, service] of published)
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('every variable that a service of ours is given is one the configuration knows', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      if (name === 'postgres') continue;
      expect(Object.keys(service.environment ?? {}).filter((variable) => !(variable in ENVIRONMENT))).toEqual(
        [],
      );
    }
  });

  test('every service of ours is built from a Dockerfile that is there', () => {
    for (const { image, build } of Object.values(compose.services))
      expect(image ?? existsSync(join(ROOT, build?.dockerfile ?? 'none'))).toBeTruthy();
  });

  test.each(FOLDERS)(
    '%s/Dockerfile installs its own workspace, runs as an unprivileged user and starts a file that is there',
    (folder) => {
      const steps = instructions(`${folder}/Dockerfile`);
      expect(steps[0]).toEqual(['FROM', 'node:24-slim']);
      expect(steps.find(([word]) => word === 'RUN')?.[1]).toBe(
        `npm ci --omit=dev --ignore-scripts -w ${folder}`,
      );
      expect(steps.find(([word]) => word === 'USER')?.[1]).toBe('node');
      const command = JSON.parse(steps.find(([word]) => word === 'CMD')?.[1] ?? '[]') as string[];
      expect(command.slice(0, 3)).toEqual(['node', '--require', 'tsx/cjs']);
      expect(existsSync(join(ROOT, command[3] ?? 'none'))).toBe(true);
      expect(command[3]?.startsWith(`${folder}/src/`)).toBe(true);
    },
  );
});
