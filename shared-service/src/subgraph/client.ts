import { Pool } from 'undici';

import { PhdaError } from '../errors';
import { type Claims, signClaims } from '../identity/claims';
import type { SubgraphName } from '../identity/identity';
import type { GraphQLRequest } from '../limits';
import type { Subgraph, SubgraphResponse } from './handler';

/** What a caller needs of a subgraph, be it mounted in this process or reached over HTTP. */
export type SubgraphClient = Pick<Subgraph, 'name' | 'handle' | 'callInternal' | 'ready'>;

const CONNECTIONS = 16;

/** A client of a subgraph in another process; every request is signed for its exact body. Throws UPSTREAM_UNAVAILABLE when it cannot be reached. */
export function createSubgraphClient(
  name: SubgraphName,
  url: string,
  signingKeys: readonly string[],
): SubgraphClient {
  const pool = new Pool(url, { connections: CONNECTIONS });
  const post = async (path: string, body: Buffer, claims: Claims): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...signClaims(claims, body, signingKeys) };
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
    ready: async () => {
      const answer = await reach(name, () => pool.request({ method: 'GET', path: '/ready' }));
      await answer.body.dump();
      if (answer.statusCode !== 200) throw unreachable(name, new Error(`HTTP ${answer.statusCode}`));
    },
  };
}

async function reach<T>(name: SubgraphName, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw unreachable(name, error);
  }
}

function unreachable(name: SubgraphName, cause: unknown): PhdaError {
  return new PhdaError(
    'UPSTREAM_UNAVAILABLE',
    `The part of PHDA called ${name} does not answer right now. Please try again in a moment.`,
    { cause },
  );
}
