import { inRequestScope, sha256Hex } from '@phda/shared-service';
import { Client } from 'pg';

import {
  connectDatabase,
  type Database,
  HeartLog,
  LogEntry,
  newId,
  NOBODY,
  runStatement,
  type Statement,
  User,
} from '../src';
import {
  buildHeartLog,
  buildLogEntry,
  buildSession,
  buildUser,
  type ClonedDatabase,
  cloneDatabase,
} from '../src/testing';

let clone: ClonedDatabase;
let database: Database;
beforeAll(async () => {
  clone = await cloneDatabase({ poolSize: 1 });
  database = clone.database;
});
afterAll(() => clone.drop());

const statement = (text: string): Statement => ({ name: sha256Hex(text).slice(0, 32), text });
const OWNERS = statement('SELECT DISTINCT user_id, pg_backend_pid() AS pid FROM log_entry');
const PID = statement('SELECT pg_backend_pid() AS pid');

/** The server process behind the reading door's only connection. */
async function readerPid(): Promise<number | undefined> {
  const [row] = await database.readAsUser<{ pid: number }>(NOBODY, PID, []);
  return row?.pid;
}

test('2,000 requests of 50 people through small pools of both doors mix nothing up', async () => {
  const people = await Promise.all(Array.from({ length: 50 }, () => buildLogEntry(database)));
  const small = connectDatabase({ url: clone.appUrl, applicationName: 'phda test', poolSize: 3 });
  const ask = async (index: number): Promise<boolean> => {
    const person = people[(index * 7) % people.length]?.userId ?? '';
    const owners =
      index % 2 === 0
        ? await small.readAsUser<{ user_id: string }>(person, OWNERS, [])
        : await small.asUser(person, { write: false }, (transaction) =>
            LogEntry.findAll({ attributes: [['user_id', 'user_id']], raw: true, transaction }),
          );
    return owners.length === 1 && (owners[0] as { user_id?: string }).user_id === person;
  };
  const right = await Promise.all(Array.from({ length: 2000 }, (_, index) => ask(index)));
  await small.close();
  expect(right.filter((one) => !one)).toEqual([]);
});

