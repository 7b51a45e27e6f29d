import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { AGGREGATES, LOG_KINDS, METRICS } from '@phda/shared-models';
import { type DocumentNode, parse, visit } from 'graphql';

import { BUCKETS } from '../src/domain/bucket-list';

const document: DocumentNode = parse(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));

function enumValues(name: string): string[] {
  const found = document.definitions.find(
    (node) => node.kind === 'EnumTypeDefinition' && node.name.value === name,
  );
  return found?.kind === 'EnumTypeDefinition' ? (found.values ?? []).map((value) => value.name.value) : [];
}

test.each([
  ['Metric', METRICS],
  ['Aggregate', AGGREGATES],
  ['LogKind', LOG_KINDS],
  ['Bucket', BUCKETS],
  ['HeartContext', ['REST', 'EXERCISE', 'UNKNOWN']],
])('the enum %s is that of the registry, in its order', (name, values) => {
  expect(enumValues(name)).toEqual([...values]);
});

test('every type, field, argument, enum value and input field has a description', () => {
  const bare: string[] = [];
  const look = (node: { kind: string; name: { value: string }; description?: unknown }): void => {
    if (!node.description && node.name.value !== 'Query') bare.push(`${node.kind} ${node.name.value}`);
  };
  visit(document, {
    ScalarTypeDefinition: look,
    ObjectTypeDefinition: look,
    FieldDefinition: look,
    InputObjectTypeDefinition: look,
    InputValueDefinition: look,
    EnumTypeDefinition: look,
    EnumValueDefinition: look,
  });
  expect(bare).toEqual([]);
});
