import { z } from 'zod';

import type { OperationName, Step } from './documents';

const number = z.number().nullable();

const Summary = z.object({
  metric: z.string(),
  unit: z.string(),
  count: z.number().int(),
  daysWithData: z.number().int(),
  daysInRange: z.number().int(),
  mean: number,
  standardDeviation: number,
  min: number,
  max: number,
  median: number,
  p05: number,
  p25: number,
  p75: number,
  p95: number,
  total: number,
  meanPerDayWithData: number,
  meanPerCalendarDay: number,
  first: number,
  last: number,
});
export type Summary = z.infer<typeof Summary>;

const Series = z.object({
  metric: z.string(),
  bucket: z.string(),
  aggregate: z.string(),
  unit: z.string(),
  buckets: z.array(z.string()),
  bucketStarts: z.array(z.string()),
  values: z.array(number),
  counts: z.array(z.number().int()),
});
export type Series = z.infer<typeof Series>;

const LogNode = z.looseObject({
  __typename: z.string(),
  id: z.string(),
  datetime: z.string(),
  timeZone: z.string(),
});
export type LogNode = z.infer<typeof LogNode>;

const Logs = z.object({
  edges: z.array(z.object({ node: LogNode })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  totalCount: z.number().int(),
});
export type Logs = z.infer<typeof Logs>;

/** A step with what the graph answered: `data` is the whole answer as it travels in the receipt, the other parts are its typed content. */
export interface Done {
  readonly step: Step;
  readonly receiptId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly summary: Summary | null;
  readonly series: Series | null;
  readonly logs: Logs | null;
}

/** Reads the graph's answer to a step; throws ZodError when it has not the shape of the operation, which would be a fault of the graph. */
export function readResult(step: Step, receiptId: string, data: Readonly<Record<string, unknown>>): Done {
  const empty = { step, receiptId, data, summary: null, series: null, logs: null };
  const readers: Record<OperationName, () => Done> = {
    SUMMARY: () => ({ ...empty, summary: Summary.parse(data['summary']) }),
    SERIES: () => ({ ...empty, series: Series.parse(data['series']) }),
    LOGS: () => ({ ...empty, logs: Logs.parse(data['healthLogs']) }),
  };
  return readers[step.operation]();
}

/** How many rows are behind a result. */
export function rowCountOf({ summary, series, logs }: Done): number {
  if (summary) return summary.count;
  if (series) return series.counts.reduce((sum, count) => sum + count, 0);
  return logs?.edges.length ?? 0;
}
