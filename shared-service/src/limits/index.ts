import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import { badInput, isErrorCode, PhdaError } from '../errors';
import { type Measure, measureOperation } from './measure';

export { PAGE_LIMIT } from './measure';

/** One GraphQL operation as a client sends it. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

export interface LimitSettings {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
}

/** Figures that stopped every hostile document of a measured set in under 100 ms; cost lets a list of 500 rows with every field pass. */
export const DEFAULT_LIMITS: LimitSettings = {
  tokens: 1000,
  depth: 12,
  aliases: 15,
  directives: 10,
  cost: 20_000,
};

type Admitted =
  { readonly document: DocumentNode } | { readonly refused: readonly GraphQLError[] | PhdaError };

/** A guard that parses, measures and validates each operation once (remembered by its text) before anything expensive sees it. */
export function createOperationGuard(schema: GraphQLSchema, limits: LimitSettings = DEFAULT_LIMITS) {
  const remembered = new LRUCache<string, Admitted>({ max: 1000 });
  /** The document of an operation within the limits; throws LIMIT_EXCEEDED, GRAPHQL_PARSE_FAILED or a list of validation errors. */
  return function admit(request: GraphQLRequest): DocumentNode {
    let entry = remembered.get(request.query);
    if (!entry) remembered.set(request.query, (entry = examine(schema, request, limits)));
    if ('refused' in entry)
      throw entry.refused instanceof PhdaError ? entry.refused : new ValidationRefusal(entry.refused);
    const operation = getOperationAST(entry.document, request.operationName);
    if (!operation)
      throw new PhdaError(
        'BAD_REQUEST',
        'The document has no operation of that name. Name one of its operations in operationName.',
      );
    checkMeasure(measureOperation(schema, entry.document, operation, request.variables ?? {}), limits);
    return entry.document;
  };
}

/** The document is GraphQL but does not fit the schema. */
export class ValidationRefusal extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The document does not fit the schema.');
  }
}

/** Answers hold at most this many errors, so that a hostile document cannot make a long answer. */
const MAX_ERRORS = 5;

function examine(schema: GraphQLSchema, request: GraphQLRequest, limits: LimitSettings): Admitted {
  try {
    const document = parse(request.query, { maxTokens: limits.tokens, noLocation: false });
    refuseEndlessNumbers(document);
    const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
    // Limits come before validation: several of its rules are not linear in a hostile document.
    for (const operation of operations)
      checkMeasure(measureOperation(schema, document, operation, {}), limits);
    const errors = validate(schema, document, undefined, { maxErrors: MAX_ERRORS }).slice(0, MAX_ERRORS);
    return errors.length > 0 ? { refused: errors.map(asValidationError) } : { document };
  } catch (error) {
    if (error instanceof PhdaError) return { refused: error };
    return { refused: parseRefusal(error as Error) };
  }
}

/** A literal such as 1e309 is a Float to GraphQL and Infinity to JavaScript; the planner fails on it without a sentence. */
function refuseEndlessNumbers(document: DocumentNode): void {
  const refuse = ({ value }: { readonly value: string }): void => {
    if (Number.isFinite(Number(value))) return;
    throw badInput(`The number ${value.slice(0, 20)} is too large to be a measurement. Please check it.`);
  };
  visit(document, { FloatValue: refuse, IntValue: refuse });
}

function parseRefusal(error: Error): PhdaError {
  // graphql-js words its token limit as a syntax error; a stack overflow of its recursive parser is one document too deep.
  if (error instanceof RangeError || /tokens\. Parsing aborted/.test(error.message))
    return tooLarge('tokens');
  return new PhdaError('GRAPHQL_PARSE_FAILED', `This is not a GraphQL document. ${error.message}`);
}

function asValidationError(error: GraphQLError): GraphQLError {
  // A scalar that refused a literal has already said so with a code of its own.
  const code = isErrorCode(error.extensions.code) ? error.extensions.code : 'GRAPHQL_VALIDATION_FAILED';
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code } });
}

function checkMeasure(measure: Measure, limits: LimitSettings): void {
  for (const what of ['depth', 'aliases', 'directives', 'cost'] as const)
    if (measure[what] > limits[what]) throw tooLarge(what);
}

const ADVICE = {
  tokens: 'Please send a shorter document.',
  depth: 'Please nest fewer levels.',
  aliases: 'Please use fewer aliases.',
  directives: 'Please use fewer directives.',
  cost: 'Please ask for fewer rows or fields at once.',
} as const;

function tooLarge(what: keyof LimitSettings): PhdaError {
  return new PhdaError('LIMIT_EXCEEDED', `This operation asks for too much at once. ${ADVICE[what]}`);
}
