import { Answer, type Database } from '@phda/shared-models';

import type { AnswerRecord } from '../domain/answer';

/** Keeps an answer of its asker: the one write of the assistant. */
export async function storeAnswer(database: Database, userId: string, answer: AnswerRecord): Promise<void> {
  const { fresh: _fresh, askedAt, ...rest } = answer;
  await database.asUser(userId, { write: true }, async (transaction) => {
    await Answer.create({ ...rest, userId, askedAt: new Date(askedAt) }, { transaction });
  });
}
