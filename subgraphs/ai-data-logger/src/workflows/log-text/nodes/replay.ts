import { tookBackOf } from '../../../data/take-back-act';
import { findReplay } from '../../../data/write-entry';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Looks for the entry that the same idempotency key has written before, so that nothing is read or written twice. */
export const replay =
  ({ database }: LogTextDeps) =>
  async ({ request }: LogTextValues): Promise<LogTextUpdate> => {
    const earlier = await findReplay(database, request);
    return {
      entryId: earlier?.id ?? null,
      tookBack: earlier && tookBackOf(earlier),
      message: request.message,
      situation: request.situation,
      answers: null,
      outcome: null,
    };
  };
