import type { Database } from '@phda/shared-models';

import { inverseOf, type LogChange, placeOf } from '../../data/change-act';
import type { LogRow } from '../../data/log-row';
import { readRecentLogs } from '../../data/recent-logs';
import { newestAct, readRevisions } from '../../data/revisions';
import { correct } from '../../domain/orders/correct';
import { looksBack, nothingFits, type Order } from '../../domain/orders/order';
import { type Candidate, chooseLogs, loggedJustNow } from '../../domain/orders/reference';
import type { Decision, Situation } from '../../domain/types';

/** What an order comes to: changes of logs, the act that they undo, and what was assumed. */
export interface Plan {
  readonly type: 'plan';
  readonly act: 'takeBack' | 'correct' | 'undo';
  readonly changes: readonly LogChange[];
  readonly undoes: string | null;
  readonly assumptions: readonly string[];
}

type Ask = Extract<Decision, { type: 'ask' }>;

/** Finds the logs that an order is about and what shall happen to them, or the question to ask; writes nothing. */
export async function planOf(
  database: Database,
  userId: string,
  order: Order,
  situation: Situation,
): Promise<Plan | Ask> {
  const recent = (await readRecentLogs(database, userId)).map(asCandidate);
  const isOfOld = looksBack(order, situation.region.dayFirst);
  const candidates = order.isTentative ? loggedJustNow(order.target, isOfOld, recent, situation) : recent;
  if (order.type === 'correct') return planCorrection(order, candidates, situation);
  const chosen = chooseLogs(order.target, candidates, situation);
  if (isNewest(order) && !order.isTentative) {
    const act = await newestAct(database, userId);
    // Ids sort by the moment of logging: "undo" means whatever was done last.
    if (act !== null && act > (chosen[0]?.entryId ?? '')) return planUndoing(database, userId, act);
  }
  if (chosen.length === 0) return nothingFits(order.target);
  const changes = chosen.map(({ id, kind }): LogChange => ({ type: 'remove', id, kind }));
  return { type: 'plan', act: order.isUndo ? 'undo' : 'takeBack', changes, undoes: null, assumptions: [] };
}

function planCorrection(
  order: Extract<Order, { type: 'correct' }>,
  candidates: readonly Candidate[],
  situation: Situation,
): Plan | Ask {
  const result = correct(order, candidates, situation);
  if (result.type === 'ask') return result;
  const changed = result.changes.map(({ before: { id, kind }, after }): LogChange =>
    after ? { type: 'update', id, kind, values: after } : { type: 'remove', id, kind },
  );
  const added = result.added.map((log): LogChange => ({ type: 'add', log }));
  const changes = [...changed, ...added];
  return { type: 'plan', act: 'correct', changes, undoes: null, assumptions: result.assumptions };
}

function isNewest({ target }: Order): boolean {
  return target.said === '' && target.when === null && target.count === 1;
}

/** "undo" after a correction or after something was taken back gives the logs back as they were before it. */
async function planUndoing(database: Database, userId: string, actId: string): Promise<Plan> {
  const changes = inverseOf(await readRevisions(database, userId, actId));
  return { type: 'plan', act: 'undo', changes, undoes: actId, assumptions: [] };
}

/** A row as orders and routines look at it. */
export function asCandidate(row: LogRow): Candidate {
  const { entryId, datetime, timeZone } = row;
  return { ...placeOf(row), entryId, datetime, timeZone, fields: row };
}
