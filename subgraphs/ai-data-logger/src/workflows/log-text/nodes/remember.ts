import { inSpan } from '@phda/shared-service';

import { readRecentLogs } from '../../../data/recent-logs';
import { fillFromHistory, needsHistory } from '../../../domain/routine';
import { asCandidate } from '../plan-act';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Fills from earlier logs what the message leaves to them; a message that leaves nothing costs no look. */
export const remember =
  ({ database }: LogTextDeps) =>
  async ({ interpretation, message, situation, request }: LogTextValues): Promise<LogTextUpdate> => {
    if (!needsHistory(interpretation)) return {};
    return inSpan('remember', { kind: 'RETRIEVER' }, async (span) => {
      const recent = (await readRecentLogs(database, request.userId)).map(asCandidate);
      const filled = fillFromHistory(interpretation, message, recent, situation);
      span.output({ drafts: filled.drafts.length, doubts: filled.doubts.length });
      return { interpretation: filled };
    });
  };
