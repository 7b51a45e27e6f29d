import { type HeldBack, readClarification, withdraw } from '../../../data/clarifications';
import { regionOf } from '../../../domain/region';
import { inEnglish } from '../../../domain/languages/wording';
import { completeMessage, isWithdrawal } from '../../../domain/reply';
import { orderOf } from '../../../domain/orders/order';
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
    const message = completed(held, request.message, situation);
    return { message, situation, answers: held.id };
  };

/** An order to take back stands for itself and names what a held-back one left open; a held-back correction is replaced by its reply. */
function completed(held: HeldBack, reply: string, situation: Situation): string {
  const [before, order] = [held.text, reply].map((text) => orderOf(inEnglish(text, situation.region)));
  if ((order && order.type !== 'ask') || (before && order)) return reply;
  if (before?.type === 'takeBack') return `delete ${reply}`;
  if (before?.type === 'correct') return correctedBy(before.words, reply);
  return before ? reply : completeMessage(held.text, held.drafts.open, reply, situation);
}

/** The answer to a question about a correction gives the value ("pulse 64") or names what is meant ("the pulse"). */
function correctedBy(words: string, reply: string): string {
  return /\d/.test(reply) ? `make that ${reply}` : `change ${reply} to ${words}`;
}
