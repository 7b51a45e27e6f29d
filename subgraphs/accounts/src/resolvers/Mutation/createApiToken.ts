import { PhdaError } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { newApiToken } from '../../domain/api-token';
import { requireSession } from '../require-session';

export const createApiToken: MutationResolvers['createApiToken'] = async (_parent, { input }, context) => {
  const { userId, timeZone } = requireSession(context);
  const { ports, request, apiTokens } = context;
  const made = ports.newToken();
  const owner = { id: ports.newId(), timeZone, now: request.now };
  const token = newApiToken({ ...input, expiresAt: input.expiresAt ?? null }, made, owner);
  if (!(await apiTokens.create(userId, token)))
    throw new PhdaError('CONFLICT', 'You have as many tokens as a person may have. Please revoke one first.');
  return { id: token.id, token: made.token };
};
