/** Compares the committed supergraph with a contract file: whatever type the graph offers, it offers as the contract says. Types and root fields that are not real yet are left out of both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';

/** Fields of offered types whose own type is not real yet. */
const NOT_YET = new Set(['Trace.annotations']);
const FEDERATION =
  'directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE\ndirective @shareable on OBJECT | FIELD_DEFINITION\n';

/** A field with its arguments as one line of SDL. */
function line(field: GraphQLField<unknown, unknown>): string {
  const described = field.args.map(
    ({ name, type, defaultValue }) => `${name}: ${String(type)} = ${JSON.stringify(defaultValue)}`,
  );
  return `(${described.sort().join(', ')}): ${String(field.type)}`;
}

/** What a type offers, by name. */
function members(type: GraphQLNamedType): ReadonlyMap<string, string> {
  if (isObjectType(type) || isInterfaceType(type))
    return new Map(Object.values(type.getFields()).map((field) => [field.name, line(field)]));
  if (isInputObjectType(type))
    return new Map(
      Object.values(type.getFields()).map((field) => [
        field.name,
        `${String(field.type)} = ${JSON.stringify(field.defaultValue)}`,
      ]),
    );
  if (isEnumType(type)) return new Map(type.getValues().map(({ name }) => [name, '']));
  if (isUnionType(type)) return new Map(type.getTypes().map(({ name }) => [name, '']));
  return new Map();
}

function differences(graph: GraphQLSchema, contract: GraphQLSchema): string[] {
  const found: string[] = [];
  for (const [name, offered] of Object.entries(graph.getTypeMap())) {
    const agreed = contract.getType(name);
    if (name.startsWith('__') || !agreed) continue;
    const [has, needs] = [members(offered), members(agreed)];
    for (const [member, shape] of needs) {
      const label = `${name}.${member}`;
      if (['Query', 'Mutation'].includes(name) && !has.has(member)) continue;
      if (!NOT_YET.has(label) && has.get(member) !== shape)
        found.push(`${label}: contract ${shape}, graph ${has.get(member) ?? 'nothing'}`);
    }
  }
  return found;
}

const contract = buildASTSchema(parse(FEDERATION + readFileSync(process.argv[2] ?? '', 'utf8')), {
  assumeValidSDL: true,
});
const sdl = readFileSync(join(__dirname, '../gateway/supergraph.graphql'), 'utf8');
const found = differences(Supergraph.build(sdl).apiSchema().toGraphQLJSSchema(), contract);
for (const difference of found) process.stderr.write(`${difference}\n`);
if (found.length > 0) process.exitCode = 1;
