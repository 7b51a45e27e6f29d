import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, type GraphQLSchema, parse } from 'graphql';

const ROOT = join(__dirname, '../..');
const SUBGRAPHS = [
  'accounts',
  'ai-analytics-assistant',
  'ai-data-logger',
  'analytics-workflows',
  'phoenix-monitor',
];

/** The root fields that are real today. A field is added here together with what makes it real. */
const QUERIES = [
  'apiTokens',
  'ask',
  'foods',
  'healthLogs',
  'importJob',
  'logHistory',
  'loggingPreferences',
  'me',
  'metrics',
  'previewText',
  'series',
  'summary',
  'trace',
  'traces',
];
const MUTATIONS = [
  'createApiToken',
  'deleteLog',
  'editLog',
  'logAlcohol',
  'logBody',
  'logCaffeine',
  'logHeart',
  'logMany',
  'logNutrition',
  'logSauna',
  'logText',
  'revokeApiToken',
  'setLoggingPreferences',
  'signIn',
  'signOut',
  'signUp',
  'undoEntry',
];

function supergraph(): GraphQLSchema {
  return buildSchema(readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8'), {
    assumeValidSDL: true,
  });
}

describe('the graph', () => {
  test('offers exactly the root fields that are real', () => {
    const schema = supergraph();
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(QUERIES);
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(MUTATIONS);
  });

  test.each(SUBGRAPHS)('%s describes every type, field, argument and enum value', (name) => {
    const sdl = readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8');
    const undescribed: string[] = [];
    const see = (node: { description?: unknown }, label: string): void =>
      void (node.description ? null : undescribed.push(label));
    for (const node of parse(sdl).definitions) {
      if (
        !('name' in node) ||
        !node.name ||
        node.kind.includes('Extension') ||
        node.kind === 'FragmentDefinition' ||
        node.kind === 'OperationDefinition'
      )
        continue;
      const type = node.name.value;
      const root = ['Query', 'Mutation'].includes(type);
      if (!root) see(node as { description?: unknown }, type);
      if ('fields' in node)
        for (const field of node.fields ?? []) {
          see(field, `${type}.${field.name.value}`);
          if ('arguments' in field)
            for (const argument of field.arguments ?? [])
              see(argument, `${type}.${field.name.value}(${argument.name.value})`);
        }
      if ('values' in node && Array.isArray(node.values))
        for (const value of node.values as readonly { name: { value: string }; description?: unknown }[])
          see(value, `${type}.${value.name.value}`);
    }
    expect(undescribed).toEqual([]);
  });
});
