import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { normaliseTraceId } from '../../domain/trace';

export const trace: QueryResolvers['trace'] = async (_parent, args, context) => {
  requireIdentity(context, 'READ');
  const id = normaliseTraceId(args.id);
  return id === null ? null : context.loaders.traceById.load(id);
};
