import { inSpan } from '@phda/shared-service';

import { searchFoods } from '../../../data/search-foods';
import { type KnownFoods, type Match, NO_FOODS, unknownThings } from '../../../domain/look-up/match';
import { readingOf } from '../../../domain/look-up/reading';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Readings of one thing that are worth a look. */
const CANDIDATES = 5;
/** Longer messages of unknown things are asked about anyway. */
const MOST_THINGS = 10;

/** Asks the food table for what the catalogue in this process does not know; a message that it knows costs no look. */
export const lookUp =
  ({ database }: LogTextDeps) =>
  async ({ recognition, situation, request }: LogTextValues): Promise<LogTextUpdate> => {
    const things = unknownThings(recognition, situation.region).slice(0, MOST_THINGS);
    if (things.length === 0) return { known: NO_FOODS };
    return inSpan('look-up', { kind: 'RETRIEVER', input: things.join(', ') }, async (span) => {
      const found = await searchFoods(database, request.userId, things, CANDIDATES);
      const known: KnownFoods = new Map(
        things.flatMap((thing): [string, Match][] => {
          const candidates = found.filter(({ search }) => search === thing);
          const match = readingOf(thing, candidates);
          return match ? [[thing, match]] : [];
        }),
      );
      span.output([...known.values()].map(({ note }) => note));
      return { known };
    });
  };
