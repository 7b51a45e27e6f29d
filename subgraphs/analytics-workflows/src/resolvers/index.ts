import type { Resolvers } from '../__generated__/resolvers-types';
import { metrics } from './Query/metrics';
import { series } from './Query/series';
import { summary } from './Query/summary';

/** One resolver per root field; the types of this subgraph need none, their fields are properties. */
export const resolvers: Resolvers = { Query: { metrics, series, summary } };
