import { METRIC_REGISTRY } from '@phda/shared-models';
import { requireIdentity } from '@phda/shared-service';

import type { QueryResolvers } from '../../__generated__/resolvers-types';
import { summariseMetric } from '../../data/summarise-metric';
import { countCalendarDays } from '../../domain/calendar-days';
import { checkedFilter } from '../../domain/metric-filter';
import { checkedRange, daysTouched } from '../../domain/range';
import { toSummary } from '../../domain/summary';

export const summary: QueryResolvers['summary'] = async (_parent, args, context) => {
  const { userId, timeZone } = requireIdentity(context, 'READ');
  const entry = METRIC_REGISTRY[args.metric];
  const range = checkedRange(args.range);
  const filter = checkedFilter(args.filter, entry);
  const days = daysTouched(range, timeZone);
  const row = await summariseMetric(context.database, userId, { entry, range, days, filter });
  return toSummary(entry, countCalendarDays(days, timeZone, filter), row);
};
