import { randomUUID } from 'node:crypto';

import { cloneDatabase, type ClonedDatabase } from '@phda/shared-models/src/testing';
import {
  createLogger,
  type Identity,
  type LanguageModel,
  type Subgraph,
  type SubgraphResponse,
} from '@phda/shared-service';

import { createAiDataLoggerSubgraph } from '../src/subgraph';

export const NOW = '2026-11-18T09:00:00.000Z';

/** ai-data-logger on a cloned database, asked through its handler as the gateway asks it. */
export interface LoggerInProcess {
  readonly clone: ClonedDatabase;
  readonly subgraph: Subgraph;
  ask(person: Identity | null, query: string, variables?: Record<string, unknown>): Promise<SubgraphResponse>;
}

/** Models to read with, none when left out, and the moment at which the clock stands. */
export interface Options {
  readonly now?: string;
  readonly languageModel?: LanguageModel;
  readonly visionModel?: LanguageModel;
}

/** Starts the subgraph with a clock that stands still. */
export async function startLogger(options: Options = {}): Promise<LoggerInProcess> {
  const clone = await cloneDatabase();
  const logger = createLogger({ service: 'ai-data-logger', level: 'silent' });
  const subgraph = createAiDataLoggerSubgraph({
    database: clone.database,
    logger,
    languageModel: options.languageModel ?? null,
    visionModel: options.visionModel ?? null,
    clock: () => options.now ?? NOW,
  });
  const ask: LoggerInProcess['ask'] = (identity, query, variables = {}) =>
    subgraph.handle(
      { query, variables },
      { subgraph: 'ai-data-logger', identity, correlationId: 'test', traceparent: null, delegation: null },
    );
  return { clone, subgraph, ask };
}

/** A person of their own; the six log tables need no account. */
export function person(timeZone = 'Europe/Berlin', scopes: Identity['scopes'] = ['READ', 'WRITE']): Identity {
  return { userId: randomUUID(), timeZone, scopes, sessionId: null, delegated: false };
}
