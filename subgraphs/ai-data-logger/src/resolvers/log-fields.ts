import type { SubgraphContext } from '../context';
import { kindOf, type LogRow } from '../data/log-row';
import { noticesOf } from '../domain/notices';

/** What every log type resolves beside its columns: its entry, and itself by id when another subgraph asks. */
export function logOf<Resolvers>(typename: string): Resolvers {
  const fields = {
    notices: (log: LogRow) => noticesOf([{ kind: kindOf(log), fields: log }]),
    entry: (log: LogRow, _args: unknown, { loaders }: SubgraphContext) => loaders.entryById.load(log.entryId),
    __resolveReference: async ({ id }: { id: string }, { loaders }: SubgraphContext) => {
      const log = await loaders.logById.load(id);
      return log?.__typename === typename ? log : null;
    },
  };
  return fields as Resolvers;
}
