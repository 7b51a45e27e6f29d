import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { listTraces } from '../../data/list-traces';
import { searchTraces } from '../../data/search-traces';
import { hasMarks, traceCriteria } from '../../domain/trace-filter';
import { pageSize, positionIn, toPage } from '../../domain/trace-page';

export const traces: QueryResolvers['traces'] = async (_parent, args, context) => {
  const { userId } = requireIdentity(context, 'READ');
  const criteria = traceCriteria(args.filter);
  const size = pageSize(args.first);
  const after = positionIn(args.after);
  const read = hasMarks(criteria) ? searchTraces : listTraces;
  return toPage(await read(context.database, userId, criteria, after, size + 1), size, criteria);
};
