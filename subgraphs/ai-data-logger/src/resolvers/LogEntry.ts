import type { LogEntryResolvers } from '../__generated__/resolvers-types';

/** The plain fields are properties of the row. */
export const LogEntry: LogEntryResolvers = {
  logs: async (entry, _args, { loaders }) => [...(await loaders.logsByEntryId.load(entry.id))],
  trace: ({ traceId }) => (traceId === null ? null : { id: traceId }),
  __resolveReference: ({ id }, { loaders }) => loaders.entryById.load(id),
};
