import {
  AGGREGATES,
  type Aggregate,
  type Metric,
  METRIC_ENTRIES,
  METRIC_REGISTRY,
} from '@phda/shared-models';
import { Temporal } from '@phda/shared-service';
import fc from 'fast-check';

import { createHarness, type Harness, personWith, type TestRow } from './harness';
import { aggregated, bucketOf, dateOf, groupBy, valuesOf } from './reference';
import { sampleRows } from './sample';
import { wallClock, ZONES } from './wall-clock';

const SERIES = `query($metric: Metric!, $range: TimeRangeInput!, $bucket: Bucket!, $aggregate: Aggregate, $filter: MetricFilter, $timeZone: TimeZone) {
  series(metric: $metric, range: $range, bucket: $bucket, aggregate: $aggregate, filter: $filter, timeZone: $timeZone) {
    metric bucket aggregate unit buckets bucketStarts values counts
  }
}`;
const person = personWith('Europe/Berlin');
const range = { from: '2026-10-22T10:30:00.000Z', to: '2026-12-20T09:10:00.000Z' };
const rows = sampleRows(7, 500);
const inRange = (row: TestRow, span = range): boolean => row.datetime >= span.from && row.datetime < span.to;

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
  await harness.store(person.userId, rows);
});
afterAll(() => harness.drop());

interface SeriesAnswer {
  readonly aggregate: Aggregate;
  readonly buckets: string[];
  readonly bucketStarts: string[];
  readonly values: (number | null)[];
  readonly counts: number[];
}

async function seriesOf(variables: Record<string, unknown>): Promise<SeriesAnswer> {
  const { data, errors } = await harness.ask(person, SERIES, { range, bucket: 'DAY', ...variables });
  expect(errors).toBeUndefined();
  return data?.series as SeriesAnswer;
}

/** Asserts that a series holds exactly the reference's buckets, and nothing in all others. */
function expectSeries(
  series: SeriesAnswer,
  metric: Metric,
  aggregate: Aggregate,
  groups: Map<string, TestRow[]>,
): void {
  expect(series.buckets).toEqual([...new Set(series.buckets)].sort((a, b) => Date.parse(a) - Date.parse(b)));
  for (const key of groups.keys()) expect(series.buckets).toContain(key);
  const members = series.buckets.map((key) => groups.get(key) ?? []);
  const expected = members.map((rowsOfBucket) => aggregated(metric, aggregate, rowsOfBucket));
  expect(series.counts).toEqual(members.map((rowsOfBucket) => valuesOf(metric, rowsOfBucket).length));
  expect(series.values.map((value) => value === null)).toEqual(expected.map((value) => value === null));
  // The two sides may differ in the last bits of a double.
  series.values.forEach((value, index) => {
    if (value !== null) expect(value).toBeCloseTo(expected[index] as number, 8);
  });
}

describe.each(METRIC_ENTRIES.map((entry) => [entry.metric, entry] as const))('%s', (metric, entry) => {
  const aggregates = AGGREGATES.filter((one) => one !== 'RATIO_OF_SUMS' || entry.source.type === 'ratio');
  test.each(['HOUR', 'DAY', 'WEEK', 'MONTH'])(
    'by %s is what the rows say, for every aggregate',
    async (bucket) => {
      const groups = groupBy(
        rows.filter((row) => row.kind === entry.kind && inRange(row)),
        (row) => bucketOf(row, bucket, person.timeZone),
      );
      for (const aggregate of aggregates) {
        expectSeries(await seriesOf({ metric, bucket, aggregate }), metric, aggregate, groups);
      }
    },
  );

  test('without an aggregate is what a day of it means', async () => {
    expect((await seriesOf({ metric })).aggregate).toBe(METRIC_REGISTRY[metric].dailyAggregate);
  });
});

