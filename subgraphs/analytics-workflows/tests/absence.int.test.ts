import { type LogKind, newId, SaunaLog } from '@phda/shared-models';

import { createHarness, type Harness, personWith, type TestRow } from './harness';

const SUMMARY = `query($metric: Metric!, $range: TimeRangeInput!, $filter: MetricFilter) {
  summary(metric: $metric, range: $range, filter: $filter) {
    count daysWithData daysInRange total meanPerDayWithData meanPerCalendarDay
  }
}`;
/** Monday to Sunday in Berlin. */
const week = { from: '2026-11-16T00:00:00+01:00', to: '2026-11-23T00:00:00+01:00' };
const MEASURES: Record<LogKind, (value: number) => TestRow['measures']> = {
  HEART: (rateBpm) => ({ rateBpm }),
  BODY: (weightLb) => ({ weightLb }),
  NUTRITION: (sodiumMg) => ({ sodiumMg }),
  CAFFEINE: (caffeineMg) => ({ caffeineMg }),
  ALCOHOL: (alcoholOz) => ({ alcoholOz }),
  SAUNA: (durationMin) => ({ durationMin }),
};

/** A row at a local time of Berlin, written `11-16 08:00`. */
function log(kind: LogKind, at: string, value: number): TestRow {
  const datetime = `2026-${at.replace(' ', 'T')}:00+01:00`;
  return { id: newId(), kind, datetime, timeZone: 'Europe/Berlin', measures: MEASURES[kind](value) };
}

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.drop());

async function summaryOf(rows: readonly TestRow[], metric: string, variables: object = {}) {
  const person = personWith('Europe/Berlin');
  await harness.store(person.userId, rows);
  const { data, errors } = await harness.ask(person, SUMMARY, { metric, range: week, ...variables });
  expect(errors).toBeUndefined();
  return data?.summary as Record<string, number | null>;
}

describe('caffeine, where no log means none on days of recording', () => {
  const coffees = [
    log('CAFFEINE', '11-16 08:00', 100),
    log('CAFFEINE', '11-16 14:00', 80),
    log('CAFFEINE', '11-20 08:00', 120),
  ];

  test('days between the first and last coffee count as 0 only when something was logged on them', async () => {
    const others = [
      log('HEART', '11-17 07:00', 60),
      log('SAUNA', '11-18 21:00', 15),
      log('CAFFEINE', '11-16 09:00', 0),
    ];
    // Known: Monday and Friday with coffee, Tuesday and Wednesday with another log; Thursday says nothing.
    expect(await summaryOf([...coffees, ...others], 'CAFFEINE')).toEqual({
      count: 4,
      daysWithData: 2,
      daysInRange: 7,
      total: 300,
      meanPerDayWithData: 150,
      meanPerCalendarDay: 75,
    });
  });

  test('days before the first and after the last coffee are unknown, whatever was logged on them', async () => {
    const around = [
      log('HEART', '11-17 07:00', 60),
      log('HEART', '11-21 07:00', 60),
      log('HEART', '11-22 07:00', 60),
    ];
    const summary = await summaryOf([...coffees, ...around], 'CAFFEINE');
    expect(summary.meanPerCalendarDay).toBe(100);
  });

  test('the first and last coffee of all time bound the days, not those of the range', async () => {
    const always = [log('CAFFEINE', '10-01 08:00', 90), log('CAFFEINE', '12-24 08:00', 90)];
    const weekend = [log('BODY', '11-21 07:00', 180), log('NUTRITION', '11-22 12:00', 800)];
    expect((await summaryOf([...coffees, ...always, ...weekend], 'CAFFEINE')).meanPerCalendarDay).toBe(75);
  });

  test('a week of recording without any coffee averages to 0 a day, and a silent week to nothing', async () => {
    const always = [log('CAFFEINE', '10-01 08:00', 90), log('CAFFEINE', '12-24 08:00', 90)];
    const recorded = await summaryOf([...always, log('HEART', '11-17 07:00', 60)], 'CAFFEINE');
    expect(recorded).toMatchObject({
      count: 0,
      total: null,
      meanPerDayWithData: null,
      meanPerCalendarDay: 0,
    });
    expect((await summaryOf(always, 'CAFFEINE')).meanPerCalendarDay).toBeNull();
  });

  test('a filter by time of day leaves days on which coffee came at other times as days of none', async () => {
    const summary = await summaryOf(coffees, 'CAFFEINE', { filter: { localTimeFrom: '12:00' } });
    expect(summary).toMatchObject({ count: 1, total: 80, meanPerDayWithData: 80, meanPerCalendarDay: 40 });
  });

  test('a filter by weekday counts only those weekdays', async () => {
    const summary = await summaryOf([...coffees, log('HEART', '11-17 07:00', 60)], 'CAFFEINE', {
      filter: { isoWeekdays: [1, 2] },
    });
    expect(summary).toMatchObject({ count: 2, meanPerDayWithData: 180, meanPerCalendarDay: 90 });
  });

  test('a deleted log is no sign of recording', async () => {
    const person = personWith('Europe/Berlin');
    const sauna = log('SAUNA', '11-18 21:00', 15);
    await harness.store(person.userId, [...coffees, sauna]);
    await harness.database.asUser(person.userId, { write: true }, (transaction) =>
      SaunaLog.destroy({ where: { id: sauna.id, userId: person.userId }, transaction }),
    );
    const { data } = await harness.ask(person, SUMMARY, { metric: 'CAFFEINE', range: week });
    expect(data?.summary).toMatchObject({ count: 3, meanPerCalendarDay: 150 });
    const gone = await harness.ask(person, SUMMARY, { metric: 'SAUNA_MINUTES', range: week });
    expect(gone.data?.summary).toMatchObject({ count: 0, total: null, meanPerCalendarDay: null });
  });
});

describe('sodium, where no log means unknown', () => {
  const days = ['16', '17', '18', '19', '20', '21', '22'];
  const meals = days.flatMap((day) => [
    log('NUTRITION', `11-${day} 08:00`, 500),
    log('NUTRITION', `11-${day} 19:00`, 1500),
  ]);

  test('a mean per calendar day exists only when every day has data', async () => {
    expect((await summaryOf(meals, 'SODIUM')).meanPerCalendarDay).toBe(2000);
    const missing = await summaryOf(meals.slice(2), 'SODIUM');
    expect(missing).toMatchObject({ daysWithData: 6, meanPerDayWithData: 2000, meanPerCalendarDay: null });
  });

  test('other logs on a day do not make its sodium 0', async () => {
    const summary = await summaryOf([...meals.slice(2), log('HEART', '11-16 07:00', 60)], 'SODIUM');
    expect(summary.meanPerCalendarDay).toBeNull();
  });

  test('with a filter by weekday, only those weekdays have to be there', async () => {
    const filter = { isoWeekdays: [2, 3, 4, 5, 6, 7] };
    expect((await summaryOf(meals.slice(2), 'SODIUM', { filter })).meanPerCalendarDay).toBe(2000);
  });
});
