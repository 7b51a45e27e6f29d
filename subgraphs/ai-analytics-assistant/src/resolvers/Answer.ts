import { requireIdentity } from '@phda/shared-service';

import type { AnswerResolvers } from '../__generated__/resolvers-types';
import { answerById } from '../data/answer-by-id';
import { isUuid } from '../domain/uuid';
import { isStale } from '../workflows/answer-question/is-stale';

export const Answer: AnswerResolvers = {
  __resolveReference: async (reference, { request, database }) => {
    const { userId } = requireIdentity({ request }, 'READ');
    return isUuid(reference.id) ? answerById(database, userId, reference.id) : null;
  },
  stale: (answer, _args, { request, graph }) => isStale(answer, graph, request.delegation),
  trace: ({ traceId }) => (traceId === null ? null : { id: traceId }),
};
