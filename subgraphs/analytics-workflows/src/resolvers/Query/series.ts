import { METRIC_REGISTRY } from '@phda/shared-models';
import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { bucketMetric } from '../../data/bucket-metric';
import { toSeries } from '../../domain/series';
import { planSeries } from '../../domain/series-plan';

export const series: QueryResolvers['series'] = async (_parent, args, context) => {
  const { userId, timeZone } = requireIdentity(context, 'READ');
  const plan = planSeries(METRIC_REGISTRY[args.metric], args, timeZone);
  return toSeries(plan, await bucketMetric(context.database, userId, plan));
};
