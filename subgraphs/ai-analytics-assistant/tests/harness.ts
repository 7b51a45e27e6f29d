import { type Database, newId } from '@phda/shared-models';
import { cloneDatabase } from '@phda/shared-models/src/testing';
import {
  createLogger,
  type GraphAnswer,
  type GraphOperation,
  type Identity,
  type LanguageModel,
} from '@phda/shared-service';

import { createAiAnalyticsAssistantSubgraph } from '../src/subgraph';
import { summaryWith } from './plans';

/** JSON as it came over the wire: tests look into it freely. */
type Wire = ReturnType<typeof JSON.parse>;

export interface Answered {
  readonly data?: Record<string, Wire> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** The assistant on a database of its own, with a graph that records what it is asked. */
export interface Harness {
  readonly database: Database;
  readonly asked: { operation: GraphOperation; delegation: string }[];
  /** What the graph answers; a test may replace it. */
  answer: (operation: GraphOperation) => GraphAnswer;
  ask(person: Identity | null, input: Record<string, unknown>, delegation?: string | null): Promise<Answered>;
  send(person: Identity | null, query: string, variables: Record<string, unknown>): Promise<Answered>;
  drop(): Promise<void>;
}

const ASK = `query($input: AskInput!) { ask(input: $input) {
  id question text status model stale conversationId trace { id }
  figures { label value unit text receiptId } receipts { id operation variables result rowCount }
} }`;

/** Somebody in New York who may read. */
export function someone(overrides: Partial<Identity> = {}): Identity {
  return {
    userId: newId(),
    timeZone: 'America/New_York',
    scopes: ['READ'],
    sessionId: null,
    delegated: false,
    ...overrides,
  };
}

export async function createHarness(languageModel: LanguageModel | null = null): Promise<Harness> {
  const clone = await cloneDatabase();
  const { database } = clone;
  const asked: Harness['asked'] = [];
  const harness: Harness = {
    database,
    asked,
    answer: () => ({ data: summaryWith() }),
    ask: (person, input, delegation = 'delegated') => send(person, ASK, { input }, delegation),
    send: (person, query, variables) => send(person, query, variables, 'delegated'),
    drop: () => clone.drop(),
  };
  const subgraph = createAiAnalyticsAssistantSubgraph({
    database,
    languageModel,
    logger: createLogger({ service: 'test', level: 'silent' }),
    clock: () => '2026-11-21T14:30:00.000Z',
    graph: {
      execute: (operation, delegation) => {
        asked.push({ operation, delegation });
        return Promise.resolve(harness.answer(operation));
      },
    },
  });
  async function send(
    identity: Identity | null,
    query: string,
    variables: Record<string, unknown>,
    delegation: string | null,
  ) {
    const claims = {
      subgraph: subgraph.name,
      identity,
      correlationId: 'test',
      traceparent: null,
      delegation,
    };
    return (await subgraph.handle({ query, variables }, claims)) as Answered;
  }
  return harness;
}
