import { METRIC_REGISTRY } from '@phda/shared-models';

import { epochDayOf } from './epoch-day';
import { toSeries } from './series';
import { planSeries } from './series-plan';

const threeDays = { from: '2026-11-18T23:00:00.000Z', to: '2026-11-21T23:00:00.000Z' };
const plan = planSeries(METRIC_REGISTRY.CAFFEINE, { range: threeDays, bucket: 'DAY' }, 'Europe/Berlin');

test('values stand in their buckets, and a bucket without rows is null with count 0, never 0', () => {
  const found = {
    bucketNumbers: [epochDayOf('2026-11-21'), epochDayOf('2026-11-19')],
    values: [0.1 + 0.2, 80],
    counts: [2, 1],
  };
  expect(toSeries(plan, found)).toEqual({
    metric: 'CAFFEINE',
    bucket: 'DAY',
    aggregate: 'SUM',
    unit: 'mg',
    buckets: ['2026-11-19', '2026-11-20', '2026-11-21'],
    bucketStarts: ['2026-11-18T23:00:00.000Z', '2026-11-19T23:00:00.000Z', '2026-11-20T23:00:00.000Z'],
    values: [80, null, 0.3],
    counts: [1, 0, 2],
  });
});

test('a row whose own date lies outside the days of the range adds its bucket in its place', () => {
  const found = {
    bucketNumbers: [epochDayOf('2026-11-18'), epochDayOf('2026-11-22')],
    values: [1, 2],
    counts: [1, 1],
  };
  const series = toSeries(plan, found);
  expect(series.buckets).toEqual(['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']);
  expect(series.bucketStarts[0]).toBe('2026-11-17T23:00:00.000Z');
  expect(series.values).toEqual([1, null, null, null, 2]);
});

test('without rows every bucket is there', () => {
  const series = toSeries(plan, { bucketNumbers: [], values: [], counts: [] });
  expect([series.values, series.counts]).toEqual([
    [null, null, null],
    [0, 0, 0],
  ]);
});

test('a count is in rows, not in the unit of the metric', () => {
  const counting = planSeries(
    METRIC_REGISTRY.CAFFEINE,
    { range: threeDays, bucket: 'DAY', aggregate: 'COUNT' },
    'UTC',
  );
  expect(toSeries(counting, { bucketNumbers: [], values: [], counts: [] }).unit).toBe('rows');
});
