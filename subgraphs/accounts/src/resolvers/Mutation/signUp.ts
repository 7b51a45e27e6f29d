import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { signUp as signUpWith } from '../../domain/sign-up';
import { announceSession } from '../announce-session';

export const signUp: MutationResolvers['signUp'] = async (_parent, { input }, { request, ports }) => {
  const asked = { ...input, displayName: input.displayName ?? null };
  return announceSession(request, await signUpWith(ports, asked, request.now));
};
