import { inSpan } from '@phda/shared-service';

import { readEntries } from '../../../data/entry-row';
import { kindOf, type LogRow } from '../../../data/log-row';
import { readLogsWithDeleted } from '../../../data/read-logs';
import { readRecentLogs } from '../../../data/recent-logs';
import { takeBackLogs } from '../../../data/take-back-act';
import { takenBackSentence } from '../../../domain/confirmation';
import { chooseLogs, nothingFits, orderOf } from '../../../domain/take-back';
import type { Decision } from '../../../domain/types';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Looks for an order about earlier logs before anything is recognised, whichever engine would recognise it. */
export const order = async ({ message }: LogTextValues): Promise<LogTextUpdate> => ({
  decision: orderOf(message),
});

/** Takes the newest fitting logs back, or decides to ask when nothing fits. */
export const takeBack =
  ({ database }: LogTextDeps) =>
  ({ request, message, answers, decision }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('take-back', { kind: 'CHAIN' }, async (span) => {
      const { target } = decision as Extract<Decision, { type: 'takeBack' }>;
      const { userId, idempotencyKey, requestSha256 } = request;
      const recent = (await readRecentLogs(database, userId)).map(asCandidate);
      const chosen = chooseLogs(target, recent);
      const entryId = chosen[0]?.entryId;
      if (entryId === undefined) return { decision: nothingFits(target) };
      const act = { userId, text: message, idempotencyKey, requestSha256, answers };
      const tookBack = await takeBackLogs(database, act, { entryId, logIds: chosen.map(({ id }) => id) });
      span.output(tookBack);
      return { tookBack };
    });

function asCandidate(row: LogRow) {
  const { id, entryId, datetime, timeZone } = row;
  return { id, entryId, datetime, timeZone, kind: kindOf(row), fields: row };
}

/** Reads back what was taken, deleted rows included, and says so. */
export const confirmTakeBack =
  ({ database }: LogTextDeps) =>
  ({ request, tookBack }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('confirm', { kind: 'CHAIN' }, async (span) => {
      const { entryId, logIds } = tookBack ?? { entryId: '', logIds: [] };
      const [[entry], before] = await Promise.all([
        readEntries(database, request.userId, [entryId]),
        readLogsWithDeleted(database, request.userId, logIds),
      ]);
      if (!entry || before.length === 0) throw new Error('What was taken back could not be read back.');
      const confirmation = takenBackSentence(before.map(asCandidate));
      span.output(confirmation);
      return {
        outcome: { __typename: 'TextChanged', entry, before, after: [], confirmation, notices: [] },
      };
    });
