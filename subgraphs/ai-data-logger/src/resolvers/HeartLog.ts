import type { HeartLogResolvers } from '../__generated__/resolvers-types';
import { logOf } from './log-fields';

/** The plain fields are properties of the row. */
export const HeartLog: HeartLogResolvers = logOf<HeartLogResolvers>('HeartLog');
