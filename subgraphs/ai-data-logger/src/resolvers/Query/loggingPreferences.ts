import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { readKnowledge } from '../../data/knowledge';

export const loggingPreferences: QueryResolvers['loggingPreferences'] = (_parent, _args, context) => {
  const { userId } = requireIdentity(context, 'READ');
  return readKnowledge(context.database, userId);
};
