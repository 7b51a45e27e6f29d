import type { Database, Statement } from '@phda/shared-models';

import type { AnswerRecord } from '../domain/answer';

const ANSWER_BY_ID: Statement = {
  name: 'assistant-answer-by-id',
  text: `select id, conversation_id as "conversationId", question, asked_at as "askedAt", time_zone as "timeZone",
                text, status, figures, receipts, model, trace_id as "traceId"
           from assistant.answer
          where user_id = $1 and id = $2`,
};

type Row = Omit<AnswerRecord, 'fresh' | 'figures' | 'receipts'> & {
  readonly figures: AnswerRecord['figures'] | string;
  readonly receipts: AnswerRecord['receipts'] | string;
};

/** The asker's own stored answer, or null: nobody else's is visible. */
export async function answerById(
  database: Database,
  userId: string,
  id: string,
): Promise<AnswerRecord | null> {
  const [row] = await database.readAsUser<Row>(userId, ANSWER_BY_ID, [userId, id]);
  if (!row) return null;
  return { ...row, figures: parsed(row.figures), receipts: parsed(row.receipts), fresh: false };
}

const parsed = <T>(value: T | string): T => (typeof value === 'string' ? (JSON.parse(value) as T) : value);
