import type { BodyLogResolvers } from '../__generated__/resolvers-types';
import { logOf } from './log-fields';

/** The plain fields are properties of the row. */
export const BodyLog: BodyLogResolvers = logOf<BodyLogResolvers>('BodyLog');
