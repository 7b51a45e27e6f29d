import type { Resolvers } from '../__generated__/resolvers-types';
import { trace } from './Query/trace';
import { traces } from './Query/traces';
import { Trace } from './Trace';
import { TraceConnection } from './TraceConnection';

/** One resolver per root field, and of the types what is not a plain property. */
export const resolvers: Resolvers = { Query: { trace, traces }, Trace, TraceConnection };
