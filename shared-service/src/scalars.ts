import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

import { PhdaError } from './errors';
import { canonicalTimeZone, parseInstant, Temporal } from './time/zone';

function textScalar(name: string, parse: (text: string) => string): GraphQLScalarType {
  const read = (value: unknown): string => {
    if (typeof value !== 'string')
      throw new GraphQLError(`${name} must be text.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return asGraphQLError(() => parse(value));
  };
  const readLiteral = (node: ValueNode): string => read(node.kind === Kind.STRING ? node.value : null);
  return new GraphQLScalarType({ name, serialize: String, parseValue: read, parseLiteral: readLiteral });
}

function asGraphQLError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof PhdaError)) throw error;
    throw new GraphQLError(error.message, { originalError: error, extensions: { code: error.code } });
  }
}

function parseLocalDate(text: string): string {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    throw new PhdaError('BAD_USER_INPUT', `"${text.slice(0, 40)}" is not a calendar day. Use YYYY-MM-DD.`);
  }
}

/** Resolvers of the four scalars of the contract. Instants are UTC text inside PHDA; outputs are passed through as they are. */
export const SCALARS: Readonly<Record<string, GraphQLScalarType>> = {
  DateTime: textScalar('DateTime', parseInstant),
  LocalDate: textScalar('LocalDate', parseLocalDate),
  TimeZone: textScalar('TimeZone', canonicalTimeZone),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};
