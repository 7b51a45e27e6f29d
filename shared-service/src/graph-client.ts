import { Pool } from 'undici';

import { PhdaError } from './errors';
import type { GraphAnswer, GraphPort } from './graph-port';
import { requestScope } from './request-scope';
import { currentTraceparent } from './telemetry/spans';

/** The graph of a gateway in another process, asked with the asker's delegated credential and inside the same trace. Throws UPSTREAM_UNAVAILABLE. */
export function createGraphClient(gatewayUrl: string): GraphPort {
  const pool = new Pool(gatewayUrl, { connections: 8 });
  return {
    execute: async ({ document, variables }, delegation) => {
      const body = JSON.stringify({ query: document, variables });
      try {
        const answer = await pool.request({
          method: 'POST',
          path: '/graphql',
          headers: headers(delegation),
          body,
        });
        return (await answer.body.json()) as GraphAnswer;
      } catch (cause) {
        throw new PhdaError(
          'UPSTREAM_UNAVAILABLE',
          'The graph does not answer right now. Please ask again in a moment.',
          { cause },
        );
      }
    },
  };
}

function headers(delegation: string): Record<string, string> {
  const traceparent = currentTraceparent();
  const correlationId = requestScope()?.correlationId;
  return {
    'content-type': 'application/json',
    authorization: `Bearer ${delegation}`,
    ...(traceparent ? { traceparent } : {}),
    ...(correlationId ? { 'x-correlation-id': correlationId } : {}),
  };
}