describe('the writing door', () => {
  test('refuses a model call outside of a transaction', async () => {
    await expect(HeartLog.findAll()).rejects.toThrow('outside of Database.asUser');
    await expect(HeartLog.count()).rejects.toThrow('outside of Database.asUser');
    await expect(User.update({ displayName: 'x' }, { where: {} })).rejects.toThrow(
      'outside of Database.asUser',
    );
  });

  test('refuses a transaction that was not opened in the name of a person', async () => {
    const other = connectDatabase({ url: clone.appUrl, applicationName: 'phda test' });
    const unowned = HeartLog.sequelize?.transaction((transaction) => HeartLog.findAll({ transaction }));
    await expect(unowned).rejects.toThrow('outside of Database.asUser');
    const disguised = HeartLog.sequelize?.transaction((transaction) =>
      runStatement(transaction, 'COMMIT; SELECT * FROM heart_log;', []),
    );
    await expect(disguised).rejects.toThrow('outside of Database.asUser');
    await other.close();
  });

  test('refuses an owner who is not a UUID, so that nothing can be smuggled into the setting', async () => {
    const smuggled = `${NOBODY}'; SET LOCAL app.user_id = '${NOBODY}`;
    await expect(database.asUser(smuggled, { write: true }, async () => 1)).rejects.toThrow('not a UUID');
    await expect(database.readAsUser(smuggled, PID, [])).rejects.toThrow('not a UUID');
  });

  test('lets a nested transaction of a person through', async () => {
    const { userId } = await buildLogEntry(database);
    const found = await database.asUser(userId, { write: false }, async (outer) =>
      HeartLog.sequelize?.transaction({ transaction: outer }, (inner) =>
        LogEntry.count({ transaction: inner }),
      ),
    );
    expect(found).toBe(1);
  });

  test('cannot write where it was opened for reading', async () => {
    const user = await buildUser(database);
    const attempt = database.asUser(user.id, { write: false }, (transaction) =>
      LogEntry.create({ userId: user.id, source: 'api' }, { transaction }),
    );
    await expect(attempt).rejects.toThrow('read-only transaction');
  });

  test('stores nothing when the function throws', async () => {
    const user = await buildUser(database);
    const attempt = database.asUser(user.id, { write: true }, async (transaction) => {
      await LogEntry.create({ userId: user.id, source: 'api' }, { transaction });
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await database.readAsUser(user.id, OWNERS, [])).toEqual([]);
  });

  test('does not report success when PostgreSQL answers the COMMIT with ROLLBACK', async () => {
    const user = await buildUser(database);
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const attempt = database.asUser(user.id, { write: true }, async (transaction) => {
      await LogEntry.create({ userId: user.id, source: 'api' }, { transaction });
      await LogEntry.create({ userId: user.id, source: 'no such source' }, { transaction }).catch(
        () => undefined,
      );
    });
    await expect(attempt).rejects.toThrow('nothing was stored');
    warn.mockRestore();
    expect(await database.readAsUser(user.id, OWNERS, [])).toEqual([]);
  });

  test('survives that its connection is cut in the middle of a transaction, and stores nothing of it', async () => {
    const user = await buildUser(database);
    const owner = new Client({ connectionString: clone.ownerUrl });
    await owner.connect();
    // Sequelize tells of the ROLLBACK that it could not send.
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const cut = database.asUser(user.id, { write: true }, async (transaction) => {
      await LogEntry.create({ userId: user.id, source: 'api' }, { transaction });
      const [row] = await runStatement<{ pid: number }>(transaction, PID.text, []);
      await owner.query('SELECT pg_terminate_backend($1, 5000)', [row?.pid]);
      await LogEntry.count({ transaction });
    });
    await expect(cut).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    warn.mockRestore();
    await owner.end();
    const left = await database.asUser(user.id, { write: true }, (transaction) =>
      LogEntry.count({ transaction }),
    );
    expect(left).toBe(0);
  });

  test('runs one statement with values and gives its rows', async () => {
    const user = await buildUser(database);
    const rows = await database.asUser(user.id, { write: true }, (transaction) =>
      runStatement<{ id: string }>(
        transaction,
        'UPDATE accounts."user" SET failed_sign_ins = failed_sign_ins + $2 WHERE id = $1 RETURNING id, failed_sign_ins',
        [user.id, 2],
      ),
    );
    expect(rows).toEqual([{ id: user.id, failed_sign_ins: 2 }]);
  });
});

describe('the reading door', () => {
  test('gives a failing statement its own error and keeps the connection', async () => {
    const before = await readerPid();
    await expect(database.readAsUser(NOBODY, statement('SELECT 1 / $1::int AS n'), [0])).rejects.toThrow(
      'division by zero',
    );
    await expect(database.readAsUser(NOBODY, statement('SELECT no_such_column'), [])).rejects.toThrow(
      'no_such_column',
    );
    expect(await database.readAsUser(NOBODY, statement('SELECT 1 / $1::int AS n'), [1])).toEqual([{ n: 1 }]);
    expect(await readerPid()).toBe(before);
  });

  test('cannot write', async () => {
    const { userId, id } = await buildLogEntry(database);
    const update = statement(`UPDATE log_entry SET source = 'api' WHERE user_id = $1 AND id = $2`);
    await expect(database.readAsUser(userId, update, [userId, id])).rejects.toThrow('read-only transaction');
  });

  test('refuses a statement name that PostgreSQL would cut off', async () => {
    const tooLong = { name: 'n'.repeat(64), text: 'SELECT 1' };
    await expect(database.readAsUser(NOBODY, tooLong, [])).rejects.toThrow('63');
  });

  test('throws away a connection whose answer it cannot make sense of', async () => {
    const before = await readerPid();
    const unbindable = {
      toPostgres: () => {
        throw new Error('no such form');
      },
    };
    await expect(
      database.readAsUser(NOBODY, statement('SELECT $1::text AS t'), [unbindable]),
    ).rejects.toThrow('no such form');
    expect(await database.readAsUser(NOBODY, statement('SELECT $1::text AS t'), ['x'])).toEqual([{ t: 'x' }]);
    expect(await readerPid()).not.toBe(before);
  });

  test('survives that a migration changes the columns of a prepared statement', async () => {
    const owner = new Client({ connectionString: clone.ownerUrl });
    await owner.connect();
    const all = statement('SELECT * FROM log_entry');
    const { userId } = await buildLogEntry(database);
    await database.readAsUser(userId, all, []);
    await owner.query('ALTER TABLE log_entry ADD COLUMN later int');
    await database.readAsUser(userId, all, []).catch(() => undefined);
    const rows = await database.readAsUser<object>(userId, all, []);
    await owner.query('ALTER TABLE log_entry DROP COLUMN later');
    await owner.end();
    expect(rows[0]).toHaveProperty('later', null);
  });

  test('stops a statement that takes too long', async () => {
    const slow = database.readAsUser(NOBODY, statement('SELECT pg_sleep(60)'), []);
    await expect(slow).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('too busy') as string,
    });
  }, 10_000);

  test('comes back after its idle connection was ended', async () => {
    const owner = new Client({ connectionString: clone.ownerUrl });
    await owner.connect();
    const pid = await readerPid();
    await owner.query('SELECT pg_terminate_backend($1, 5000)', [pid]);
    await owner.end();
    const again = await readerPid().catch(() => readerPid());
    expect(again).not.toBe(pid);
  });

  test('finds before sign-in only the session of the token and the person of the address', async () => {
    const user = await buildUser(database, { email: `o'neil.${newId()}@example.test` });
    const session = await buildSession(database, { userId: user.id });
    const sessions = statement('SELECT id FROM accounts.session');
    const users = statement('SELECT id, time_zone FROM accounts."user"');
    expect(await database.readBeforeSignIn({ tokenSha256: session.tokenSha256 }, sessions, [])).toEqual([
      { id: session.id },
    ]);
    expect(await database.readBeforeSignIn({ email: user.email }, users, [])).toEqual([
      { id: user.id, time_zone: 'Europe/Berlin' },
    ]);
    expect(await database.readBeforeSignIn({ email: user.email }, sessions, [])).toEqual([]);
    expect(await database.readBeforeSignIn({ email: 'nobody@example.test' }, users, [])).toEqual([]);
  });
});

