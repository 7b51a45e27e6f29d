import { newId } from '@phda/shared-models';
import { inSpan, inZone } from '@phda/shared-service';

import { changeLogs, type LogChange, placeOf } from '../../../data/change-act';
import { type EntryRow, readEntries } from '../../../data/entry-row';
import { kindOf, type LogRow } from '../../../data/log-row';
import { readLogsWithDeleted } from '../../../data/read-logs';
import { readRevisions, type Revision } from '../../../data/revisions';
import { circumstancesOf, toldBy } from '../../../domain/circumstances';
import { changeSentence } from '../../../domain/confirmation';
import { inEnglish } from '../../../domain/languages/wording';
import { emergencyOf, noticesOfRow } from '../../../domain/notices';
import { type Order, orderOf } from '../../../domain/orders/order';
import { type ShownIn, shownInOf } from '../../../domain/shown-units';
import type { Notice, Situation } from '../../../domain/types';
import { type Plan, planOf } from '../plan-act';
import type { LogTextDeps, LogTextOutcome, LogTextUpdate, LogTextValues } from '../state';
import { asStored } from './answer';
import { unstored } from './preview';

/** Looks for an order about earlier logs before anything is recognised, whichever engine would recognise it. */
export const order = async ({ message, situation }: LogTextValues): Promise<LogTextUpdate> => ({
  decision: orderOf(inEnglish(message, situation.region), situation.region.dayFirst),
});

/** Carries an order out, shows what it would change, or decides to ask when nothing fits or something is unclear. */
export const act =
  ({ database }: LogTextDeps) =>
  (values: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('act', { kind: 'CHAIN' }, async (span) => {
      const { request, message, answers, situation } = values;
      const { userId, idempotencyKey, requestSha256 } = request;
      const order = values.decision as Order;
      const plan = await planOf(database, userId, order, situation);
      span.output(plan);
      if (plan.type === 'ask') return { decision: order.isTentative ? null : plan };
      if (request.preview) return { outcome: await shown(database, plan, values) };
      const outcome = { act: plan.act, assumptions: plan.assumptions, shownIn: shownInOf(situation) };
      const entry = { userId, text: message, idempotencyKey, requestSha256, answers, outcome };
      return {
        actId: await changeLogs(database, { ...entry, source: 'text' }, plan.changes, plan.undoes),
      };
    });

/** Says what an act did, from the rows as they were read before and after it. */
export const confirmAct =
  ({ database }: LogTextDeps) =>
  ({ request, actId, situation }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('confirm', { kind: 'CHAIN' }, async (span) => {
      const id = actId ?? '';
      const [[entry], revisions] = await Promise.all([
        readEntries(database, request.userId, [id]),
        readRevisions(database, request.userId, id),
      ]);
      if (!entry || revisions.length === 0)
        throw new Error('A change that was just made could not be read back.');
      const assumptions = (entry.outcome?.['assumptions'] ?? []) as readonly string[];
      const shownIn = (entry.outcome?.['shownIn'] ?? shownInOf(situation)) as ShownIn;
      const told = await messagesOf(database, request.userId, revisions);
      const outcome = changed(entry, revisions, assumptions, situation, shownIn, told);
      span.output(outcome.confirmation);
      return { outcome };
    });

/** Messages by the ids of their entries. */
type Messages = ReadonlyMap<string, string>;
type Changed = Extract<LogTextOutcome, { __typename: 'TextChanged' }>;

function changed(
  entry: EntryRow,
  revisions: readonly Revision[],
  assumptions: readonly string[],
  situation: Situation,
  shownIn: ShownIn,
  told: Messages,
): Changed {
  const before = revisions.flatMap((revision) => revision.before ?? []);
  const after = revisions.flatMap((revision) => revision.after ?? []);
  const pairs = revisions.map((one) => ({
    before: one.before && asStored(one.before),
    after: one.after && asStored(one.after),
  }));
  const notices = noticesAfter(entry.text ?? '', after, told, situation);
  const confirmation = changeSentence(pairs, assumptions, shownIn);
  return { __typename: 'TextChanged', entry, before, after, confirmation, notices };
}

/** An order is read with the message that first told of the row: "no, 185/95" still has the chest pain of before. */
function noticesAfter(
  order: string,
  rows: readonly LogRow[],
  told: Messages,
  situation: Situation,
): readonly Notice[] {
  const notices = rows.flatMap((row) =>
    noticesOfRow(
      { kind: kindOf(row), fields: row, note: row.note, tags: row.tags },
      [order, told.get(row.entryId) ?? ''].join('\n'),
      toldBy(situation),
    ),
  );
  const isUrgent = notices.some(({ level }) => level === 'URGENT');
  return isUrgent ? notices : [...emergencyOf(circumstancesOf(order, situation)), ...notices];
}

/** The messages that wrote the rows after a change, by the ids of their entries. */
async function messagesOf(
  database: LogTextDeps['database'],
  userId: string,
  revisions: readonly Revision[],
): Promise<Messages> {
  const ids = new Set(
    revisions.flatMap(({ kind, after }) => (kind === 'HEART' && after ? [after.entryId] : [])),
  );
  const entries = ids.size > 0 ? await readEntries(database, userId, [...ids]) : [];
  return new Map(entries.map(({ id, text }) => [id, text ?? '']));
}

/** What a plan would change, under an entry that is never stored. */
async function shown(
  database: LogTextDeps['database'],
  plan: Plan,
  { request, message, situation }: LogTextValues,
): Promise<Changed> {
  const ids = plan.changes.flatMap((change) => ('id' in change ? [change.id] : []));
  const rows = new Map(
    (await readLogsWithDeleted(database, request.userId, ids)).map((row) => [row.id, row]),
  );
  const revisions = plan.changes.map((change) => revised(change, rows));
  const entry = { id: newId(), text: message, createdAt: situation.writtenAt, undoneAt: null, traceId: null };
  const unkept = { ...entry, idempotencyKey: null, requestSha256: null, outcome: null };
  const told = await messagesOf(database, request.userId, revisions);
  const outcome = changed(unkept, revisions, plan.assumptions, situation, shownInOf(situation), told);
  return { ...outcome, confirmation: `Preview, nothing is changed yet. ${outcome.confirmation}` };
}

function revised(change: LogChange, rows: ReadonlyMap<string, LogRow>): Revision {
  if (change.type === 'add') {
    const after = unstored(change.log);
    return { kind: change.log.kind, logId: after.id, before: null, after };
  }
  const { kind, id } = change;
  const before = rows.get(id) ?? null;
  if (change.type === 'restore') return { kind, logId: id, before: null, after: before };
  if (change.type !== 'update' || !before) return { kind, logId: id, before, after: null };
  const { fields, ...common } = change.values;
  const after = { ...before, ...fields, ...common } as LogRow;
  const localDate = inZone(after.datetime, after.timeZone).toPlainDate().toString();
  return { ...placeOf(before), logId: id, before, after: { ...after, localDate } };
}
