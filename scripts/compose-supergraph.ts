/** Composes gateway/supergraph.graphql from the SDL of the subgraphs; with --check it fails when the committed file differs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

import { SUBGRAPH_NAMES } from '../shared-service/src/identity/identity';

const ROOT = join(__dirname, '..');
const TARGET = join(ROOT, 'gateway/supergraph.graphql');

function compose(): string {
  const services = SUBGRAPH_NAMES.map((name) => ({
    name,
    // A placeholder: the gateway takes the address of each subgraph from its configuration.
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8')),
  }));
  const result = composeServices(services);
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
  return `# Composed by \`npm run compose\` from subgraphs/*/schema.graphql. Do not edit.\n${result.supergraphSdl}`;
}

const sdl = compose();
if (!process.argv.includes('--check')) writeFileSync(TARGET, sdl);
else if (readFileSync(TARGET, 'utf8') !== sdl) {
  process.stderr.write(
    'gateway/supergraph.graphql is not what the subgraphs compose to. Run npm run compose.\n',
  );
  process.exitCode = 1;
}
