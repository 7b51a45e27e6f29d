import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { deleteLog as takeBack } from '../../data/take-back';
import { checkId } from '../../domain/ids';

export const deleteLog: MutationResolvers['deleteLog'] = async (_parent, { id }, context) => {
  const { userId } = requireIdentity(context, 'WRITE');
  await takeBack(context.database, userId, checkId(id, 'log'));
  return true;
};
