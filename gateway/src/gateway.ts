import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import {
  allowLongUploads,
  type GraphAnswer,
  type GraphPort,
  inRequestScope,
  type Logger,
  PhdaError,
  readDelegation,
  requestScope,
  type SubgraphClient,
  type SubgraphName,
} from '@phda/shared-service';

import type { VerifyCredential } from './credentials';

export type { VerifyCredential } from './credentials';
import { type Graph, startGraph } from './graph';
import { createHttpApp } from './http';

export interface GatewayOptions {
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphClient>>;
  readonly verifyCredential: VerifyCredential;
  /** The first makes credentials for the assistant, all are accepted. */
  readonly delegationKeys: readonly [string, ...string[]];
  readonly logger: Logger;
  readonly development: boolean;
  readonly loopback: boolean;
}

export interface Gateway {
  /** Not yet listening. */
  readonly server: Server;
  /** The assistant's door in process: the same graph, as the asker named by the delegated credential. */
  readonly graph: GraphPort;
  stop(): Promise<void>;
}

const SUPERGRAPH = join(__dirname, '../supergraph.graphql');

/** Puts the one graph over the five subgraphs and the HTTP surface before it. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { subgraphs, delegationKeys, logger } = options;
  const graph = await startGraph({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    subgraphs,
    delegationKey: delegationKeys[0],
    logger,
    development: options.development,
  });
  const ready = async (): Promise<void> =>
    void (await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.ready())));
  const server = createServer(createHttpApp({ ...options, graph, ready }));
  allowLongUploads(server);
  return {
    server,
    graph: {
      execute: (operation, delegation) => executeDelegated(graph, operation, delegation, delegationKeys),
    },
    stop: () => graph.server.stop(),
  };
}

async function executeDelegated(
  graph: Graph,
  operation: Parameters<GraphPort['execute']>[0],
  delegation: string,
  keys: readonly string[],
): Promise<GraphAnswer> {
  const identity = readDelegation(delegation, keys);
  if (!identity)
    throw new PhdaError('UNAUTHENTICATED', 'The credential of this question has expired. Please ask again.');
  const correlationId = requestScope()?.correlationId ?? '';
  const scope = { correlationId, userId: identity.userId, service: 'gateway' };
  const { body } = await inRequestScope(scope, () =>
    graph.server.executeOperation(
      { query: operation.document, variables: { ...operation.variables } },
      { contextValue: { identity, correlationId, session: {} } },
    ),
  );
  if (body.kind !== 'single') throw new Error('The graph answered in parts.');
  return body.singleResult as GraphAnswer;
}
