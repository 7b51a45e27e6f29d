import { type Database, LOG_MODELS, LogEntry, type LogKind, newId } from '@phda/shared-models';
import { cloneDatabase } from '@phda/shared-models/src/testing';
import { createLogger, type Identity, type Scope } from '@phda/shared-service';

import { createAnalyticsWorkflowsSubgraph } from '../src/subgraph';

/** One row to store, measures by field name; null where it was not measured. */
export interface TestRow {
  readonly id: string;
  readonly kind: LogKind;
  readonly datetime: string;
  readonly timeZone: string;
  readonly context?: 'REST' | 'EXERCISE' | 'UNKNOWN';
  readonly measures: Readonly<Record<string, number | null>>;
}

/** JSON as it came over the wire: tests look into it freely. */
type Wire = ReturnType<typeof JSON.parse>;

export interface GraphAnswer {
  readonly data?: Record<string, Wire> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** The subgraph on a database of its own. */
export interface Harness {
  readonly database: Database;
  ask(person: Identity | null, query: string, variables?: Record<string, unknown>): Promise<GraphAnswer>;
  store(userId: string, rows: readonly TestRow[]): Promise<void>;
  drop(): Promise<void>;
}

export async function createHarness(): Promise<Harness> {
  const clone = await cloneDatabase();
  const { database } = clone;
  const logger = createLogger({ service: 'test', level: 'silent' });
  const subgraph = createAnalyticsWorkflowsSubgraph({ database, logger });
  return {
    database,
    drop: () => clone.drop(),
    ask: async (identity, query, variables = {}) => {
      const claims = {
        subgraph: subgraph.name,
        identity,
        correlationId: 'test',
        traceparent: null,
        delegation: null,
      };
      return (await subgraph.handle({ query, variables }, claims)) as GraphAnswer;
    },
    store: (userId, rows) => storeRows(database, userId, rows),
  };
}

export function personWith(timeZone = 'Europe/Berlin', scopes: readonly Scope[] = ['READ']): Identity {
  return { userId: newId(), timeZone, scopes, sessionId: null, delegated: false };
}

async function storeRows(database: Database, userId: string, rows: readonly TestRow[]): Promise<void> {
  await database.asUser(userId, { write: true }, async (transaction) => {
    const entry = await LogEntry.create({ userId, source: 'form' }, { transaction });
    for (const row of rows) {
      const values = {
        ...{ id: row.id, userId, entryId: entry.id, source: 'form', timeZone: row.timeZone },
        ...TEXTS[row.kind],
        ...(row.context ? { context: row.context } : {}),
        ...row.measures,
        datetime: new Date(row.datetime),
      };
      // Each kind's model wants its own columns; the rows come from one generator.
      const model = LOG_MODELS[row.kind] as { create(values: object, options: object): Promise<unknown> };
      await model.create(values, { transaction });
    }
  });
}

const TEXTS: Readonly<Record<LogKind, object>> = {
  HEART: {},
  BODY: {},
  NUTRITION: { shortDescription: 'food', longDescription: 'food' },
  CAFFEINE: { itemDescription: 'coffee' },
  ALCOHOL: { itemDescription: 'beer' },
  SAUNA: {},
};
