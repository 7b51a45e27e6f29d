import { inSpan } from '@phda/shared-service';

import { changeLogs, inverseOf, type LogChange, placeOf } from '../../../data/change-act';
import { readEntries } from '../../../data/entry-row';
import { kindOf, type LogRow } from '../../../data/log-row';
import { readRecentLogs } from '../../../data/recent-logs';
import { newestCorrection, readRevisions } from '../../../data/revisions';
import { changeSentence } from '../../../domain/confirmation';
import { noticesOf } from '../../../domain/notices';
import { correct } from '../../../domain/orders/correct';
import { nothingFits, type Order, orderOf } from '../../../domain/orders/order';
import { type Candidate, chooseLogs } from '../../../domain/orders/reference';
import type { Decision } from '../../../domain/types';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Looks for an order about earlier logs before anything is recognised, whichever engine would recognise it. */
export const order = async ({ message, situation }: LogTextValues): Promise<LogTextUpdate> => ({
  decision: orderOf(message, situation.region.dayFirst),
});

/** What an order comes to: changes of logs, the act that they undo, and what was assumed. */
interface Plan {
  readonly type: 'plan';
  readonly act: 'takeBack' | 'correct' | 'undo';
  readonly changes: readonly LogChange[];
  readonly undoes: string | null;
  readonly assumptions: readonly string[];
}
type Ask = Extract<Decision, { type: 'ask' }>;

/** Carries an order out, or decides to ask when nothing fits or something is unclear. */
export const act =
  (deps: LogTextDeps) =>
  (values: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('act', { kind: 'CHAIN' }, async (span) => {
      const { request, message, answers } = values;
      const plan = await planOf(deps, values);
      span.output(plan);
      if (plan.type === 'ask') return { decision: plan };
      const { userId, idempotencyKey, requestSha256 } = request;
      const outcome = { act: plan.act, assumptions: plan.assumptions };
      const stored = {
        userId,
        text: message,
        source: 'text',
        idempotencyKey,
        requestSha256,
        answers,
        outcome,
      } as const;
      return { actId: await changeLogs(deps.database, stored, plan.changes, plan.undoes) };
    });

async function planOf(
  { database }: LogTextDeps,
  { request, decision, situation }: LogTextValues,
): Promise<Plan | Ask> {
  const said = decision as Order;
  const candidates = (await readRecentLogs(database, request.userId)).map(asCandidate);
  if (said.type === 'correct') {
    const result = correct(said, candidates, situation);
    if (result.type === 'ask') return result;
    const changes: LogChange[] = [
      ...result.changes.map(({ before, after }): LogChange => {
        const { id, kind } = before;
        return after ? { type: 'update', id, kind, values: after } : { type: 'remove', id, kind };
      }),
      ...result.added.map((log): LogChange => ({ type: 'add', log })),
    ];
    return { type: 'plan', act: 'correct', changes, undoes: null, assumptions: result.assumptions };
  }
  const chosen = chooseLogs(said.target, candidates, situation);
  if (isNewest(said)) {
    const correction = await newestCorrection(database, request.userId);
    if (correction !== null && correction > (chosen[0]?.entryId ?? ''))
      return undoing(database, request.userId, correction);
  }
  if (chosen.length === 0) return nothingFits(said.target);
  const changes = chosen.map(({ id, kind }): LogChange => ({ type: 'remove', id, kind }));
  return { type: 'plan', act: 'takeBack', changes, undoes: null, assumptions: [] };
}

function isNewest({ target }: Order): boolean {
  return target.said === '' && target.when === null && target.count === 1;
}

/** "undo" after a correction gives the logs back as they were before it. */
async function undoing(database: LogTextDeps['database'], userId: string, actId: string): Promise<Plan> {
  const changes = inverseOf(await readRevisions(database, userId, actId));
  return { type: 'plan', act: 'undo', changes, undoes: actId, assumptions: [] };
}

function asCandidate(row: LogRow): Candidate {
  const { entryId, datetime, timeZone } = row;
  return { ...placeOf(row), entryId, datetime, timeZone, fields: row };
}

/** Says what an act did, from the rows as they were read before and after it. */
export const confirmAct =
  ({ database }: LogTextDeps) =>
  ({ request, actId }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('confirm', { kind: 'CHAIN' }, async (span) => {
      const id = actId ?? '';
      const [[entry], revisions] = await Promise.all([
        readEntries(database, request.userId, [id]),
        readRevisions(database, request.userId, id),
      ]);
      if (!entry || revisions.length === 0)
        throw new Error('A change that was just made could not be read back.');
      const before = revisions.flatMap((revision) => revision.before ?? []);
      const after = revisions.flatMap((revision) => revision.after ?? []);
      const assumptions = (entry.outcome?.['assumptions'] ?? []) as readonly string[];
      const pairs = revisions.map((one) => ({
        before: one.before && asCandidate(one.before),
        after: one.after && asCandidate(one.after),
      }));
      const confirmation = changeSentence(pairs, assumptions);
      const notices = noticesOf(
        after.map((row) => ({ kind: kindOf(row), fields: row as Candidate['fields'] as never })),
      );
      span.output(confirmation);
      return { outcome: { __typename: 'TextChanged', entry, before, after, confirmation, notices } };
    });
