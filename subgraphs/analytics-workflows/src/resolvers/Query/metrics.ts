import { METRIC_ENTRIES } from '@phda/shared-models';
import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { toMetricDefinition } from '../../domain/metric-definition';

export const metrics: QueryResolvers['metrics'] = (_parent, _args, context) => {
  requireIdentity(context, 'READ');
  return METRIC_ENTRIES.map(toMetricDefinition);
};
