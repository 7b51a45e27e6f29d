import type { Database } from '@phda/shared-models';
import type { Identity } from '@phda/shared-service';
import DataLoader from 'dataloader';

import { readSpans } from '../data/read-spans';
import { readTraces } from '../data/read-traces';
import type { SpanRow, TraceRow } from '../domain/trace';

/** One statement per question and request, however many traces ask it. */
export interface Loaders {
  readonly traceById: DataLoader<string, TraceRow | null>;
  readonly spansByTraceId: DataLoader<string, SpanRow[]>;
}

/** Loaders of one request, in the name of its person; without a person there is nothing to find. */
export function createLoaders(database: Database, identity: Identity | null): Loaders {
  const userId = identity?.userId ?? null;
  return {
    traceById: new DataLoader(async (ids) => {
      const found = userId === null ? [] : await readTraces(database, userId, ids);
      const byId = new Map(found.map((trace) => [trace.id, trace]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    spansByTraceId: new DataLoader(async (ids) => {
      const found = userId === null ? [] : await readSpans(database, userId, ids);
      const byTrace = new Map<string, SpanRow[]>(ids.map((id) => [id, []]));
      for (const span of found) byTrace.get(span.traceId)?.push(span);
      return ids.map((id) => byTrace.get(id) ?? []);
    }),
  };
}
