import { AGGREGATES, METRICS } from '@phda/shared-models';

import { createHarness, type Harness, personWith } from './harness';
import { sampleRows } from './sample';

const METRIC_LIST = '{ metrics { metric label unit kind dailyAggregate derived absentIsZero } }';
const BOTH = `query($range: TimeRangeInput!) {
  summary(metric: HEART_RATE, range: $range) { count mean }
  series(metric: HEART_RATE, range: $range, bucket: MONTH) { values counts }
}`;
const range = { from: '2026-10-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.drop());

test('metrics lists the registry, units and meaning of absence included', async () => {
  const { data } = await harness.ask(personWith(), METRIC_LIST);
  const definitions = data?.metrics as Record<string, unknown>[];
  expect(definitions.map(({ metric }) => metric)).toEqual([...METRICS]);
  expect(definitions.filter(({ absentIsZero }) => absentIsZero).map(({ metric }) => metric)).toEqual([
    'CAFFEINE',
    'ALCOHOL',
    'SAUNA_MINUTES',
  ]);
  expect(definitions.find(({ metric }) => metric === 'SODIUM_POTASSIUM_RATIO')).toEqual({
    metric: 'SODIUM_POTASSIUM_RATIO',
    label: 'Sodium to potassium ratio',
    unit: 'mg/mg',
    kind: 'NUTRITION',
    dailyAggregate: 'RATIO_OF_SUMS',
    derived: true,
    absentIsZero: false,
  });
  for (const { dailyAggregate } of definitions) expect(AGGREGATES).toContain(dailyAggregate);
});

test.each([METRIC_LIST, BOTH])('nobody and a token without READ get no number: %s', async (query) => {
  const anonymous = await harness.ask(null, query, { range });
  expect(anonymous.errors?.map(({ extensions }) => extensions?.code)).toContain('UNAUTHENTICATED');
  const writer = await harness.ask(personWith('UTC', ['WRITE']), query, { range });
  expect(writer.errors?.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN');
  expect([anonymous.data, writer.data]).toEqual([null, null]);
});

test('two people in the same weeks mix nothing, also when asking at the same time', async () => {
  const people = [personWith(), personWith('America/New_York')];
  const rows = people.map((_, index) => sampleRows(100 + index, 120));
  for (const [index, person] of people.entries()) await harness.store(person.userId, rows[index] ?? []);
  const expected = rows.map((own) => own.flatMap(({ measures }) => measures.rateBpm ?? []));
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, turn) => harness.ask(people[turn % 2] ?? null, BOTH, { range })),
  );
  answers.forEach(({ data }, turn) => {
    const own = expected[turn % 2] as number[];
    expect(data?.summary.count).toBe(own.length);
    expect(data?.summary.mean).toBeCloseTo(own.reduce((sum, value) => sum + value, 0) / own.length, 8);
    expect((data?.series.counts as number[]).reduce((sum, count) => sum + count, 0)).toBe(own.length);
  });
});

test.each([
  [
    'an empty range',
    'summary(metric: WEIGHT, range: {from: "2026-11-21T00:00:00Z", to: "2026-11-21T01:00:00+01:00"}) { count }',
  ],
  [
    'a range of 300 years',
    'summary(metric: WEIGHT, range: {from: "1900-01-01T00:00:00Z", to: "2200-01-01T00:00:00Z"}) { count }',
  ],
  [
    'too many hours',
    'series(metric: WEIGHT, range: {from: "2020-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z"}, bucket: HOUR) { counts }',
  ],
  [
    'a ratio of what is none',
    'series(metric: WEIGHT, range: {from: "2020-01-01T00:00:00Z", to: "2020-02-01T00:00:00Z"}, aggregate: RATIO_OF_SUMS) { counts }',
  ],
  [
    'a context without a heart',
    'summary(metric: SODIUM, range: {from: "2020-01-01T00:00:00Z", to: "2020-02-01T00:00:00Z"}, filter: {context: REST}) { count }',
  ],
  [
    'a time of day that is none',
    'summary(metric: SODIUM, range: {from: "2020-01-01T00:00:00Z", to: "2020-02-01T00:00:00Z"}, filter: {localTimeFrom: "25:00"}) { count }',
  ],
])('%s is refused in one sentence', async (_, field) => {
  const { data, errors } = await harness.ask(personWith(), `{ ${field} }`);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(/^[^\n]{20,300}\.$/);
});
