import * as models from '../src';
import { type ClonedDatabase, cloneDatabase } from '../src/testing';
import * as factories from '../src/testing/factories';

let clone: ClonedDatabase;
beforeAll(async () => {
  clone = await cloneDatabase();
});
afterAll(() => clone.drop());

test('the clone is reachable, migrated and behind row security', async () => {
  await expect(clone.database.check()).resolves.toBeUndefined();
});

test.each(Object.entries(factories))(
  '%s stores a row with nothing stated, parents included',
  async (_name, build) => {
    const row = await build(clone.database);
    expect(row.isNewRecord).toBe(false);
  },
);

test('a log knows its local date as PostgreSQL generated it', async () => {
  const row = await factories.buildHeartLog(clone.database, {
    datetime: new Date('2026-11-20T23:30:00Z'),
    timeZone: 'Europe/Berlin',
  });
  expect(row.localDate).toBe('2026-11-21');
  expect(row.context).toBe('UNKNOWN');
});

test('a read by the reading door gives text instants and numbers', async () => {
  const { userId } = await factories.buildHeartLog(clone.database);
  const rows = await clone.database.readAsUser(
    userId,
    {
      name: 'test-read',
      text: 'SELECT datetime, local_date, systolic_mmhg, count(*) over () AS n, array[datetime] AS list, 1.5::numeric AS cost FROM heart_log WHERE user_id = $1',
    },
    [userId],
  );
  expect(rows).toEqual([
    {
      datetime: '2026-11-21T06:00:00.000Z',
      local_date: '2026-11-21',
      systolic_mmhg: 128,
      n: 1,
      list: ['2026-11-21T06:00:00.000Z'],
      cost: 1.5,
    },
  ]);
});

test('models is exported', () => {
  expect(models.HeartLog.tableName).toBe('heart_log');
});
