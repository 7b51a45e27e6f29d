import { badInput, requireIdentity, wellFormedText } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { searchFoods } from '../../data/search-foods';

const MAX_SEARCH = 100;
const MAX_FIRST = 100;

export const foods: QueryResolvers['foods'] = (_parent, { search, first }, context) => {
  const { userId } = requireIdentity(context, 'READ');
  const words = wellFormedText(search, 'The search', MAX_SEARCH);
  if (first < 1 || first > MAX_FIRST)
    throw badInput(`Between 1 and ${MAX_FIRST} foods can be asked for at once.`);
  return searchFoods(context.database, userId, [words], first);
};
