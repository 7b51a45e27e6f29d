import { PhdaError, requireIdentity, wellFormedText } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { checkedConversation } from '../../domain/conversation';

/** Longer texts are not questions. */
const LONGEST_QUESTION = 2000;

export const ask: QueryResolvers['ask'] = async (_parent, { input }, { request, answerQuestion }) => {
  const identity = requireIdentity({ request }, 'READ');
  if (identity.delegated)
    throw new PhdaError('FORBIDDEN', 'The assistant may not ask itself a question while it answers one.');
  return answerQuestion({
    question: wellFormedText(input.question, 'question', LONGEST_QUESTION),
    askedAt: input.askedAt ?? request.now,
    timeZone: input.timeZone ?? identity.timeZone,
    conversationId: checkedConversation(input.conversationId ?? null),
    userId: identity.userId,
    delegation: request.delegation,
  });
};
