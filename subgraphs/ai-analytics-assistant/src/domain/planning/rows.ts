import { LOG_KIND_REGISTRY, METRIC_REGISTRY, type Metric } from '@phda/shared-models';
import { inZone } from '@phda/shared-service';

import type { LogNode } from '../operations/results';
import type { WhenFilter } from '../understanding/intent';
import type { Target } from './plan';

/** A row as the graph lists it, with the value of one metric. */
export interface Reading {
  readonly node: LogNode;
  /** Null for derived metrics: the graph computes them (design rule 2), see the `one:` steps. */
  readonly value: number | null;
}

/** The rows that have a value of the metric and pass the filters, in the order given. */
export function readingsOf(nodes: readonly LogNode[], target: Target, when: WhenFilter): readonly Reading[] {
  return nodes.flatMap((node): Reading[] => {
    const value = valueOf(node, target.metric);
    if (value === null || !passes(node, when)) return [];
    if (value === 'derived') return [{ node, value: null }];
    return within(value, target) ? [{ node, value }] : [];
  });
}

function within(value: number, { bounds, boundsOn }: Target): boolean {
  if (!bounds || boundsOn !== 'ROW') return true;
  return value >= (bounds.min ?? -Infinity) && value <= (bounds.max ?? Infinity);
}

/** Says whether a row passes a filter by its own local time, half-open, wrapping over midnight as the graph's own filter does. */
export function passes(node: LogNode, when: WhenFilter): boolean {
  const local = inZone(node.datetime, node.timeZone);
  if (when.isoWeekdays && !when.isoWeekdays.includes(local.dayOfWeek)) return false;
  if (when.context && node['context'] !== undefined && node['context'] !== when.context) return false;
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const from = when.localTimeFrom ?? '00:00';
  const to = when.localTimeTo ?? '24:00';
  return from < to ? clock >= from && clock < to : clock >= from || clock < to;
}

/** What a listed row says of a metric: its value, `derived` when the graph has to compute it, null when the row has not all it takes. */
function valueOf(node: LogNode, metric: Metric): number | 'derived' | null {
  const { kind, source } = METRIC_REGISTRY[metric];
  const { graphqlType, measures } = LOG_KIND_REGISTRY[kind];
  if (node.__typename !== graphqlType) return null;
  const read = (field: string | undefined): number | null => {
    const value = field === undefined ? null : node[field];
    return typeof value === 'number' ? value : null;
  };
  if (source.type === 'column') return read(measures.find(({ column }) => column === source.column)?.field);
  const formula = source.type === 'formula' ? source.sql : `${source.numerator} ${source.denominator}`;
  const parts = measures.filter(({ column }) => new RegExp(`\\b${column}\\b`).test(formula));
  return parts.every(({ field }) => read(field) !== null) ? 'derived' : null;
}
