import type { SaunaLogResolvers } from '../__generated__/resolvers-types';
import { logOf } from './log-fields';

/** The plain fields are properties of the row. */
export const SaunaLog: SaunaLogResolvers = logOf<SaunaLogResolvers>('SaunaLog');
