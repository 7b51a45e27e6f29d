import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { editLog as edit } from '../../data/edit-log';
import { checkId } from '../../domain/ids';

export const editLog: MutationResolvers['editLog'] = (_parent, args, context) => {
  const identity = requireIdentity(context, 'WRITE');
  const { changes, idempotencyKey } = args;
  const request = { id: checkId(args.id, 'log'), changes, idempotencyKey, now: context.request.now };
  return edit(context.database, identity, request);
};
