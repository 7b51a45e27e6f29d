import { requireIdentity } from '@phda/shared-service';

import type { TraceResolvers } from '../__generated__/resolvers-types';
import { normaliseTraceId } from '../domain/trace';

export const Trace: TraceResolvers = {
  __resolveReference: async (reference, context) => {
    requireIdentity(context, 'READ');
    const id = normaliseTraceId(reference.id);
    return id === null ? null : context.loaders.traceById.load(id);
  },
  spans: (trace, _args, context) => context.loaders.spansByTraceId.load(trace.id),
};
