import { type HeldBack, readClarification, withdraw } from '../../../data/clarifications';
import { regionOf } from '../../../domain/region';
import { inEnglish } from '../../../domain/languages/wording';
import { firmOrderOf, type Order } from '../../../domain/orders/order';
import { isWithdrawal, type Reply, replyTo } from '../../../domain/reply';
import type { Situation } from '../../../domain/types';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';

/** Fetches the held-back message that a reply answers and completes it; it is read against the moment and zone in which it was written. */
export const recall =
  ({ database }: LogTextDeps) =>
  async ({ request }: LogTextValues): Promise<LogTextUpdate> => {
    const held = await readClarification(database, request.userId, request.inReplyTo ?? '');
    if (held.answeredAt !== null)
      return {
        outcome: {
          __typename: 'TextRejected',
          reason: 'That question was answered before. Please send the whole message again.',
        },
      };
    const { writtenAt, timeZone, locale } = held;
    const situation = { writtenAt, timeZone, region: regionOf(timeZone, locale) };
    if (isWithdrawal(request.message, situation.region)) {
      if (!request.preview) await withdraw(database, request.userId, held.id);
      return {
        outcome: {
          __typename: 'TextNotALog',
          reason: 'All right: the message was withdrawn and nothing was logged.',
        },
      };
    }
    const { text, settles } = completed(held, request.message, situation);
    // A reply about something else is a message of its own moment and zone, and leaves the question open.
    return settles
      ? { message: text, situation, answers: held.id }
      : { message: text, situation: request.situation, answers: null };
  };

/** An order stands for itself and names what a held-back one left open; a held-back correction is replaced by its reply. */
function completed(held: HeldBack, reply: string, situation: Situation): Reply {
  const [before, order] = [held.text, reply].map((text) => firmOrderOf(inEnglish(text, situation.region)));
  const settled = (text: string): Reply => ({ text, settles: true });
  if (before) {
    if (order && order.type !== 'ask') return settled(reply);
    if (order || before.type === 'ask') return settled(reply);
    return settled(before.type === 'takeBack' ? `delete ${reply}` : correctedBy(before, reply));
  }
  const kinds = held.drafts.rows.map(({ kind }) => kind);
  if (order && isAboutALog(order, kinds)) return settled(reply);
  const answer = order?.type === 'correct' && order.target.said !== '' ? order.words : reply;
  return replyTo({ text: held.text, open: held.drafts.open, kinds }, answer, situation);
}

type Correcting = Extract<Order, { type: 'correct' }>;

/** "undo" and "change the coffee to tea" order something; "I meant yesterday" only words an answer, and so does "pulse should be 66" where the pulse is what was asked for. */
function isAboutALog(order: NonNullable<ReturnType<typeof firmOrderOf>>, asked: readonly string[]): boolean {
  if (order.type !== 'correct') return order.type === 'takeBack';
  const { said, kinds } = order.target;
  const isAnswer = kinds !== null && (asked.length === 0 || kinds.some((kind) => asked.includes(kind)));
  return said !== '' && !isAnswer;
}

/** The answer to a question about a correction gives the value ("pulse 64") or names what is meant ("the pulse"). */
function correctedBy({ words, target }: Correcting, reply: string): string {
  const isFigure = target.field !== null && target.stems.length === 0;
  const figure = isFigure ? `${words} ${target.said}` : words;
  return /\d/.test(reply) ? `make that ${reply}` : `change ${reply} to ${figure}`;
}
