import type { ImportJobResolvers } from '../__generated__/resolvers-types';

/** The plain fields are properties of the row. */
export const ImportJob: ImportJobResolvers = {
  entry: ({ entryId }, _args, { loaders }) => (entryId === null ? null : loaders.entryById.load(entryId)),
};
