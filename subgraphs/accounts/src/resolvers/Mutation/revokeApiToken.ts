import { PhdaError } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { requireSession } from '../require-session';

export const revokeApiToken: MutationResolvers['revokeApiToken'] = async (_parent, { id }, context) => {
  const { userId } = requireSession(context);
  const revoked = await context.apiTokens.revoke(userId, id, context.request.now);
  if (!revoked) throw new PhdaError('NOT_FOUND', 'There is no such token among yours.');
  return revoked;
};
