import { join } from 'node:path';

import type { Database } from '@phda/shared-models';
import {
  createSubgraph,
  type EgressSink,
  type InstantText,
  type InternalRoute,
  type Logger,
  type Subgraph,
} from '@phda/shared-service';

import type { SubgraphContext } from './context';
import { createIngestSpans, type IngestSpans } from './data/ingest-spans';
import { createLoaders } from './loaders';
import { createRecordEgress, egressEntryIn } from './data/record-egress';
import { resolvers } from './resolvers';

export type { ExportAnswer, IngestSpans } from './data/ingest-spans';

/** What phoenix-monitor needs from outside; the clock only in tests. */
export interface PhoenixMonitorDeps {
  readonly database: Database;
  readonly logger: Logger;
  readonly clock?: () => InstantText;
}

/** The subgraph that shows what the machine did, and the two sinks that it is told through. */
export interface PhoenixMonitor {
  readonly subgraph: Subgraph;
  readonly ingestSpans: IngestSpans;
  readonly recordEgress: EgressSink;
}

/** Traces and the egress ledger of PHDA itself. Its ingest is never traced, as that would feed itself. */
export function createPhoenixMonitor({ database, logger, clock }: PhoenixMonitorDeps): PhoenixMonitor {
  const ingestSpans = createIngestSpans(database);
  const recordEgress = createRecordEgress(database);
  const subgraph = createSubgraph<SubgraphContext>({
    name: 'phoenix-monitor',
    schemaFile: join(__dirname, '..', 'schema.graphql'),
    resolvers,
    createContext: (request) => ({ request, database, loaders: createLoaders(database, request.identity) }),
    internalRoutes: internalRoutes(ingestSpans, recordEgress),
    ready: () => database.check(),
    logger,
    ...(clock ? { clock } : {}),
  });
  return { subgraph, ingestSpans, recordEgress };
}

function internalRoutes(
  ingestSpans: IngestSpans,
  recordEgress: EgressSink,
): Readonly<Record<string, InternalRoute>> {
  return {
    // A person may send spans of their own, but nobody else's.
    'POST /internal/traces': (body, { identity }) => ingestSpans(body, identity?.userId ?? null),
    'POST /internal/egress': async (body) => {
      await recordEgress(egressEntryIn(body));
      return {};
    },
  };
}
