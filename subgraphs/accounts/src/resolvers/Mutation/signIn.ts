import type { MutationResolvers } from '../../__generated__/resolvers-types';
import { signIn as signInWith } from '../../domain/sign-in';
import { announceSession } from '../announce-session';

export const signIn: MutationResolvers['signIn'] = async (_parent, { input }, { request, ports }) => {
  const asked = { ...input, rememberMe: input.rememberMe ?? false };
  return announceSession(request, await signInWith(ports, asked, request.now));
};
