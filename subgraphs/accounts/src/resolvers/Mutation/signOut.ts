import { PhdaError, requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';

export const signOut: MutationResolvers['signOut'] = async (_parent, _args, context) => {
  const { userId, sessionId } = requireIdentity(context, 'READ');
  if (sessionId === null)
    throw new PhdaError('FORBIDDEN', 'This token is not a session, so there is nothing to sign out of.');
  await context.ports.accounts.revokeSession(userId, sessionId, context.request.now);
  context.request.responseExtensions.phdaSession = null;
  return true;
};
