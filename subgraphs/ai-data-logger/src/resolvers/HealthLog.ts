import type { HealthLogResolvers } from '../__generated__/resolvers-types';

/** A row says of which type it is. */
export const HealthLog: HealthLogResolvers = {
  __resolveType: (log) => log.__typename as 'HeartLog',
};
