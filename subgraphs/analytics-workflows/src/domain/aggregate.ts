import { badInput } from '@phda/shared-service';
import type { Aggregate, MetricEntry } from '@phda/shared-models';

/** The aggregate of a series: the one asked for, else the metric's daily one; throws BAD_USER_INPUT for a ratio of sums of a metric that is no ratio. */
export function chosenAggregate(asked: Aggregate | null | undefined, entry: MetricEntry): Aggregate {
  if (asked === 'RATIO_OF_SUMS' && entry.source.type !== 'ratio')
    throw badInput(
      `${entry.metric} is not a ratio, so it has no RATIO_OF_SUMS. Use ${entry.dailyAggregate}, for example.`,
    );
  return asked ?? entry.dailyAggregate;
}
