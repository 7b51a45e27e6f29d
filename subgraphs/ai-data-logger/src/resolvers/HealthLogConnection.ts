import type { HealthLogConnectionResolvers } from '../__generated__/resolvers-types';
import { countLogs } from '../data/count-logs';
import { encodeCursor } from '../domain/cursor';

/** Logs are counted only when somebody asks how many there are. */
export const HealthLogConnection: HealthLogConnectionResolvers = {
  edges: ({ rows }) => rows.map((row) => ({ cursor: encodeCursor(row), node: row })),
  pageInfo: ({ rows, hasNextPage }) => {
    const last = rows.at(-1);
    return { hasNextPage, endCursor: last ? encodeCursor(last) : null };
  },
  totalCount: ({ selection }, _args, { database }) => countLogs(database, selection),
};
