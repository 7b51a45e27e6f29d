import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { PhdaError } from '../errors';
import { formatError } from '../format-error';
import { allowLongUploads, listen } from '../http/listen';
import { readBody } from '../http/read-body';
import { requestBody } from '../http/request-body';
import { sendStream } from '../http/send-stream';
import { boundToBody, boundToStream, createClaimsVerifier } from '../identity/claims';
import type { GraphQLRequest } from '../limits';
import type { Subgraph } from './handler';
import { errorAnswer, mediaType, readTarget, type StreamAnswer } from './streams';

/** Spans of a busy process come in batches; GraphQL documents are far smaller. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** One or two secrets shared with the gateway. */
  readonly signingKeys: readonly string[];
}

/** Serves a subgraph to the gateway: `POST /graphql`, its internal and its stream routes when signed, `/health` and `/ready` for supervisors; throws PORT_TAKEN. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<Server> {
  const { logger } = subgraph;
  const verify = createClaimsVerifier(subgraph.name, options.signingKeys);
  const server = createServer((request, response) => {
    answer(subgraph, verify, request, response)
      .catch((error: unknown) => errorAnswer(error, logger))
      .then((given) => sendStream(response, given, logger))
      .catch((error: unknown) => response.destroy(error as Error));
  });
  allowLongUploads(server);
  await listen(server, options);
  return server;
}

type Verify = ReturnType<typeof createClaimsVerifier>;

async function answer(
  subgraph: Subgraph,
  verify: Verify,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<StreamAnswer> {
  const { method = '', url = '' } = request;
  if (url === '/health') return json(200, { status: 'ok' });
  if (url === '/ready') return readiness(subgraph);
  const { path, query } = readTarget(url);
  if (subgraph.hasStream(`${method} ${path}`)) {
    const body = requestBody(request, response);
    const claims = verify(request.headers, boundToStream(method, url));
    const contentType = mediaType(request.headers['content-type']);
    return subgraph.stream(`${method} ${path}`, { query, contentType, body }, claims);
  }
  const body = await readBody(request, MAX_BODY_BYTES);
  const claims = verify(request.headers, boundToBody(body));
  if (method === 'POST' && url === '/graphql')
    return json(200, await subgraph.handle(parseRequest(body), claims));
  return json(200, await subgraph.callInternal(`${method} ${url}`, body, claims));
}

function json(status: number, body: unknown): StreamAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

async function readiness(subgraph: Subgraph): Promise<StreamAnswer> {
  try {
    await subgraph.ready();
    return json(200, { status: 'ready' });
  } catch (error) {
    return json(503, { status: 'not ready', ...formatError(error, subgraph.logger) });
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
