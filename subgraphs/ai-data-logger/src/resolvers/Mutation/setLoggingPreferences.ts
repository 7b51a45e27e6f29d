import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { readKnowledge, writePreferences } from '../../data/knowledge';

export const setLoggingPreferences: MutationResolvers['setLoggingPreferences'] = async (
  _parent,
  { input },
  context,
) => {
  const { userId } = requireIdentity(context, 'WRITE');
  await writePreferences(context.database, userId, { ...input });
  return readKnowledge(context.database, userId);
};
