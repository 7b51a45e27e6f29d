import { newId } from '@phda/shared-models';
import { cloneDatabase, type ClonedDatabase } from '@phda/shared-models/src/testing';
import { type Claims, createLogger, type Identity, type SubgraphResponse } from '@phda/shared-service';

import { createPhoenixMonitor, type PhoenixMonitor } from '../src/subgraph';

/** phoenix-monitor on a cloned database, asked through its handler as the gateway asks it. */
export interface MonitorInProcess extends PhoenixMonitor {
  readonly clone: ClonedDatabase;
  ask(
    query: string,
    variables?: Record<string, unknown>,
    identity?: Identity | null,
  ): Promise<SubgraphResponse>;
}

export async function startMonitor(): Promise<MonitorInProcess> {
  const clone = await cloneDatabase();
  const logger = createLogger({ service: 'phoenix-monitor', level: 'silent' });
  const monitor = createPhoenixMonitor({ database: clone.database, logger });
  return {
    ...monitor,
    clone,
    ask: (query, variables = {}, identity = null) =>
      monitor.subgraph.handle({ query, variables }, claimsOf(identity)),
  };
}

export function claimsOf(identity: Identity | null): Claims {
  return {
    subgraph: 'phoenix-monitor',
    identity,
    correlationId: 'test',
    traceparent: null,
    delegation: null,
  };
}

/** Somebody with a fresh id; nothing of them has to be stored for traces. */
export function somebody(): Identity {
  return {
    userId: newId(),
    timeZone: 'Europe/Berlin',
    scopes: ['READ', 'WRITE'],
    sessionId: newId(),
    delegated: false,
  };
}

/** What a test says of a span; times are milliseconds after 2026-11-21T06:00Z. */
export interface SpanSketch {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name?: string;
  readonly service?: string;
  readonly owner?: string | null;
  readonly at?: number;
  readonly ms?: number;
  readonly status?: { code: number; message?: string };
  readonly attributes?: Record<string, string | number>;
}

const EPOCH_NANOS = 1_795_240_800_000_000_000n;

/** An OTLP/JSON export of the sketched spans. */
export function otlp(...sketches: readonly SpanSketch[]): Buffer {
  const resourceSpans = sketches.map((sketch) => ({
    resource: { attributes: [attribute('service.name', sketch.service ?? 'gateway')] },
    scopeSpans: [{ scope: { name: 'test' }, spans: [otlpSpan(sketch)] }],
  }));
  return Buffer.from(JSON.stringify({ resourceSpans }));
}

function otlpSpan({ traceId, spanId, parentSpanId, owner, at = 0, ms = 1, ...rest }: SpanSketch) {
  const start = EPOCH_NANOS + BigInt(Math.round(at * 1000)) * 1000n;
  const attributes = { ...(owner ? { 'user.id': owner } : {}), ...rest.attributes };
  return {
    traceId,
    spanId,
    ...(parentSpanId ? { parentSpanId } : {}),
    name: rest.name ?? 'ask',
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + BigInt(Math.round(ms * 1000)) * 1000n),
    attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
    status: rest.status ?? {},
  };
}

function attribute(key: string, value: string | number) {
  return { key, value: typeof value === 'string' ? { stringValue: value } : { doubleValue: value } };
}

/** A trace id that ends in a number. */
export const traceId = (number: number): string => number.toString(16).padStart(32, 'a');
/** A span id that ends in a number. */
export const spanId = (number: number): string => number.toString(16).padStart(16, 'b');
