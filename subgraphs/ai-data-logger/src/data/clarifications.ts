import { Clarification, type Database, newId, type Transaction } from '@phda/shared-models';
import { PhdaError } from '@phda/shared-service';

import type { TextRange } from '../domain/types';

/** A row that would be written, as shown beside a question. */
export interface DraftRow {
  readonly kind: string;
  readonly datetime: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly confidence: number;
  readonly missing: readonly string[];
}

/** A message that was held back, with the question and the words that its answer completes. */
export interface HeldBack {
  readonly text: string;
  readonly writtenAt: string;
  readonly timeZone: string;
  readonly locale: string | null;
  readonly question: string;
  readonly drafts: { readonly open: TextRange; readonly rows: readonly DraftRow[] };
}

export interface StoredClarification extends HeldBack {
  readonly id: string;
  readonly answeredAt: string | null;
}

const BY_ID = {
  name: 'clarification-by-id',
  text: `SELECT id, text, written_at AS "writtenAt", time_zone AS "timeZone", locale, question, drafts, answered_at AS "answeredAt"
    FROM clarification WHERE user_id = $1 AND id = $2::uuid`,
};

/** A person's held-back message by id; throws NOT_FOUND, the same for an unknown id and for another person's. */
export async function readClarification(
  database: Database,
  userId: string,
  id: string,
): Promise<StoredClarification> {
  const [row] = await database.readAsUser<StoredClarification>(userId, BY_ID, [userId, id]);
  if (!row) throw new PhdaError('NOT_FOUND', 'There is no such question among yours.');
  return row;
}

/** Keeps a message with its question and gives its id; the question it grew out of is closed in the same transaction. */
export async function holdBack(
  database: Database,
  userId: string,
  held: HeldBack,
  answers: string | null,
): Promise<string> {
  const id = newId();
  await database.asUser(userId, { write: true }, async (transaction) => {
    if (answers) await closeClarification(userId, answers, transaction);
    await Clarification.create(
      { ...held, id, userId, writtenAt: new Date(held.writtenAt) },
      { transaction, returning: false },
    );
  });
  return id;
}

/** Closes a question for good; throws CONFLICT when another request has answered it in between. */
export async function closeClarification(
  userId: string,
  id: string,
  transaction: Transaction,
): Promise<void> {
  const [closed] = await Clarification.update(
    { answeredAt: new Date() },
    { where: { userId, id, answeredAt: null }, transaction },
  );
  if (closed === 0)
    throw new PhdaError('CONFLICT', 'That question has just been answered by another message.');
}

/** Closes a question whose message the person took back. */
export async function withdraw(database: Database, userId: string, id: string): Promise<void> {
  await database.asUser(userId, { write: true }, (transaction) =>
    closeClarification(userId, id, transaction),
  );
}
