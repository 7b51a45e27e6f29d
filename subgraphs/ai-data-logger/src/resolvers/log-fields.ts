import type { SubgraphContext } from '../context';
import { kindOf, type LogRow } from '../data/log-row';
import { mayBeUrgent, noticesOfRow } from '../domain/notices';
import type { Notice } from '../domain/types';

/** What every log type resolves beside its columns: its entry, and itself by id when another subgraph asks. */
export function logOf<Resolvers>(typename: string): Resolvers {
  const fields = {
    notices: noticesAbout,
    entry: (log: LogRow, _args: unknown, { loaders }: SubgraphContext) => loaders.entryById.load(log.entryId),
    __resolveReference: async ({ id }: { id: string }, { loaders }: SubgraphContext) => {
      const log = await loaders.logById.load(id);
      return log?.__typename === typename ? log : null;
    },
  };
  return fields as Resolvers;
}

/** The message and the profile are read for high pressures only, once for all rows of a request. */
async function noticesAbout(row: LogRow, _args: unknown, { loaders }: SubgraphContext): Promise<Notice[]> {
  const { note, tags, timeZone } = row;
  const log = { kind: kindOf(row), fields: row, note, tags };
  if (!mayBeUrgent(log)) return noticesOfRow(log, null, { timeZone, isPregnant: false });
  const [entry, known] = await Promise.all([loaders.entryById.load(row.entryId), loaders.knowledge()]);
  const isPregnant = (known?.pregnancy ?? null) !== null;
  return noticesOfRow(log, entry?.text ?? null, { timeZone, isPregnant });
}
