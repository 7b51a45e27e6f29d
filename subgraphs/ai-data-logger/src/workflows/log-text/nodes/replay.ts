import { findReplay } from '../../../data/write-entry';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Looks for the entry that the same idempotency key has written before, so that nothing is read or written twice. */
export const replay =
  ({ database }: LogTextDeps) =>
  async ({ request }: LogTextValues): Promise<LogTextUpdate> => {
    const earlier = request.preview ? null : await findReplay(database, request);
    return {
      entryId: earlier?.id ?? null,
      actId: typeof earlier?.outcome?.['act'] === 'string' ? earlier.id : null,
      message: request.message,
      situation: request.situation,
      answers: null,
      outcome: null,
    };
  };
