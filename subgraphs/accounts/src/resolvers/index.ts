import type { Resolvers } from '../__generated__/resolvers-types';
import { createApiToken } from './Mutation/createApiToken';
import { revokeApiToken } from './Mutation/revokeApiToken';
import { signIn } from './Mutation/signIn';
import { signOut } from './Mutation/signOut';
import { signUp } from './Mutation/signUp';
import { apiTokens } from './Query/apiTokens';
import { me } from './Query/me';
import { SignInResult } from './SignInResult';
import { User } from './User';

/** One resolver per root field, and of the types what is not a plain property. */
export const resolvers: Resolvers = {
  Query: { apiTokens, me },
  Mutation: { createApiToken, revokeApiToken, signIn, signOut, signUp },
  SignInResult,
  User,
};
