import { PhdaError, requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { readLogsWithDeleted } from '../../data/read-logs';
import { readHistory } from '../../data/revisions';
import { checkId } from '../../domain/ids';

export const logHistory: QueryResolvers['logHistory'] = async (_parent, { id }, context) => {
  const { userId } = requireIdentity(context, 'READ');
  const logId = checkId(id, 'log');
  const [log] = await readLogsWithDeleted(context.database, userId, [logId]);
  if (!log) throw new PhdaError('NOT_FOUND', 'There is no such log among yours.');
  return readHistory(context.database, userId, logId);
};
