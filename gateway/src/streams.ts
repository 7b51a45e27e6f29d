import {
  currentTraceparent,
  inSpan,
  type Logger,
  mediaType,
  readTarget,
  requestBody,
  sendStream,
  type SubgraphClient,
  type SubgraphName,
} from '@phda/shared-service';
import type { Request, RequestHandler } from 'express';

import type { GatewayContext } from './data-source';

/** A request of which is known who asks. */
export interface Asked extends Request {
  phda?: { context: GatewayContext };
}

/** The doors for files; all of them lead to ai-data-logger, where reading and writing are authorised. */
export const STREAM_ROUTES = [
  'POST /imports',
  'POST /photos',
  'GET /exports/csv',
  'GET /exports/json',
  'GET /exports/fhir',
] as const;

interface StreamDoorOptions {
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphClient>>;
  readonly logger: Logger;
}

/** Passes a file on in either direction without holding it: what the slower side has not taken, the faster one does not send. */
export function streamDoor(
  route: (typeof STREAM_ROUTES)[number],
  options: StreamDoorOptions,
): RequestHandler {
  const { subgraphs, logger } = options;
  const subgraph = subgraphs['ai-data-logger'];
  return async (request: Asked, response) => {
    const { identity = null, correlationId = '' } = request.phda?.context ?? {};
    const { query } = readTarget(request.originalUrl);
    const contentType = mediaType(request.headers['content-type']);
    const body = requestBody(request, response);
    await inSpan(route, { kind: 'CHAIN' }, async () => {
      const answer = await subgraph.stream(
        route,
        { query, contentType, body },
        {
          subgraph: subgraph.name,
          identity,
          correlationId,
          traceparent: currentTraceparent(),
          delegation: null,
        },
      );
      await sendStream(response, answer, logger);
    });
  };
}
