/** Writes the resolver types of every subgraph from its SDL; with --check it fails when a committed file differs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { format, resolveConfig } from 'prettier';
import { parse } from 'graphql';

import { SUBGRAPH_NAMES } from '../shared-service/src/identity/identity';

const ROOT = join(__dirname, '..');
const HEADER = '// Made by `npm run codegen` from ../../schema.graphql. Do not edit.\n';

/** What `schema.graphql` types are in TypeScript; a subgraph may name rows of its own in `codegen.json`. */
function mappers(folder: string): Record<string, string> {
  const file = join(folder, 'codegen.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { mappers: Record<string, string> }).mappers
    : {};
}

async function generate(folder: string): Promise<string> {
  const config = {
    contextType: '../context#SubgraphContext',
    federation: true,
    mappers: mappers(folder),
    useTypeImports: true,
    enumsAsTypes: true,
    avoidOptionals: { field: true },
    makeResolverTypeCallable: true,
    scalars: { DateTime: 'string', LocalDate: 'string', TimeZone: 'string', JSON: 'unknown', ID: 'string' },
  };
  const output = await codegen({
    filename: 'resolvers-types.ts',
    schema: parse(readFileSync(join(folder, 'schema.graphql'), 'utf8')),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return format(HEADER + output, {
    parser: 'typescript',
    ...(await resolveConfig(join(ROOT, 'package.json'))),
  });
}

async function main(): Promise<void> {
  let differs = false;
  for (const name of SUBGRAPH_NAMES) {
    const folder = join(ROOT, 'subgraphs', name);
    const target = join(folder, 'src/__generated__/resolvers-types.ts');
    if (!existsSync(join(folder, 'schema.graphql'))) continue;
    const text = await generate(folder);
    if (process.argv.includes('--check')) {
      if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
        differs = true;
        process.stderr.write(`${name}: resolver types are not those of its SDL. Run npm run codegen.\n`);
      }
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  if (differs) process.exitCode = 1;
}

void main();
