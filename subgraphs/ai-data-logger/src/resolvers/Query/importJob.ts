import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { readImportJob } from '../../data/imports/import-job';
import { isId } from '../../domain/ids';

export const importJob: QueryResolvers['importJob'] = async (_parent, { id }, { request, database }) => {
  const { userId } = requireIdentity({ request }, 'READ');
  return isId(id) ? readImportJob(database, userId, id) : null;
};
