import type { UserResolvers } from '../__generated__/resolvers-types';

export const User: UserResolvers = {
  // Somebody else is answered like somebody who does not exist.
  __resolveReference: ({ id }, { request, ports }) =>
    request.identity?.userId === id ? ports.accounts.findById(id) : null,
};
