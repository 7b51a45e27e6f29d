import type { Resolvers } from '../__generated__/resolvers-types';
import { Answer } from './Answer';
import { ask } from './Query/ask';

/** One file per root field and type. */
export const resolvers: Resolvers = { Query: { ask }, Answer };
