import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SUBGRAPHS = [
  'accounts',
  'ai-analytics-assistant',
  'ai-data-logger',
  'analytics-workflows',
  'phoenix-monitor',
];
const REQUIRED = [
  'README.md',
  'schema.graphql',
  'package.json',
  'Dockerfile',
  'src/index.ts',
  'src/subgraph.ts',
  'src/context.ts',
  'src/resolvers/index.ts',
  'src/domain',
  'src/data',
  'tests',
];
const ROOMS = ['__generated__', 'data', 'domain', 'loaders', 'resolvers', 'workflows'];
const FILES = ['context.ts', 'index.ts', 'subgraph.ts'];

describe('the house', () => {
  test('has the rooms of the design at its top level', () => {
    const rooms = [
      'package.json',
      'lerna.json',
      'tsconfig.json',
      'docker-compose.yml',
      '.sequelizerc',
      '.env.example',
      '.ci/run',
      '.github/workflows/ci.yml',
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'migrations/schema.sql',
      'gateway/supergraph.graphql',
      'shared-models',
      'shared-service',
      'gateway',
      'subgraphs',
      'launcher',
      'bench',
      'docs/adr',
      'docs/how-to',
    ];
    expect(rooms.filter((room) => !existsSync(join(ROOT, room)))).toEqual([]);
  });

  test('has exactly the five subgraphs', () => {
    expect(readdirSync(join(ROOT, 'subgraphs')).sort()).toEqual(SUBGRAPHS);
  });

  test.each(SUBGRAPHS)('%s has the one skeleton and no other room', (name) => {
    const folder = join(ROOT, 'subgraphs', name);
    expect(REQUIRED.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    const inside = readdirSync(join(folder, 'src'), { withFileTypes: true });
    expect(
      inside
        .filter((entry) => !(entry.isDirectory() ? ROOMS : FILES).includes(entry.name))
        .map((entry) => entry.name),
    ).toEqual([]);
  });

  test.each(SUBGRAPHS)('%s has a main of at most 40 lines and one root field per file', (name) => {
    const folder = join(ROOT, 'subgraphs', name, 'src');
    expect(readFileSync(join(folder, 'index.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(41);
    const sdl = readFileSync(join(folder, '../schema.graphql'), 'utf8');
    for (const root of ['Query', 'Mutation']) {
      const block = new RegExp(`^(?:extend )?type ${root} \\{([\\s\\S]*?)^\\}`, 'm').exec(sdl)?.[1] ?? '';
      const fields = [...block.replace(/"""[\s\S]*?"""/g, '').matchAll(/^ {2}(\w+)[(:]/gm)].map(
        (match) => `${match[1]}.ts`,
      );
      const files = existsSync(join(folder, 'resolvers', root))
        ? readdirSync(join(folder, 'resolvers', root)).filter((file) => !file.includes('.test.'))
        : [];
      expect(files.sort()).toEqual(fields.sort());
    }
  });
});