test('both doors carry the correlation id of the request into the transaction', async () => {
  const id = newId();
  const setting = "SELECT current_setting('app.correlation_id', true) AS id";
  const scope = { correlationId: id, userId: null, service: 'test' };
  const both = await inRequestScope(scope, () =>
    Promise.all([
      database.readAsUser(NOBODY, statement(setting), []),
      database.asUser(NOBODY, { write: false }, (transaction) => runStatement(transaction, setting, [])),
    ]),
  );
  expect(both).toEqual([[{ id }], [{ id }]]);
});

test('bulk writes leave the generated day to PostgreSQL, and undone rows are in no read', async () => {
  const entry = await buildLogEntry(database);
  const row = (rateBpm: number) => ({
    userId: entry.userId,
    entryId: entry.id,
    datetime: new Date('2026-11-20T23:30:00Z'),
    timeZone: 'Europe/Berlin',
    source: 'api',
    rateBpm,
  });
  await database.asUser(entry.userId, { write: true }, async (transaction) => {
    await HeartLog.bulkCreate([row(60), row(61)], { transaction });
    await HeartLog.destroy({ where: { userId: entry.userId, rateBpm: 61 }, transaction });
  });
  const live = await database.asUser(entry.userId, { write: false }, (transaction) =>
    HeartLog.findAll({ where: { userId: entry.userId }, transaction }),
  );
  expect(live.map(({ rateBpm, localDate }) => [rateBpm, localDate])).toEqual([[60, '2026-11-21']]);
});

test('an include finds the entry of a log through both parts of the key', async () => {
  const { userId, id } = await buildHeartLog(database);
  const found = await database.asUser(userId, { write: false }, (transaction) =>
    HeartLog.findOne({
      where: { userId, id },
      include: [{ model: LogEntry, as: 'entry', where: { userId } }],
      transaction,
    }),
  );
  expect(found?.entry?.source).toBe('form');
});

describe('a database that is not there', () => {
  test('a closed port is DATABASE_UNAVAILABLE at both doors, without the password', async () => {
    const url = 'postgres://phda_app:secret@127.0.0.1:1/phda';
    const absent = connectDatabase({ url, applicationName: 'phda test' });
    const outcomes = await Promise.allSettled([
      absent.check(),
      absent.readAsUser(NOBODY, PID, []),
      absent.asUser(NOBODY, { write: true }, async () => 1),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    for (const outcome of outcomes) {
      const error = (outcome as PromiseRejectedResult).reason as Error;
      expect(error).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('cannot be reached') as string,
      });
      expect(error.message).not.toContain('secret');
    }
    await absent.close();
  });

  test.each([
    ['a wrong password', (url: URL) => (url.password = 'wrong')],
    ['a database that does not exist', (url: URL) => (url.pathname = '/no_such_database')],
  ])('%s is DATABASE_UNAVAILABLE with a hint at the setting', async (_name, change) => {
    const url = new URL(clone.appUrl);
    change(url);
    const refused = connectDatabase({ url: url.toString(), applicationName: 'phda test' });
    const expected = {
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('Check DATABASE_URL') as string,
    };
    await expect(refused.readAsUser(NOBODY, PID, [])).rejects.toMatchObject(expected);
    await expect(refused.asUser(NOBODY, { write: true }, async () => 1)).rejects.toMatchObject(expected);
    await refused.close();
  });

  test('a URL of something else is refused at once', () => {
    const connect = () => connectDatabase({ url: 'mysql://root@localhost/x', applicationName: 'phda test' });
    expect(connect).toThrow('postgres://user:password@host:5432/database');
  });
});

test('the check refuses a role that row security does not bind', async () => {
  const asOwner = connectDatabase({ url: clone.ownerUrl, applicationName: 'phda test' });
  await expect(asOwner.check()).rejects.toThrow('bypasses row security');
  await asOwner.close();
});
