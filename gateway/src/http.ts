import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import {
  correlationIdFrom,
  createOperationGuard,
  ERROR_TABLE,
  formatError,
  type GraphQLRequest,
  type Identity,
  inRequestScope,
  inTrace,
  type Logger,
  PhdaError,
  type SubgraphClient,
  type SubgraphName,
  ValidationRefusal,
} from '@phda/shared-service';
import express, {
  type ErrorRequestHandler,
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';

import { identify, sessionCookie, type VerifyCredential } from './credentials';
import type { GatewayContext } from './data-source';
import type { Graph } from './graph';
import { logDoor, logDoorErrors } from './log-door';
import { securityHeaders } from './security-headers';
import { type Asked, STREAM_ROUTES, streamDoor } from './streams';

export interface HttpOptions {
  readonly graph: Graph;
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphClient>>;
  readonly verifyCredential: VerifyCredential;
  readonly delegationKeys: readonly string[];
  readonly ready: () => Promise<void>;
  readonly logger: Logger;
  readonly development: boolean;
  /** True when clients are on this machine: then the cookie needs no TLS. */
  readonly loopback: boolean;
}

const MAX_BODY = '100kb';
const PAGES = join(__dirname, 'pages');

/** The gateway's HTTP surface: `/graphql`, the file streams, `/log`, `/`, `/health`, `/ready`. */
export function createHttpApp(options: HttpOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  // Answers are personal and never cached, so nobody asks for a tag.
  app.disable('etag');
  app.use(securityHeaders(options.development));
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/ready', readiness(options));
  app.get('/', page('home.html', 'text/html'));
  app.get('/style.css', page('style.css', 'text/css'));
  app.all(
    '/graphql',
    methodGuard(options.development),
    express.json({ limit: MAX_BODY }),
    requestScope(options),
    limits(options),
    withSession(options),
    graphql(options.graph.server),
  );
  const asked = requestScope(options);
  for (const route of STREAM_ROUTES) {
    const [method = '', path = ''] = route.split(' ');
    app.all(path, onlyMethod(method), asked, streamDoor(route, options));
  }
  app.all('/log', onlyMethod('POST'), asked, logDoor(options.graph.server));
  app.use('/log', logDoorErrors(options.logger));
  app.use(notFound(options.logger));
  app.use(failed(options.logger));
  return app;
}

function readiness(options: HttpOptions): RequestHandler {
  return async (_request, response) => {
    try {
      await options.ready();
      response.json({ status: 'ready' });
    } catch (error) {
      response.status(503).json({ status: 'not ready', errors: [formatError(error, options.logger)] });
    }
  };
}

function page(file: string, type: string): RequestHandler {
  const body = readFileSync(join(PAGES, file));
  return (_request, response) => void response.type(type).send(body);
}

/** Operations are POSTed, so that no link, image or form can run one; GET shows Sandbox in development. */
function methodGuard(development: boolean): RequestHandler {
  return (request, response, next) => {
    const sandbox = development && request.method === 'GET' && !('query' in request.query);
    if (request.method === 'POST' || sandbox) return next();
    response
      .status(405)
      .set('allow', 'POST')
      .json(errorBody('BAD_REQUEST', 'Please send GraphQL operations by POST.'));
  };
}

/** One method per address; HEAD is refused as well, since it would cost a whole export. */
function onlyMethod(method: string): RequestHandler {
  return (request, response, next) => {
    if (request.method === method) return next();
    response
      .status(405)
      .set('allow', method)
      .json(errorBody('BAD_REQUEST', `Please use ${method} for this address.`));
  };
}

/** Establishes who asks and under which correlation id, for everything that follows. */
function requestScope(options: HttpOptions): RequestHandler {
  return async (request: Asked, response, next) => {
    const correlationId = correlationIdFrom(request.get('x-correlation-id'));
    response.set('x-correlation-id', correlationId);
    const identity = await identify(request.headers, options.verifyCredential, options.delegationKeys);
    request.phda = { context: { identity, correlationId, session: {} } };
    const scope = { correlationId, userId: identity?.userId ?? null, service: 'gateway' };
    inRequestScope(scope, () => inTrace(callerTrace(request, identity), () => next()));
  };
}

// Only the assistant, asking on a person's behalf, continues a trace; others could otherwise write into one.
function callerTrace(request: Request, identity: Identity | null): string | null {
  return identity?.delegated ? (request.get('traceparent') ?? null) : null;
}

/** Refuses what is too large or not GraphQL before the server parses, validates or plans it. */
function limits(options: HttpOptions): RequestHandler {
  const admit = createOperationGuard(options.graph.schema);
  return (request, response, next) => {
    const body = request.body as Partial<GraphQLRequest> | undefined;
    if (typeof body?.query !== 'string') return next();
    try {
      admit({
        query: body.query,
        variables: body.variables ?? {},
        operationName: body.operationName ?? null,
      });
    } catch (error) {
      const errors = error instanceof ValidationRefusal ? error.errors : [error];
      response.status(400).json({ errors: errors.map((one) => formatError(one, options.logger)) });
      return;
    }
    next();
  };
}

/** Turns a session that accounts opened or ended into the browser's cookie when the answer is written. */
function withSession(options: HttpOptions): RequestHandler {
  return (request: Asked, response: Response, next: NextFunction) => {
    const end = response.end.bind(response);
    const context = request.phda?.context;
    response.end = ((...parts: Parameters<typeof end>) => {
      if (context?.session.to !== undefined && !response.headersSent) {
        response.append('set-cookie', sessionCookie(context.session.to, options.loopback));
      }
      return end(...parts);
    }) as typeof end;
    next();
  };
}

function graphql(server: ApolloServer<GatewayContext>): RequestHandler {
  return expressMiddleware(server, {
    context: async ({ req }) =>
      (req as Asked).phda?.context ?? {
        identity: null,
        correlationId: correlationIdFrom(undefined),
        session: {},
      },
  });
}

function notFound(logger: Logger): RequestHandler {
  return (_request, response) => {
    response.status(404).json({
      errors: [
        formatError(
          new PhdaError('NOT_FOUND', 'There is nothing at this address. The graph is at /graphql.'),
          logger,
        ),
      ],
    });
  };
}

function failed(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = asPhdaError(error);
    const { status } = ERROR_TABLE[known?.code ?? 'INTERNAL_SERVER_ERROR'];
    response.status(status).json({ errors: [formatError(known ?? error, logger)] });
  };
}

/** Express reports unreadable bodies with a `type`; both are the client's to mend. */
function asPhdaError(error: unknown): PhdaError | null {
  if (error instanceof PhdaError) return error;
  const { type } = error as { type?: string };
  if (type === 'entity.too.large')
    return new PhdaError(
      'LIMIT_EXCEEDED',
      `The request is too large: at most ${MAX_BODY} are read. Please send less at once.`,
    );
  if (typeof type === 'string')
    return new PhdaError(
      'BAD_REQUEST',
      'The request body is not JSON in UTF-8. Please send {"query": "…", "variables": {…}}.',
    );
  return null;
}

function errorBody(code: 'BAD_REQUEST', message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