test.each(['HOUR', 'DAY', 'WEEK', 'MONTH'])('a %s in a zone asked for is that zone’s', async (bucket) => {
  const timeZone = 'America/St_Johns';
  const groups = groupBy(
    rows.filter((row) => row.kind === 'HEART' && inRange(row)),
    (row) => bucketOf(row, bucket, person.timeZone, timeZone),
  );
  expectSeries(await seriesOf({ metric: 'HEART_RATE', bucket, timeZone }), 'HEART_RATE', 'MEAN', groups);
});

test('every day of the range is there, also in the weeks without a row', async () => {
  const { buckets, bucketStarts, values, counts } = await seriesOf({ metric: 'CAFFEINE' });
  const days = Temporal.PlainDate.from('2026-10-22').until('2026-12-20').days + 1;
  expect(buckets.filter((key) => key >= '2026-10-22' && key <= '2026-12-20')).toHaveLength(days);
  expect(new Set([buckets.length, bucketStarts.length, values.length, counts.length]).size).toBe(1);
  // Also where absence is zero: a series tells what was recorded.
  expect(values[buckets.indexOf('2026-11-18')]).toBeNull();
  bucketStarts.forEach((start, index) =>
    expect(wallClock(Date.parse(start), person.timeZone)).toMatchObject({
      date: buckets[index],
      time: '00:00:00',
    }),
  );
});

test('a row written in another zone keeps its own date, and its day is added where the range does not have it', async () => {
  const traveller = personWith('Europe/Berlin');
  // 04:00 of the 2nd in Berlin, still 22:00 of the 1st in New York.
  const row = {
    ...sampleRows(1, 1)[0],
    kind: 'SAUNA',
    datetime: '2026-12-02T03:00:00.000Z',
    timeZone: 'America/New_York',
    measures: { durationMin: 20 },
  } as TestRow;
  await harness.store(traveller.userId, [row]);
  const { data } = await harness.ask(traveller, SERIES, {
    metric: 'SAUNA_MINUTES',
    bucket: 'DAY',
    range: { from: '2026-12-02T00:00:00+01:00', to: '2026-12-03T00:00:00+01:00' },
  });
  expect(data?.series).toMatchObject({
    buckets: ['2026-12-01', '2026-12-02'],
    values: [20, null],
    counts: [1, 0],
  });
});

test('the days of any zone are those that PostgreSQL computes with AT TIME ZONE', async () => {
  const offset = fc.integer({ min: 0, max: 30 * 24 * 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ZONES),
      offset,
      fc.integer({ min: 1, max: 20 * 24 * 60 }),
      async (timeZone, start, length) => {
        const fromMs = Date.parse('2026-10-20T00:00:00Z') + start * 60_000;
        const span = {
          from: new Date(fromMs).toISOString(),
          to: new Date(fromMs + length * 60_000).toISOString(),
        };
        const expected = await harness.database.readAsUser<{ day: string; count: number }>(
          person.userId,
          {
            name: 'test days in zone',
            text: `SELECT (datetime AT TIME ZONE $3)::date AS day, count(*) AS count FROM caffeine_log
            WHERE datetime >= $1::timestamptz AND datetime < $2::timestamptz GROUP BY 1 ORDER BY 1`,
          },
          [span.from, span.to, timeZone],
        );
        const series = await seriesOf({ metric: 'CAFFEINE', aggregate: 'COUNT', range: span, timeZone });
        const found = series.buckets.flatMap((day, index) =>
          series.counts[index] ? [{ day, count: series.counts[index] }] : [],
        );
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test('a row’s stored local date is the one its wall clock showed', async () => {
  const series = await seriesOf({ metric: 'CAFFEINE', aggregate: 'COUNT' });
  const expected = groupBy(
    rows.filter((row) => row.kind === 'CAFFEINE' && inRange(row)),
    (row) => dateOf(row),
  );
  expect(series.buckets.filter((_, index) => series.counts[index])).toEqual([...expected.keys()].sort());
});
