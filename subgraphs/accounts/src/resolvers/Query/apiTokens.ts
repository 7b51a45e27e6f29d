import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { requireSession } from '../require-session';

export const apiTokens: QueryResolvers['apiTokens'] = (_parent, _args, context) =>
  context.apiTokens.list(requireSession(context).userId);
