import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { ERROR_TABLE, PhdaError } from '../errors';
import { formatError } from '../format-error';
import { listen } from '../http/listen';
import { readBody } from '../http/read-body';
import { createClaimsVerifier } from '../identity/claims';
import type { GraphQLRequest } from '../limits';
import type { Subgraph } from './handler';

/** Spans of a busy process come in batches; GraphQL documents are far smaller. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** One or two secrets shared with the gateway. */
  readonly signingKeys: readonly string[];
}

/** Serves a subgraph to the gateway: `POST /graphql` and its internal routes when signed, `/health` and `/ready` for supervisors; throws PORT_TAKEN. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<Server> {
  const verify = createClaimsVerifier(subgraph.name, options.signingKeys);
  const server = createServer((request, response) => {
    answer(subgraph, verify, request).then(
      ([status, body]) => send(response, status, body),
      (error: unknown) => sendError(subgraph, response, error),
    );
  });
  await listen(server, options);
  return server;
}

type Verify = ReturnType<typeof createClaimsVerifier>;

async function answer(
  subgraph: Subgraph,
  verify: Verify,
  request: IncomingMessage,
): Promise<[number, unknown]> {
  if (request.url === '/health') return [200, { status: 'ok' }];
  if (request.url === '/ready') return readiness(subgraph);
  const body = await readBody(request, MAX_BODY_BYTES);
  const claims = verify(request.headers, body);
  if (request.method === 'POST' && request.url === '/graphql')
    return [200, await subgraph.handle(parseRequest(body), claims)];
  return [200, await subgraph.callInternal(`${request.method} ${request.url}`, body, claims)];
}

async function readiness(subgraph: Subgraph): Promise<[number, unknown]> {
  try {
    await subgraph.ready();
    return [200, { status: 'ready' }];
  } catch (error) {
    return [503, { status: 'not ready', ...formatError(error, subgraph.logger) }];
  }
}

function parseRequest(body: Buffer): GraphQLRequest {
  try {
    const request = JSON.parse(body.toString()) as GraphQLRequest;
    if (typeof request.query === 'string') return request;
  } catch {
    // Said below.
  }
  throw new PhdaError('BAD_REQUEST', 'The body must be JSON with a GraphQL document in "query".');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function sendError(subgraph: Subgraph, response: ServerResponse, error: unknown): void {
  const status = error instanceof PhdaError ? ERROR_TABLE[error.code].status : 500;
  send(response, status === 200 ? 400 : status, { errors: [formatError(error, subgraph.logger)] });
}
