import { Client } from 'pg';

import { type ApiToken, type HeartLog, newId, type Session, type User } from '../src';
import {
  buildAnswer,
  buildApiToken,
  buildClarification,
  buildEgressRecord,
  buildHeartLog,
  buildSession,
  buildStoredSpan,
  buildUser,
  type ClonedDatabase,
  cloneDatabase,
} from '../src/testing';

/** The database as a wall of its own: a bare driver as phda_app, without any code of PHDA in between. */
let clone: ClonedDatabase;
let bare: Client;
let ada: User;
let eve: User;
let adasLog: HeartLog;
let adasSession: Session;
let adasApiToken: ApiToken;

beforeAll(async () => {
  clone = await cloneDatabase();
  const { database } = clone;
  [ada, eve] = [await buildUser(database), await buildUser(database)];
  adasLog = await buildHeartLog(database, { userId: ada.id });
  adasSession = await buildSession(database, { userId: ada.id });
  adasApiToken = await buildApiToken(database, { userId: ada.id });
  for (const build of [buildAnswer, buildClarification, buildEgressRecord, buildStoredSpan]) {
    await build(database, { userId: ada.id });
  }
  bare = new Client({ connectionString: clone.appUrl });
  await bare.connect();
});
afterAll(async () => {
  await bare.end();
  await clone.drop();
});

/** Runs statements as somebody in one transaction that is rolled back, and gives the last one's rows and count. */
async function as(
  userId: string | null,
  ...statements: string[]
): Promise<{ rows: object[]; count: number }> {
  await bare.query('BEGIN');
  try {
    if (userId !== null) await bare.query(`SET LOCAL app.user_id = '${userId}'`);
    for (const statement of statements.slice(0, -1)) await bare.query(statement);
    const { rows, rowCount } = await bare.query<object>(statements.at(-1) ?? '');
    return { rows, count: rowCount ?? 0 };
  } finally {
    await bare.query('ROLLBACK');
  }
}

const TABLES_OF_ADA = [
  'accounts."user"',
  'accounts.session',
  'accounts.api_token',
  'log_entry',
  'clarification',
  'heart_log',
  'assistant.answer',
  'monitor.span',
  'monitor.egress_record',
];

test.each(TABLES_OF_ADA)('%s shows its owner one row, and nobody else any', async (table) => {
  const count = `SELECT FROM ${table}`;
  expect((await as(ada.id, count)).count).toBe(1);
  expect((await as(eve.id, count)).count).toBe(table === 'accounts."user"' ? 1 : 0);
  expect((await as(null, count)).count).toBe(0);
});

test('after a transaction in a name the next one without a name sees nothing', async () => {
  await as(ada.id, 'SELECT FROM heart_log');
  expect((await as(null, 'SELECT FROM heart_log')).count).toBe(0);
});

test.each(TABLES_OF_ADA)('a person cannot change rows of another in %s', async (table) => {
  const key = table === 'accounts."user"' ? 'id' : 'user_id';
  expect((await as(eve.id, `UPDATE ${table} SET ${key} = ${key} WHERE ${key} = '${ada.id}'`)).count).toBe(0);
});

test.each(TABLES_OF_ADA)('nobody can delete rows of %s', async (table) => {
  await expect(as(ada.id, `DELETE FROM ${table}`)).rejects.toThrow('permission denied');
});

const insertLog = (userId: string, entryId: string) =>
  `INSERT INTO heart_log (user_id, id, datetime, time_zone, rate_bpm, entry_id, source)
   VALUES ('${userId}', '${newId()}', now(), 'UTC', 60, '${entryId}', 'api')`;

test('a person cannot store a row for another', async () => {
  await expect(as(eve.id, insertLog(ada.id, adasLog.entryId))).rejects.toThrow('row-level security');
});

test('a person cannot give a row away', async () => {
  await expect(as(ada.id, `UPDATE heart_log SET user_id = '${eve.id}'`)).rejects.toThrow(
    'row-level security',
  );
});

test('a foreign key cannot point at the row of another, although keys are checked without row security', async () => {
  await expect(as(eve.id, insertLog(eve.id, adasLog.entryId))).rejects.toThrow('foreign key constraint');
});

test('the same id and idempotency key of another person do not even collide', async () => {
  const entry = (userId: string) =>
    `INSERT INTO log_entry (user_id, id, source, idempotency_key, request_sha256)
     VALUES ('${userId}', '${adasLog.entryId}', 'api', 'once', repeat('0', 64))`;
  await expect(as(eve.id, entry(eve.id))).resolves.toMatchObject({ count: 1 });
});

test('a token shows exactly its session or API token, and a wrong one none', async () => {
  const withToken = (hash: string) =>
    as(
      null,
      `SET LOCAL app.token_sha256 = '${hash}'`,
      'SELECT id FROM accounts.session UNION ALL SELECT id FROM accounts.api_token',
    );
  expect((await withToken(adasSession.tokenSha256)).rows).toEqual([{ id: adasSession.id }]);
  expect((await withToken(adasApiToken.tokenSha256)).rows).toEqual([{ id: adasApiToken.id }]);
  expect((await withToken('0'.repeat(64))).count).toBe(0);
  expect((await withToken('')).count).toBe(0);
});

test('an address shows exactly its person, and reveals nothing else', async () => {
  const withEmail = (table: string) =>
    as(null, `SET LOCAL app.sign_in_email = '${ada.email}'`, `SELECT FROM ${table}`);
  expect((await withEmail('accounts."user"')).count).toBe(1);
  expect((await withEmail('accounts.session')).count).toBe(0);
  expect((await withEmail('heart_log')).count).toBe(0);
});

test('the sign-in settings let nothing be written', async () => {
  const { count } = await as(
    null,
    `SET LOCAL app.sign_in_email = '${ada.email}'`,
    `UPDATE accounts."user" SET failed_sign_ins = 0`,
  );
  expect(count).toBe(0);
});

test.each([
  'SET LOCAL row_security = off',
  'ALTER TABLE heart_log DISABLE ROW LEVEL SECURITY',
  'SET LOCAL ROLE postgres',
  'CREATE TABLE mine (id int)',
  'TRUNCATE heart_log',
])('the application role cannot get around the wall by %s', async (attempt) => {
  await expect(as(eve.id, attempt, `SELECT FROM heart_log WHERE user_id = '${ada.id}'`)).rejects.toThrow();
});

test('the owner of the tables is bound as well unless it is a superuser', async () => {
  const owner = new Client({ connectionString: clone.ownerUrl });
  await owner.connect();
  await owner.query('BEGIN');
  await owner.query('CREATE ROLE landlord');
  await owner.query('GRANT USAGE, CREATE ON SCHEMA public TO landlord');
  await owner.query('ALTER TABLE heart_log OWNER TO landlord');
  await owner.query('SET LOCAL ROLE landlord');
  const { rowCount } = await owner.query('SELECT FROM heart_log');
  await owner.query('ROLLBACK');
  await owner.end();
  expect(rowCount).toBe(0);
});
