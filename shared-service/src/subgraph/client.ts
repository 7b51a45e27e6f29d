import { type Dispatcher, Pool } from 'undici';

import { PhdaError } from '../errors';
import { boundToBody, boundToStream, type Claims, signClaims } from '../identity/claims';
import type { SubgraphName } from '../identity/identity';
import type { GraphQLRequest } from '../limits';
import type { Subgraph, SubgraphResponse } from './handler';
import { type StreamAnswer, streamTarget } from './streams';

/** What a caller needs of a subgraph, be it mounted in this process or reached over HTTP. */
export type SubgraphClient = Pick<Subgraph, 'name' | 'handle' | 'callInternal' | 'stream' | 'ready'>;

const CONNECTIONS = 16;
/** Files take long: they have connections of their own, so that operations never wait behind them. */
const STREAM_CONNECTIONS = 16;

/** A client of a subgraph in another process; every request is signed for its exact body, or for its route where the body streams. Throws UPSTREAM_UNAVAILABLE when it cannot be reached. */
export function createSubgraphClient(
  name: SubgraphName,
  url: string,
  signingKeys: readonly string[],
): SubgraphClient {
  const pool = new Pool(url, { connections: CONNECTIONS });
  const stream = createStreamSender(name, url, signingKeys);
  const post = async (path: string, body: Buffer, claims: Claims): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      ...signClaims(claims, boundToBody(body), signingKeys),
    };
    const answer = await reach(name, () => pool.request({ method: 'POST', path, headers, body }));
    const parsed = await answer.body.json();
    if (answer.statusCode >= 400 && path !== '/graphql')
      throw unreachable(name, new Error(`HTTP ${answer.statusCode}`));
    return parsed;
  };
  return {
    name,
    handle: (request: GraphQLRequest, claims) =>
      post('/graphql', Buffer.from(JSON.stringify(request)), claims) as Promise<SubgraphResponse>,
    callInternal: (route, body, claims) => post(route.replace(/^POST /, ''), body, claims),
    stream,
    ready: async () => {
      const answer = await reach(name, () => pool.request({ method: 'GET', path: '/ready' }));
      await answer.body.dump();
      if (answer.statusCode !== 200) throw unreachable(name, new Error(`HTTP ${answer.statusCode}`));
    },
  };
}

/** Sends file requests without holding their bodies. Time is limited by the client that waits: when it leaves, both bodies are destroyed. */
function createStreamSender(
  name: SubgraphName,
  url: string,
  signingKeys: readonly string[],
): SubgraphClient['stream'] {
  const pool = new Pool(url, { connections: STREAM_CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 });
  return async (route, request, claims) => {
    const [method = '', path = ''] = route.split(' ');
    const target = streamTarget(path, request.query);
    const signature = signClaims(claims, boundToStream(method, target), signingKeys);
    const answer = await reach(name, () =>
      pool.request({
        method: method as Dispatcher.HttpMethod,
        path: target,
        headers: { ...signature, ...(request.contentType ? { 'content-type': request.contentType } : {}) },
        body: method === 'GET' ? null : request.body,
      }),
    );
    return { status: answer.statusCode, headers: fileHeaders(answer.headers), body: answer.body };
  };
}

/** What a file's headers may say to the client; everything else is the gateway's own. */
function fileHeaders(headers: Dispatcher.ResponseData['headers']): StreamAnswer['headers'] {
  const names = ['content-type', 'content-disposition'] as const;
  return Object.fromEntries(
    names.flatMap((header) => (typeof headers[header] === 'string' ? [[header, headers[header]]] : [])),
  );
}

async function reach<T>(name: SubgraphName, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    // A body that failed on its way in says so itself.
    throw error instanceof PhdaError ? error : unreachable(name, error);
  }
}

function unreachable(name: SubgraphName, cause: unknown): PhdaError {
  return new PhdaError(
    'UPSTREAM_UNAVAILABLE',
    `The part of PHDA called ${name} does not answer right now. Please try again in a moment.`,
    { cause },
  );
}
