import type { Database } from '@phda/shared-models';
import type { Identity } from '@phda/shared-service';
import DataLoader from 'dataloader';

import { type EntryRow, readEntries } from '../data/entry-row';
import { readKnowledge, type StoredKnowledge } from '../data/knowledge';
import type { LogRow } from '../data/log-row';
import { readLogsByIds, readLogsOfEntries } from '../data/read-logs';

/** The loaders of one request, each named by the question it answers. */
export interface Loaders {
  readonly entryById: DataLoader<string, EntryRow | null>;
  readonly logById: DataLoader<string, LogRow | null>;
  readonly logsByEntryId: DataLoader<string, readonly LogRow[]>;
  /** What is known of the person who asks, read once; null without a person. */
  readonly knowledge: () => Promise<StoredKnowledge | null>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Makes the loaders of one request; a request without a person finds nothing. */
export function createLoaders(database: Database, identity: Identity | null): Loaders {
  const loader =
    <Row>(read: (userId: string, ids: readonly string[]) => Promise<readonly Row[]>) =>
    async (ids: readonly string[]): Promise<readonly Row[]> => {
      const wellFormed = ids.filter((id) => UUID.test(id));
      return identity && wellFormed.length > 0 ? read(identity.userId, wellFormed) : [];
    };
  const entries = loader((userId, ids) => readEntries(database, userId, ids));
  const logs = loader((userId, ids) => readLogsByIds(database, userId, ids));
  const logsOfEntries = loader((userId, ids) => readLogsOfEntries(database, userId, ids));
  let knowledge: Promise<StoredKnowledge> | null = null;
  return {
    knowledge: async () => (identity ? (knowledge ??= readKnowledge(database, identity.userId)) : null),
    entryById: new DataLoader(async (ids) => orderByKeys(ids, await entries(ids), (entry) => entry.id)),
    logById: new DataLoader(async (ids) => orderByKeys(ids, await logs(ids), (log) => log.id)),
    logsByEntryId: new DataLoader(async (ids) =>
      groupByKeys(ids, await logsOfEntries(ids), (log) => log.entryId),
    ),
  };
}

function orderByKeys<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key.toLowerCase()) ?? null);
}

function groupByKeys<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  return keys.map((key) => rows.filter((row) => keyOf(row) === key.toLowerCase()));
}
