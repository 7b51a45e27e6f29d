import { planOf, runPlan, summaryWith } from '../../../tests/plans';
import type { Step } from '../operations/documents';
import { compose, type Draft } from '../phrasing/compose';
import { compute } from './compute';

function draftOf(question: string, answer: (step: Step) => Record<string, unknown>): Draft {
  const plan = planOf(question);
  const done = runPlan(plan, answer);
  return compose(plan, compute(plan, done), false);
}

/** Days (or months) of October 2026 on, with a value and a number of rows each. */
const series = (values: readonly (number | null)[], counts: readonly number[], bucket = 'DAY') => {
  const keys = values.map((_, index) =>
    bucket === 'MONTH'
      ? `2026-${String(index + 1).padStart(2, '0')}-01`
      : `2026-10-${String(index + 1).padStart(2, '0')}`,
  );
  const bucketStarts = keys.map((key) => `${key}T04:00:00.000Z`);
  return {
    series: {
      metric: 'CAFFEINE',
      bucket,
      aggregate: 'SUM',
      unit: 'mg',
      buckets: keys,
      bucketStarts,
      values,
      counts,
    },
  };
};
const october = series([200, 320, null, 310, 90], [3, 2, 0, 4, 1]);

test('a bound on cups counts rows of a day, not milligrams', () => {
  const { text, figures } = draftOf(
    'on how many days in october did I have 3 or more coffees',
    () => october,
  );
  expect(figures[0]).toMatchObject({ value: 2, unit: 'days' });
  expect(text).toContain('You had at least 3 logs of caffeine on 2 days in October');
});

test('the last day over a limit is found by its total, and the day comes first', () => {
  const { text, figures } = draftOf(
    'when in october did I last have more than 300 mg of caffeine',
    () => october,
  );
  expect(figures[0]).toMatchObject({ value: null, text: 'Sun 4 Oct 2026' });
  expect(figures[1]).toMatchObject({ value: 310 });
  expect(text).toContain('was above 300 mg was Sun 4 Oct 2026, with 310 mg');
});

test('the first day over a limit is the first', () => {
  const { figures } = draftOf('first time in october I had more than 300 mg of caffeine', () => october);
  expect(figures[0]?.text).toBe('Fri 2 Oct 2026');
});

test('no day over the limit is no data', () => {
  expect(draftOf('when in october did I last have more than 900 mg of caffeine', () => october).status).toBe(
    'NO_DATA',
  );
});

test('the most coffees in a day are a number of logs', () => {
  const { figures } = draftOf('most coffees in one day in october', () => october);
  expect(figures[0]).toMatchObject({ value: 4, unit: 'logs' });
  expect(figures[1]?.text).toBe('Sun 4 Oct 2026');
});

test('the month that stands out is named with its figure, among months with data', () => {
  const { text, figures } = draftOf('which month this year had my highest average weight', () =>
    series([182.6, null, 181], [9, 0, 8], 'MONTH'),
  );
  expect(figures.slice(0, 2)).toMatchObject([{ text: 'Jan 2026' }, { value: 182.6, unit: 'lb' }]);
  expect(text).toContain('Your highest month of average weight');
  expect(text).toContain('out of 2 months with data');
});

test('coffees a day are rows per day with data and per calendar day', () => {
  const { figures } = draftOf('how many coffees a day on average last week', () =>
    summaryWith({ count: 12, daysWithData: 6, meanPerDayWithData: 200, meanPerCalendarDay: 150 }),
  );
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([2, 1.5]);
});

test('a ratio of a range is that of its sums, the average day beside it', () => {
  const { text, figures } = draftOf('sodium to potassium ratio last month', () =>
    summaryWith({ metric: 'SODIUM_POTASSIUM_RATIO', mean: 1.17, meanPerDayWithData: 1.37, total: null }),
  );
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([1.17, 1.37]);
  expect(text).toContain('was 1.17, all amounts taken together, and 1.37 on an average day with data');
});

test('meals are counted by the graph; with a time of day by the rows that pass', () => {
  const node = (id: string, datetime: string) => ({
    node: {
      __typename: 'NutritionLog',
      id,
      datetime,
      timeZone: 'America/New_York',
      shortDescription: 'Soup',
    },
  });
  const page = {
    healthLogs: {
      edges: [node('2', '2026-11-11T23:00:00.000Z'), node('1', '2026-11-10T13:00:00.000Z')],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 17,
    },
  };
  expect(draftOf('how many meals did I log last week', () => page).figures[0]?.value).toBe(17);
  expect(draftOf('how many meals did I log last week in the evening', () => page).figures[0]?.value).toBe(1);
});

test('none in a month is none when there were others, and no data when there never was one', () => {
  const none = summaryWith({ count: 0, daysWithData: 0, daysInRange: 31, total: null });
  const ever = (count: number) => (step: Step) =>
    step.key.endsWith(':ever') ? summaryWith({ count }) : none;
  expect(draftOf('how many saunas last month', ever(4))).toMatchObject({ status: 'ANSWERED' });
  expect(draftOf('how many saunas last month', ever(0))).toMatchObject({ status: 'NO_DATA' });
  expect(draftOf('days without alcohol last month', ever(4)).figures[0]?.value).toBe(31);
  expect(draftOf('days without alcohol last month', ever(0)).status).toBe('NO_DATA');
});
