import type { AlcoholLogResolvers } from '../__generated__/resolvers-types';
import { logOf } from './log-fields';

/** The plain fields are properties of the row. */
export const AlcoholLog: AlcoholLogResolvers = logOf<AlcoholLogResolvers>('AlcoholLog');
