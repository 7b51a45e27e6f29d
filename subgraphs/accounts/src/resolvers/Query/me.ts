import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';

export const me: QueryResolvers['me'] = async (_parent, _args, context) => {
  if (!context.request.identity) return null;
  return context.ports.accounts.findById(requireIdentity(context, 'READ').userId);
};
