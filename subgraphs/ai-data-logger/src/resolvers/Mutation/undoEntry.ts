import { requireIdentity } from '@phda/shared-service';

import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { readEntries } from '../../data/entry-row';
import { undoEntry as takeBack } from '../../data/take-back';
import { checkId } from '../../domain/ids';

export const undoEntry: MutationResolvers['undoEntry'] = async (_parent, { id }, context) => {
  const { userId } = requireIdentity(context, 'WRITE');
  const entryId = checkId(id, 'entry');
  await takeBack(context.database, userId, entryId);
  const [entry] = await readEntries(context.database, userId, [entryId]);
  if (!entry) throw new Error('An entry that was just undone could not be read back.');
  return entry;
};
