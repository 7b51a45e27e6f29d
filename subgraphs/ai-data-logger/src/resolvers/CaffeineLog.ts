import type { CaffeineLogResolvers } from '../__generated__/resolvers-types';
import { logOf } from './log-fields';

/** The plain fields are properties of the row. */
export const CaffeineLog: CaffeineLogResolvers = logOf<CaffeineLogResolvers>('CaffeineLog');
