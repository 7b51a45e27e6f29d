import type { LogTextResultResolvers } from '../__generated__/resolvers-types';

/** An outcome says of which type it is. */
export const LogTextResult: LogTextResultResolvers = {
  __resolveType: (outcome) => outcome.__typename,
};
