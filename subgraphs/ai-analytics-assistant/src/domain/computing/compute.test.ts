import { planOf, runPlan, summaryWith } from '../../../tests/plans';
import { compose, type Draft } from '../phrasing/compose';
import type { Step } from '../operations/documents';
import { compute } from './compute';
import { isUrgentLookup } from './urgent';

function draftOf(
  question: string,
  answer: (step: Step) => Record<string, unknown> = () => summaryWith(),
): Draft {
  const plan = planOf(question);
  const done = runPlan(plan, answer);
  return compose(plan, compute(plan, done), isUrgentLookup(plan, done));
}

const series = (
  values: readonly (number | null)[],
  counts: readonly number[] = values.map((value) => (value === null ? 0 : 1)),
) => ({
  series: {
    metric: 'CAFFEINE',
    bucket: 'DAY',
    aggregate: 'SUM',
    unit: 'mg',
    buckets: values.map((_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`),
    bucketStarts: values.map((_, index) => `2026-10-${String(index + 1).padStart(2, '0')}T04:00:00.000Z`),
    values,
    counts,
  },
});

const heartLog = (id: string, datetime: string, systolicMmhg: number | null) => ({
  node: {
    __typename: 'HeartLog',
    id,
    datetime,
    timeZone: 'America/New_York',
    systolicMmhg,
    diastolicMmhg: 80,
    rateBpm: null,
    context: 'REST',
  },
});
const logs = (nodes: readonly object[], hasNextPage = false) => ({
  healthLogs: { edges: nodes, pageInfo: { hasNextPage, endCursor: 'c' }, totalCount: nodes.length },
});

test('an average of readings is over readings, with n and days', () => {
  const { text, figures, status } = draftOf('what was my average systolic this week');
  expect(text).toBe(
    'Your average systolic blood pressure this week (Mon 16 Nov – Sat 21 Nov 2026) was 127.4 mmHg, from 14 readings on 6 days.',
  );
  expect(figures[0]).toMatchObject({ value: 127.4285714, unit: 'mmHg', text: '127.4 mmHg' });
  expect(status).toBe('ANSWERED');
});

test('an average of an intake is per day with data and per calendar day, and says which', () => {
  const { text, figures } = draftOf('average caffeine last week');
  expect(text).toContain(
    '255 mg per day with data and 191 mg per calendar day (127 mg per log), from 14 logs',
  );
  expect(figures.map(({ value }) => value).slice(0, 2)).toEqual([254.857142857, 191.142857143]);
});

test('asked per calendar day, that average comes first', () => {
  expect(draftOf('average caffeine per calendar day last week').figures[0]?.value).toBe(191.142857143);
});

test('a total is the total', () => {
  expect(draftOf('how much caffeine did I have last week').figures[0]).toMatchObject({
    value: 1784,
    text: '1784 mg',
  });
});

test('blood pressure is two averages, and both come before what supports them', () => {
  const { figures } = draftOf('average blood pressure this week');
  expect(figures.slice(0, 2).map(({ label }) => label)).toEqual([
    'average systolic blood pressure',
    'average diastolic blood pressure',
  ]);
});

test('weight in kg is converted and shows what is stored', () => {
  const { text, figures } = draftOf('average weight in kg this week', () => summaryWith({ mean: 180 }));
  expect(figures[0]).toMatchObject({ value: 81.6466266, unit: 'kg', text: '81.6 kg' });
  expect(text).toContain('81.6 kg (180.0 lb as stored)');
});

test('drinks are fluid ounces over 0.6, and the text says so with a figure', () => {
  const { text, figures } = draftOf('how many drinks did I have last week', () => summaryWith({ total: 3 }));
  expect(figures[0]).toMatchObject({ value: 5, unit: 'standard drinks' });
  expect(text).toContain('A standard drink is counted as 0.6 fl oz of pure alcohol.');
  expect(figures.some(({ value }) => value === 0.6)).toBe(true);
});

test('no row is no data, and the text names the range that was looked at', () => {
  const { text, status } = draftOf('average systolic yesterday', () => summaryWith({ count: 0, mean: null }));
  expect(status).toBe('NO_DATA');
  expect(text).toBe('I found no systolic blood pressure yesterday (Fri 20 Nov 2026).');
});

test('no caffeine on days of recording is zero, no sodium is unknown', () => {
  const empty = () => summaryWith({ count: 0, total: null, meanPerDayWithData: null, meanPerCalendarDay: 0 });
  expect(draftOf('how much caffeine did I have yesterday', empty)).toMatchObject({ status: 'ANSWERED' });
  const unknown = () => summaryWith({ count: 0, total: null, meanPerCalendarDay: null });
  expect(draftOf('how much sodium did I have yesterday', unknown)).toMatchObject({ status: 'NO_DATA' });
});

test('a limit that nothing passes is an answer as long as there is something to pass it', () => {
  const bounded = (step: Step) => summaryWith({ count: step.variables['filter'] ? 0 : 14 });
  expect(draftOf('how many times was my systolic above 180 this week', bounded)).toMatchObject({
    status: 'ANSWERED',
  });
  expect(
    draftOf('how many times was my systolic above 180 this week', () => summaryWith({ count: 0 })),
  ).toMatchObject({
    status: 'NO_DATA',
  });
});

test('days over a limit of an intake are counted by their totals', () => {
  const { figures } = draftOf('how many days did I have more than 300 mg caffeine last month', () =>
    series([310, 300, null, 420]),
  );
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([2, 3]);
});

test('a median day is the median of totals, a median is of logs and says so', () => {
  const { figures } = draftOf('median caffeine per day last month', () => series([100, null, 300, 50, 210]));
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([155, 4]);
  expect(draftOf('median caffeine last month').text).toContain('over single logs');
});

test('a share of days is of days, a share of readings of readings', () => {
  const answer = (step: Step) =>
    step.variables['filter']
      ? summaryWith({ count: 3, daysWithData: 2 })
      : summaryWith({ count: 12, daysWithData: 8 });
  expect(
    draftOf('what percentage of readings was systolic above 130 in october', answer).figures[0]?.value,
  ).toBe(25);
  expect(
    draftOf('on what percentage of days was systolic above 130 in october', answer).figures.slice(0, 3),
  ).toMatchObject([{ value: 25, unit: '%' }, { value: 2 }, { value: 8 }]);
  const days = draftOf('on what percentage of days did I drink alcohol in october', () =>
    summaryWith({ daysWithData: 6, daysInRange: 31 }),
  );
  expect(days.figures[0]?.value).toBeCloseTo(19.35, 2);
});

test('drinks per week are told per week with data and, as no log means none, per calendar week', () => {
  const { figures } = draftOf('average drinks per week in october', () => series([1.2, null, 2.4, null]));
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([3, 1.5]);
});

test('times per week are over all weeks since the first', () => {
  const { figures, text } = draftOf('average number of saunas per week in october', () =>
    series([null, 20, null, 30], [0, 2, 0, 1]),
  );
  expect(figures[0]).toMatchObject({ value: 1, text: '1.0' });
  expect(text).toContain('1.0 times per week');
});

test('a comparison has each side, the difference of the exact values, then n', () => {
  const sides = (step: Step) =>
    summaryWith({
      mean: String((step.variables['range'] as { from: string }).from) < '2026-11-01' ? 130.06 : 127.44,
    });
  const { figures } = draftOf('average systolic this month vs last month', sides);
  expect(figures.slice(0, 5).map(({ value }) => value)).toEqual([127.44, 130.06, -2.62, 14, 14]);
  expect(figures[2]?.text).toBe('-2.6 mmHg');
});

test('a change is signed, and one reading is not enough for one', () => {
  expect(
    draftOf('how much has my weight changed this year', () => summaryWith({ first: 183.3, last: 183.7 }))
      .figures[0],
  ).toMatchObject({
    value: 0.4,
    text: '+0.4 lb',
  });
  const { text } = draftOf('how much has my weight changed this year', () => summaryWith({ count: 1 }));
  expect(text).toContain('not enough data');
});

test('the highest of an intake is one log, with the highest day beside it', () => {
  const answer = (step: Step) =>
    step.operation === 'SUMMARY'
      ? summaryWith({ max: 190 })
      : series(step.variables['aggregate'] === 'SUM' ? [250, 380, 120] : [190, 150, 120]);
  const { figures, text } = draftOf('highest caffeine last month', answer);
  expect(figures[0]).toMatchObject({ value: 190 });
  expect(text).toContain('190 mg, on Thu 1 Oct 2026; the highest day total was 380 mg on Fri 2 Oct 2026');
});

test('the latest reading skips rows without the measure, page by page', () => {
  const answer = (step: Step) =>
    step.variables['after'] === null
      ? logs([heartLog('a', '2026-11-20T12:00:00.000Z', null)], true)
      : logs([heartLog('b', '2026-11-19T12:00:00.000Z', 133)]);
  const { text, figures } = draftOf('what was my last systolic', answer);
  expect(figures[0]).toMatchObject({ value: 133, receiptId: 'r2' });
  expect(text).toBe('Your latest systolic blood pressure was 133 mmHg, logged for Thu 19 Nov 2026, 07:00.');
});

test('a lookup stops after a few pages instead of reading a life', () => {
  const { status } = draftOf('what was my last systolic', () =>
    logs([heartLog('a', '2026-11-20T12:00:00.000Z', null)], true),
  );
  expect(status).toBe('NO_DATA');
});

test('a fresh reading at the urgent level puts the advice first, an old one does not', () => {
  const at = (datetime: string) => () => logs([heartLog('a', datetime, 185)]);
  const fresh = draftOf('what is my latest systolic', at('2026-11-21T12:00:00.000Z'));
  expect(fresh.status).toBe('URGENT');
  expect(fresh.text.startsWith('If you have chest pain')).toBe(true);
  expect(draftOf('what is my latest systolic', at('2026-11-01T12:00:00.000Z')).status).toBe('ANSWERED');
});

test('a list of logs keeps to the time of day asked for', () => {
  const at = (hour: number, shortDescription: string) => ({
    node: {
      __typename: 'NutritionLog',
      id: `${hour}`,
      datetime: `2026-11-20T${hour}:00:00.000Z`,
      timeZone: 'America/New_York',
      shortDescription,
      proteinG: 12.6,
      sodiumMg: null,
      potassiumMg: null,
    },
  });
  const { text, figures } = draftOf('what did I eat yesterday evening', () =>
    logs([at(23, '2 eggs'), at(13, 'toast')]),
  );
  expect(text).toBe(
    'You logged yesterday (Fri 20 Nov 2026) from 17:00: 2 eggs, protein 12.6 g (Fri 20 Nov 2026, 18:00).',
  );
  expect(figures).toHaveLength(2);
});

test('a context is asked of the heart only, and told of it only', () => {
  const { figures } = draftOf('average weight and pulse after exercise last week', (step) => {
    expect(step.variables['filter']).toEqual(
      step.variables['metric'] === 'WEIGHT' ? null : { context: 'EXERCISE' },
    );
    return summaryWith();
  });
  const ranges = figures
    .filter(({ label }) => label === 'range')
    .map(({ text }) => text.endsWith('exercise'));
  expect(ranges).toEqual([false, true]);
});

test('advice gives the own figures beside the refusal', () => {
  const { status, text, figures } = draftOf('do I have hypertension');
  expect(status).toBe('MEDICAL_ADVICE');
  expect(text).toContain('clinician');
  expect(figures[0]?.value).toBe(127.4285714);
});
