import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { logMany as writeMany } from '../../data/log-many';

export const logMany: MutationResolvers['logMany'] = (_parent, { logs, idempotencyKey }, context) => {
  const identity = requireIdentity(context, 'WRITE');
  const request = { idempotencyKey, now: context.request.now };
  return writeMany(context.database, identity, logs, request);
};
