import { METRIC_REGISTRY } from '@phda/shared-models';

import { type SummaryRow, toSummary } from './summary';

const row: SummaryRow = {
  count: 4,
  mean: 0.1 + 0.2,
  standardDeviation: 1,
  min: 1,
  max: 4,
  median: 2.5,
  p05: 1.15,
  p25: 1.75,
  p75: 3.25,
  p95: 3.85,
  sum: 10,
  first: 1,
  last: 4,
  daysWithData: 2,
  calendarDaysWithData: 2,
  meanOfDays: 5,
  sumOfDays: 10,
  knownDays: null,
};
const { CAFFEINE, SYSTOLIC } = METRIC_REGISTRY;
const days = (inRange: number, eligible = inRange) => ({ inRange, eligible });

test('every number is rounded once', () => {
  expect(toSummary(SYSTOLIC, days(7), row)).toMatchObject({
    mean: 0.3,
    count: 4,
    daysInRange: 7,
    unit: 'mmHg',
  });
});

test('only metrics whose days are sums have a total', () => {
  expect(toSummary(CAFFEINE, days(7), row).total).toBe(10);
  expect(toSummary(SYSTOLIC, days(7), row).total).toBeNull();
});

test('a mean over calendar days exists for a measurement only when no day is missing', () => {
  expect(toSummary(SYSTOLIC, days(3), row).meanPerCalendarDay).toBeNull();
  expect(toSummary(SYSTOLIC, days(2), row).meanPerCalendarDay).toBe(5);
  expect(toSummary(SYSTOLIC, days(7, 2), row).meanPerCalendarDay).toBe(5);
});

test('where absence is zero the divisor is the days that are known, not the days of the range', () => {
  expect(toSummary(CAFFEINE, days(30), { ...row, knownDays: 5 }).meanPerCalendarDay).toBe(2);
});

const empty = {
  ...row,
  count: 0,
  sum: null,
  sumOfDays: null,
  meanOfDays: null,
  daysWithData: 0,
  calendarDaysWithData: 0,
};

test('days that are all known to be zero have a mean of zero, and unknown days have none', () => {
  expect(toSummary(CAFFEINE, days(30), { ...empty, knownDays: 5 })).toMatchObject({
    meanPerCalendarDay: 0,
    total: null,
  });
  expect(toSummary(CAFFEINE, days(30), { ...empty, knownDays: 0 }).meanPerCalendarDay).toBeNull();
});
