import { METRIC_REGISTRY } from '@phda/shared-models';

import { planSeries, type SeriesInput } from './series-plan';

const { SYSTOLIC, CAFFEINE, SODIUM_POTASSIUM_RATIO } = METRIC_REGISTRY;
const week = { from: '2026-11-15T23:00:00.000Z', to: '2026-11-22T23:00:00.000Z' };

test.each([
  [SYSTOLIC, 'MEAN'],
  [CAFFEINE, 'SUM'],
  [SODIUM_POTASSIUM_RATIO, 'RATIO_OF_SUMS'],
])('%p is aggregated by its daily aggregate unless asked otherwise', (entry, aggregate) => {
  expect(planSeries(entry, { range: week, bucket: 'WEEK' }, 'Europe/Berlin').aggregate).toBe(aggregate);
  expect(planSeries(entry, { range: week, bucket: 'WEEK', aggregate: 'MAX' }, 'UTC').aggregate).toBe('MAX');
});

test('the list of buckets is of the zone asked for, else of the person', () => {
  const input: SeriesInput = { range: week, bucket: 'DAY' };
  expect(planSeries(SYSTOLIC, input, 'Europe/Berlin').list.keys).toHaveLength(7);
  expect(planSeries(SYSTOLIC, { ...input, timeZone: 'UTC' }, 'Europe/Berlin').list.keys).toHaveLength(8);
});

const refused: [Partial<SeriesInput>, string][] = [
  [{ aggregate: 'RATIO_OF_SUMS' }, 'SYSTOLIC is not a ratio'],
  [{ range: { from: week.to, to: week.from } }, 'must be before'],
  [{ filter: { localTimeFrom: 'x' } }, 'not a time of day'],
  [{ bucket: 'HOUR', range: { ...week, from: '2020-01-01T00:00:00.000Z' } }, 'at most 20000'],
  [{ bucket: 'DAY', range: { ...week, from: '1950-01-01T00:00:00.000Z' } }, 'at most 20000'],
];
test.each(refused)('%p is refused: %s', (change, sentence) => {
  const input: SeriesInput = { range: week, bucket: 'DAY', ...change };
  expect(() => planSeries(SYSTOLIC, input, 'UTC')).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(sentence) }),
  );
});
