import { type Metric, METRIC_ENTRIES, newId } from '@phda/shared-models';

import { createHarness, type Harness, personWith, type TestRow } from './harness';
import { aggregated, dateOf, groupBy, quantile, rowsOf, standardDeviation, valuesOf } from './reference';
import { sampleRows } from './sample';

const SUMMARY = `query($metric: Metric!, $range: TimeRangeInput!, $filter: MetricFilter) {
  summary(metric: $metric, range: $range, filter: $filter) {
    metric unit count daysWithData daysInRange mean standardDeviation min max median p05 p25 p75 p95
    total meanPerDayWithData meanPerCalendarDay first last
  }
}`;
const LAST = `query($metric: Metric!, $range: TimeRangeInput!) {
  series(metric: $metric, range: $range, aggregate: LAST) { values }
}`;
const person = personWith('Europe/Berlin');
const rows = sampleRows(11, 500);
const ranges = [
  { from: '2026-10-01T00:00:00.000Z', to: '2027-02-01T00:00:00.000Z' },
  { from: '2026-10-24T22:00:00.000Z', to: '2026-11-04T11:40:00.000Z' },
];

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
  await harness.store(person.userId, rows);
});
afterAll(() => harness.drop());

async function summaryOf(
  variables: Record<string, unknown>,
  of = person,
): Promise<Record<string, number | null>> {
  const { data, errors } = await harness.ask(of, SUMMARY, variables);
  expect(errors).toBeUndefined();
  return data?.summary as Record<string, number | null>;
}

function expectedSummary(metric: Metric, chosen: readonly TestRow[]): Record<string, number | null> {
  const entry = METRIC_ENTRIES.find((one) => one.metric === metric) as (typeof METRIC_ENTRIES)[number];
  const values = valuesOf(metric, chosen);
  const days = [...groupBy(rowsOf(metric, chosen), (row) => dateOf(row)).values()]
    .map((members) => aggregated(metric, entry.dailyAggregate, members))
    .filter((value) => value !== null);
  return {
    count: values.length,
    daysWithData: days.length,
    mean: aggregated(metric, entry.source.type === 'ratio' ? 'RATIO_OF_SUMS' : 'MEAN', chosen),
    standardDeviation: standardDeviation(values),
    min: aggregated(metric, 'MIN', chosen),
    max: aggregated(metric, 'MAX', chosen),
    median: quantile(values, 0.5),
    p05: quantile(values, 0.05),
    p25: quantile(values, 0.25),
    p75: quantile(values, 0.75),
    p95: quantile(values, 0.95),
    total: entry.dailyAggregate === 'SUM' ? aggregated(metric, 'SUM', chosen) : null,
    meanPerDayWithData: days.reduce((total, value) => total + value, 0) / days.length,
    first: values[0] ?? null,
    last: values.at(-1) ?? null,
  };
}

describe.each(ranges)('from $from to $to', (range) => {
  test.each(METRIC_ENTRIES.map((entry) => entry.metric))('%s is what its rows say', async (metric) => {
    const chosen = rows.filter((row) => row.datetime >= range.from && row.datetime < range.to);
    const summary = await summaryOf({ metric, range });
    for (const [field, expected] of Object.entries(expectedSummary(metric, chosen))) {
      // The two sides may differ in the last bits of a double.
      const found = summary[field] ?? null;
      expect([field, found === null]).toEqual([field, expected === null]);
      if (expected !== null) expect(found).toBeCloseTo(expected, 7);
    }
  });
});

test('the days of a range are those of the person’s zone', async () => {
  const variables = { metric: 'WEIGHT', range: ranges[1] };
  expect((await summaryOf(variables)).daysInRange).toBe(11);
  expect((await summaryOf(variables, { ...person, timeZone: 'Australia/Lord_Howe' })).daysInRange).toBe(11);
  expect((await summaryOf(variables, { ...person, timeZone: 'America/New_York' })).daysInRange).toBe(12);
});

test('without a row the count is 0 and every statistic is null, never 0', async () => {
  for (const { metric, unit } of METRIC_ENTRIES) {
    const { count, daysWithData, daysInRange, ...rest } = await summaryOf(
      { metric, range: ranges[1] },
      personWith(),
    );
    expect({ count, daysWithData, daysInRange }).toEqual({ count: 0, daysWithData: 0, daysInRange: 11 });
    expect(rest).toMatchObject({ metric, unit });
    expect(Object.values(rest).filter((value) => value !== null)).toEqual([metric, unit]);
  }
});

test('one row has no standard deviation', async () => {
  const alone = personWith();
  await harness.store(
    alone.userId,
    [rowsOf('WEIGHT', rows)[0] as TestRow].map((row) => ({ ...row, timeZone: 'UTC' })),
  );
  expect(await summaryOf({ metric: 'WEIGHT', range: ranges[0] }, alone)).toMatchObject({
    count: 1,
    standardDeviation: null,
  });
});

test('the first instant of a range is in it, and the instant of its end is not', async () => {
  const someone = personWith();
  const [row] = rowsOf('SAUNA_MINUTES', rows) as [TestRow];
  const at = (datetime: string, durationMin: number): TestRow => ({
    ...row,
    id: newId(),
    datetime,
    measures: { durationMin },
  });
  await harness.store(someone.userId, [
    at('2026-11-20T23:59:59.999Z', 10),
    at('2026-11-21T00:00:00.000Z', 20),
    at('2026-11-21T23:59:59.999Z', 30),
    at('2026-11-22T00:00:00.000Z', 40),
  ]);
  const day = { from: '2026-11-21T00:00:00Z', to: '2026-11-22T00:00:00Z' };
  expect(await summaryOf({ metric: 'SAUNA_MINUTES', range: day }, someone)).toMatchObject({
    count: 2,
    total: 50,
    first: 20,
    last: 30,
  });
});

test('of rows of one moment the one stored last is the latest', async () => {
  const someone = personWith();
  const [row] = rowsOf('WEIGHT', rows) as [TestRow];
  const weights = [180, 182, 181].map((weightLb) => ({ ...row, id: newId(), measures: { weightLb } }));
  await harness.store(someone.userId, weights);
  const variables = { metric: 'WEIGHT', range: ranges[0] };
  expect(await summaryOf(variables, someone)).toMatchObject({ first: 180, last: 181 });
  const { data } = await harness.ask(someone, LAST, variables);
  expect((data?.series.values as (number | null)[]).filter((value) => value !== null)).toEqual([181]);
});
