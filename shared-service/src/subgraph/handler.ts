import { readFileSync } from 'node:fs';

import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from 'graphql';

import { PhdaError } from '../errors';
import { formatError } from '../format-error';
import type { Claims } from '../identity/claims';
import type { Identity, SubgraphName } from '../identity/identity';
import { createOperationGuard, type GraphQLRequest, ValidationRefusal } from '../limits';
import type { Logger } from '../logger';
import { inRequestScope } from '../request-scope';
import { SCALARS } from '../scalars';
import { inSpan, inTrace } from '../telemetry/spans';
import { type InstantText, instantText, Temporal } from '../time/zone';
import { errorAnswer, type StreamAnswer, type StreamRequest, type StreamRoute } from './streams';

/** What a subgraph knows of the request it serves. */
export interface RequestContext {
  readonly identity: Identity | null;
  readonly correlationId: string;
  /** The request's clock, read once, so that one request has one "now". */
  readonly now: InstantText;
  readonly delegation: string | null;
  /** Leaves in the answer's extensions; only accounts writes here. */
  readonly responseExtensions: Record<string, unknown>;
  readonly logger: Logger;
}

export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export type InternalRoute = (body: Buffer, request: RequestContext) => Promise<unknown>;

/** One subgraph, mounted in process or served over HTTP; side effects begin with its first request. */
export interface Subgraph {
  readonly name: SubgraphName;
  readonly logger: Logger;
  /** Answers one operation. The claims were verified by whoever hands them over (the HTTP server, or the gateway in process). */
  handle(request: GraphQLRequest, claims: Claims): Promise<SubgraphResponse>;
  /** Signed routes that are not GraphQL, keyed `POST /internal/…`. */
  callInternal(route: string, body: Buffer, claims: Claims): Promise<unknown>;
  /** Says whether a route such as `POST /imports` is one for files. */
  hasStream(route: string): boolean;
  /** Serves a file route; a refusal is an answer with a status and a JSON body, as it is over HTTP. */
  stream(route: string, request: StreamRequest, claims: Claims): Promise<StreamAnswer>;
  ready(): Promise<void>;
}

/** Resolvers by type name; generated types check them where they are written. */
export type Resolvers = Readonly<Record<string, unknown>>;

export interface SubgraphOptions<C extends { request: RequestContext }> {
  readonly name: SubgraphName;
  /** Absolute path of the subgraph's schema.graphql. */
  readonly schemaFile: string;
  readonly resolvers: Resolvers;
  createContext(request: RequestContext): C;
  readonly internalRoutes?: Readonly<Record<string, InternalRoute>>;
  /** Routes for files, keyed `POST /imports`. */
  readonly streamRoutes?: Readonly<Record<string, StreamRoute>>;
  ready?(): Promise<void>;
  readonly logger: Logger;
  readonly clock?: () => InstantText;
}

/** Builds the one handler both topologies use: limits, context, execution, masked errors, one span. */
export function createSubgraph<C extends { request: RequestContext }>(options: SubgraphOptions<C>): Subgraph {
  const schema = buildSchema(options);
  const admit = createOperationGuard(schema);
  const run = async (request: GraphQLRequest, context: RequestContext): Promise<SubgraphResponse> => {
    const document = admit(request);
    const contextValue = options.createContext(context);
    const result = await execute({
      schema,
      document,
      contextValue,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    });
    return shape(result, context);
  };
  return {
    name: options.name,
    logger: options.logger,
    handle: (request, claims) =>
      inClaims(options, claims, (context) =>
        inSpan(options.name, { kind: 'CHAIN' }, () => run(request, context)).catch((error: unknown) =>
          refusal(error, options.logger),
        ),
      ),
    callInternal: (route, body, claims) => {
      const handler = options.internalRoutes?.[route];
      if (!handler) return Promise.resolve(null);
      return inClaims(options, claims, (context) => handler(body, context));
    },
    hasStream: (route) => Object.hasOwn(options.streamRoutes ?? {}, route),
    stream: (route, request, claims) => inClaims(options, claims, runStream(options, route, request)),
    ready: () => options.ready?.() ?? Promise.resolve(),
  };
}

function runStream(
  { name, streamRoutes, logger }: Pick<SubgraphOptions<never>, 'name' | 'streamRoutes' | 'logger'>,
  route: string,
  request: StreamRequest,
): (context: RequestContext) => Promise<StreamAnswer> {
  return async (context) => {
    try {
      const serve = streamRoutes?.[route];
      if (!serve) throw new PhdaError('NOT_FOUND', 'There is nothing at this address.');
      return await inSpan(`${name} ${route}`, { kind: 'CHAIN' }, () => serve(request, context));
    } catch (error) {
      return errorAnswer(error, logger);
    }
  };
}

function buildSchema(options: Pick<SubgraphOptions<never>, 'schemaFile' | 'resolvers'>): GraphQLSchema {
  const typeDefs = parse(readFileSync(options.schemaFile, 'utf8'));
  const declared = new Set(
    typeDefs.definitions.flatMap((node) => (node.kind === 'ScalarTypeDefinition' ? [node.name.value] : [])),
  );
  const scalars = Object.fromEntries(Object.entries(SCALARS).filter(([name]) => declared.has(name)));
  return buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...options.resolvers } as never }]);
}

function inClaims<T>(
  options: Pick<SubgraphOptions<never>, 'name' | 'logger' | 'clock'>,
  claims: Claims,
  fn: (context: RequestContext) => Promise<T>,
): Promise<T> {
  const scope = {
    correlationId: claims.correlationId,
    userId: claims.identity?.userId ?? null,
    service: options.name,
  };
  const context: RequestContext = {
    identity: claims.identity,
    correlationId: claims.correlationId,
    now: options.clock?.() ?? instantText(Temporal.Now.instant()),
    delegation: claims.delegation,
    responseExtensions: {},
    logger: options.logger,
  };
  return inRequestScope(scope, () => inTrace(claims.traceparent, () => fn(context)));
}

function shape(result: ExecutionResult, context: RequestContext): SubgraphResponse {
  const errors = result.errors?.map((error) => formatError(error, context.logger));
  const extended = Object.keys(context.responseExtensions).length > 0;
  return {
    data: (result.data ?? null) as Record<string, unknown> | null,
    ...(errors ? { errors } : {}),
    ...(extended ? { extensions: context.responseExtensions } : {}),
  };
}

function refusal(error: unknown, logger: Logger): SubgraphResponse {
  const errors = error instanceof ValidationRefusal ? error.errors : [error];
  return { errors: errors.map((one) => formatError(one, logger)) };
}
