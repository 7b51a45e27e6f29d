import { requireIdentity } from '@phda/shared-service';

import type { TraceConnectionResolvers } from '../__generated__/resolvers-types';
import { countMatchingTraces } from '../data/count-matching-traces';
import { countTraces } from '../data/count-traces';
import { hasMarks } from '../domain/trace-filter';
import { cursorOf } from '../domain/trace-page';

export const TraceConnection: TraceConnectionResolvers = {
  edges: ({ traces }) => traces.map((node) => ({ cursor: cursorOf(node), node })),
  pageInfo: ({ traces, hasNextPage }) => {
    const last = traces.at(-1);
    return { hasNextPage, endCursor: last ? cursorOf(last) : null };
  },
  totalCount: ({ criteria }, _args, context) => {
    const { userId } = requireIdentity(context, 'READ');
    const count = hasMarks(criteria) ? countMatchingTraces : countTraces;
    return count(context.database, userId, criteria);
  },
};
