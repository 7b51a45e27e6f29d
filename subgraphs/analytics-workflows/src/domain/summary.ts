import type { Metric, MetricEntry } from '@phda/shared-models';

import { rounded } from './rounding';

/** What the rows of a range say, before rounding and before deciding what may be told. */
export interface SummaryRow {
  readonly count: number;
  readonly mean: number | null;
  readonly standardDeviation: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  readonly p05: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
  readonly sum: number | null;
  readonly first: number | null;
  readonly last: number | null;
  readonly daysWithData: number;
  /** Days with data among the calendar days of the range. */
  readonly calendarDaysWithData: number;
  readonly meanOfDays: number | null;
  readonly sumOfDays: number | null;
  /** For metrics whose absence is zero: days with data and days that count as 0; null for others. */
  readonly knownDays: number | null;
}

/** The GraphQL type Summary. */
export interface Summary {
  readonly metric: Metric;
  readonly unit: string;
  readonly count: number;
  readonly daysWithData: number;
  readonly daysInRange: number;
  readonly mean: number | null;
  readonly standardDeviation: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  readonly p05: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
  readonly total: number | null;
  readonly meanPerDayWithData: number | null;
  readonly meanPerCalendarDay: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

/** The calendar days of a range: all of them, and those that can have data under the filter's weekdays. */
export interface CalendarDays {
  readonly inRange: number;
  readonly eligible: number;
}

/** Makes the summary people see of what the rows say; every number rounded once, here. */
export function toSummary(entry: MetricEntry, days: CalendarDays, row: SummaryRow): Summary {
  return {
    metric: entry.metric,
    unit: entry.unit,
    count: row.count,
    daysWithData: row.daysWithData,
    daysInRange: days.inRange,
    mean: rounded(row.mean),
    standardDeviation: rounded(row.standardDeviation),
    min: rounded(row.min),
    max: rounded(row.max),
    median: rounded(row.median),
    p05: rounded(row.p05),
    p25: rounded(row.p25),
    p75: rounded(row.p75),
    p95: rounded(row.p95),
    // A sum of weights or pressures means nothing.
    total: entry.dailyAggregate === 'SUM' ? rounded(row.sum) : null,
    meanPerDayWithData: rounded(row.meanOfDays),
    meanPerCalendarDay: rounded(meanPerCalendarDay(days, row)),
    first: rounded(row.first),
    last: rounded(row.last),
  };
}

function meanPerCalendarDay(days: CalendarDays, row: SummaryRow): number | null {
  if (row.knownDays !== null) return row.knownDays === 0 ? null : (row.sumOfDays ?? 0) / row.knownDays;
  return row.calendarDaysWithData >= days.eligible ? row.meanOfDays : null;
}
