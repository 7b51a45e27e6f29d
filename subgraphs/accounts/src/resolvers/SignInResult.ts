import type { SignInResultResolvers } from '../__generated__/resolvers-types';

export const SignInResult: SignInResultResolvers = {
  __resolveType: (result) => ('token' in result ? 'SignedIn' : 'SignInRefused'),
};
