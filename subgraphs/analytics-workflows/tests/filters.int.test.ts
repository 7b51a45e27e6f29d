import type { Metric } from '@phda/shared-models';

import { createHarness, type Harness, personWith, type TestRow } from './harness';
import { dateOf, rowsOf, VALUE_OF } from './reference';
import { sampleRows } from './sample';
import { wallClock } from './wall-clock';
import { epochDayOf, isoWeekday } from '../src/domain/epoch-day';

const COUNTS = `query($metric: Metric!, $range: TimeRangeInput!, $filter: MetricFilter) {
  summary(metric: $metric, range: $range, filter: $filter) { count mean min max }
  series(metric: $metric, range: $range, filter: $filter, bucket: MONTH, aggregate: COUNT) { counts }
  zoned: series(metric: $metric, range: $range, filter: $filter, timeZone: "Asia/Kathmandu") { counts }
  hours: series(metric: $metric, range: $range, filter: $filter, bucket: HOUR) { counts }
}`;
const person = personWith('Europe/Berlin');
const rows = sampleRows(23, 600);
const range = { from: '2026-10-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
  await harness.store(person.userId, rows);
});
afterAll(() => harness.drop());

const clock = (row: TestRow): string => wallClock(Date.parse(row.datetime), row.timeZone).time.slice(0, 5);
const weekday = (row: TestRow): number => isoWeekday(epochDayOf(dateOf(row)));

const cases: [Metric, object, (row: TestRow, value: number) => boolean][] = [
  [
    'SYSTOLIC',
    { localTimeFrom: '06:00', localTimeTo: '12:00' },
    (row) => clock(row) >= '06:00' && clock(row) < '12:00',
  ],
  [
    'SYSTOLIC',
    { localTimeFrom: '22:00', localTimeTo: '06:00' },
    (row) => clock(row) >= '22:00' || clock(row) < '06:00',
  ],
  ['CAFFEINE', { localTimeFrom: '14:00' }, (row) => clock(row) >= '14:00'],
  ['CAFFEINE', { localTimeTo: '14:00' }, (row) => clock(row) < '14:00'],
  ['PROTEIN', { localTimeFrom: '00:00', localTimeTo: '24:00' }, () => true],
  ['SODIUM', { isoWeekdays: [6, 7] }, (row) => weekday(row) >= 6],
  ['HEART_RATE', { context: 'REST' }, (row) => row.context === 'REST'],
  ['HEART_RATE', { context: 'UNKNOWN', min: 80 }, (row, value) => row.context === 'UNKNOWN' && value >= 80],
  ['WEIGHT', { min: 175, max: 180 }, (_, value) => value >= 175 && value <= 180],
  ['PULSE_PRESSURE', { max: 40 }, (_, value) => value <= 40],
  ['SODIUM_POTASSIUM_RATIO', { min: 1 }, (_, value) => value >= 1],
  [
    'SYSTOLIC',
    {
      localTimeFrom: '17:00',
      localTimeTo: '01:30',
      isoWeekdays: [4, 5, 6],
      min: 90,
      max: 150,
      context: 'REST',
    },
    (row, value) =>
      (clock(row) >= '17:00' || clock(row) < '01:30') &&
      [4, 5, 6].includes(weekday(row)) &&
      value >= 90 &&
      value <= 150 &&
      row.context === 'REST',
  ],
];

test.each(cases)('%s with %j counts the rows that pass and no others', async (metric, filter, passes) => {
  const values = rowsOf(metric, rows).flatMap((row) => {
    const value = VALUE_OF[metric](row.measures);
    return value !== null && passes(row, value) ? [value] : [];
  });
  const { data, errors } = await harness.ask(person, COUNTS, { metric, range, filter });
  expect(errors).toBeUndefined();
  expect(data?.summary.count).toBe(values.length);
  if (values.length > 0) {
    expect(data?.summary.min).toBeCloseTo(Math.min(...values), 8);
    expect(data?.summary.max).toBeCloseTo(Math.max(...values), 8);
  }
  for (const alias of ['series', 'zoned', 'hours']) {
    const counts = data?.[alias].counts as number[];
    expect([alias, counts.reduce((total, count) => total + count, 0)]).toEqual([alias, values.length]);
  }
});

test('the cases do choose: no filter of them keeps nothing or passes by accident', () => {
  const kept = cases.map(([metric, , passes]) =>
    rowsOf(metric, rows).filter((row) => {
      const value = VALUE_OF[metric](row.measures);
      return value !== null && passes(row, value);
    }),
  );
  expect(kept.filter((chosen) => chosen.length === 0)).toHaveLength(0);
});
