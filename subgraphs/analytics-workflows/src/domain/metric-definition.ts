import { type Aggregate, isDerived, type LogKind, type Metric, type MetricEntry } from '@phda/shared-models';

/** The GraphQL type MetricDefinition. */
export interface MetricDefinition {
  readonly metric: Metric;
  readonly label: string;
  readonly unit: string;
  readonly kind: LogKind;
  readonly dailyAggregate: Aggregate;
  readonly derived: boolean;
  readonly absentIsZero: boolean;
}

/** What people are told of a registry entry: its words and columns stay inside. */
export function toMetricDefinition(entry: MetricEntry): MetricDefinition {
  const { metric, label, unit, kind, dailyAggregate, absence } = entry;
  return {
    metric,
    label,
    unit,
    kind,
    dailyAggregate,
    derived: isDerived(entry),
    absentIsZero: absence === 'ZERO',
  };
}
