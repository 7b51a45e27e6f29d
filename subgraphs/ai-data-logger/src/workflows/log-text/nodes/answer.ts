import { newId } from '@phda/shared-models';
import { inSpan } from '@phda/shared-service';

import { type DraftRow, holdBack } from '../../../data/clarifications';
import { readEntries } from '../../../data/entry-row';
import { kindOf, type LogRow } from '../../../data/log-row';
import { readLogsWrittenBy } from '../../../data/read-logs';
import { writeEntry } from '../../../data/write-entry';
import { type Assumption, confirmationOf, nameOf } from '../../../domain/confirmation';
import { type ShownIn, shownInOf } from '../../../domain/shown-units';
import type { Decision, Draft, Notice } from '../../../domain/types';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

type Logging = Extract<Decision, { type: 'log' }>;
type Asking = Extract<Decision, { type: 'ask' }>;

/** What is stored with an entry so that its answer can be given again. */
interface StoredOutcome {
  readonly notices: readonly Notice[];
  readonly notRecorded: readonly string[];
  readonly assumptions: readonly Assumption[];
  readonly shownIn: ShownIn;
}

/** Writes the entry and all of its rows in one transaction. */
export const write =
  ({ database }: LogTextDeps) =>
  ({ request, message, situation, answers, decision }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('write', { kind: 'CHAIN' }, async (span) => {
      const { drafts, notices, notRecorded } = decision as Logging;
      const assumptions = drafts.flatMap(assumptionsOf);
      const outcome: StoredOutcome = { notices, notRecorded, assumptions, shownIn: shownInOf(situation) };
      const { userId, idempotencyKey, requestSha256 } = request;
      const logs = drafts.map(({ kind, datetime, fields, note, tags }) => ({
        kind,
        datetime,
        fields,
        note,
        tags,
        timeZone: situation.timeZone,
      }));
      const written = await writeEntry(database, {
        userId,
        idempotencyKey,
        requestSha256,
        logs,
        answers,
        source: 'text',
        text: message,
        outcome: { ...outcome },
      });
      span.output({ entryId: written.entryId, logs: logs.length });
      return { entryId: written.entryId };
    });

/** What a draft assumes, with the thing it is about. */
export function assumptionsOf(draft: Draft): Assumption[] {
  const item = nameOf(draft);
  return draft.assumptions.map((text) => ({ item, text }));
}

/** Reads the rows back and says what is there: never what was meant to be there. */
export const confirm =
  ({ database }: LogTextDeps) =>
  ({ request, entryId, situation }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('confirm', { kind: 'CHAIN' }, async (span) => {
      const id = entryId ?? '';
      const [[entry], logs] = await Promise.all([
        readEntries(database, request.userId, [id]),
        readLogsWrittenBy(database, request.userId, id),
      ]);
      if (!entry || logs.length === 0)
        throw new Error('An entry that was just written could not be read back.');
      const stored = entry.outcome as unknown as StoredOutcome;
      const { notices, notRecorded, assumptions, shownIn = shownInOf(situation) } = stored;
      const confirmation = confirmationOf(logs.map(asStored), assumptions, notRecorded, shownIn);
      span.output(confirmation);
      return { outcome: { __typename: 'TextLogged', entry, logs, confirmation, notices, notRecorded } };
    });

/** A row as confirmations describe it. */
export function asStored(row: LogRow) {
  return { kind: kindOf(row), datetime: row.datetime, timeZone: row.timeZone, fields: row };
}

/** Keeps the message with one question and shows the whole draft. */
export const ask =
  ({ database }: LogTextDeps) =>
  ({ request, message, situation, answers, decision }: LogTextValues): Promise<LogTextUpdate> =>
    inSpan('ask', { kind: 'CHAIN' }, async (span) => {
      const { question, range, drafts, notices } = decision as Asking;
      const rows = drafts.map(asRow);
      const { writtenAt, timeZone } = situation;
      const held = {
        text: message,
        writtenAt,
        timeZone,
        locale: request.locale,
        question,
        drafts: { open: range, rows },
      };
      const id = request.preview ? newId() : await holdBack(database, request.userId, held, answers);
      span.output(question);
      return { outcome: { __typename: 'TextNeedsClarification', id, question, drafts: rows, notices } };
    });

function asRow({ kind, datetime, fields, confidence, missing }: Draft): DraftRow {
  return { kind, datetime, fields, confidence, missing };
}

/** Says why nothing was logged. */
export const decline = async ({ decision }: LogTextValues): Promise<LogTextUpdate> => {
  const { type, reason } = decision as Extract<Decision, { reason: string }>;
  return { outcome: { __typename: type === 'rejected' ? 'TextRejected' : 'TextNotALog', reason } };
};
