import type { LogRevisionResolvers } from '../__generated__/resolvers-types';

/** The rows before and after are kept with the revision. */
export const LogRevision: LogRevisionResolvers = {
  at: ({ createdAt }) => createdAt,
  entry: ({ entryId }, _args, { loaders }) => loaders.entryById.load(entryId),
};
