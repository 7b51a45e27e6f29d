import { Client } from 'pg';

import { type LogEntry, LOG_KIND_DEFINITIONS, newId } from '../src';
import { buildLogEntry, type ClonedDatabase, cloneDatabase } from '../src/testing';

/** Raw SQL past all models: what the database itself refuses, whatever the code above it does. */
let clone: ClonedDatabase;
let bare: Client;
let entry: LogEntry;
beforeAll(async () => {
  clone = await cloneDatabase();
  entry = await buildLogEntry(clone.database);
  bare = new Client({ connectionString: clone.appUrl });
  await bare.connect();
});
afterAll(async () => {
  await bare.end();
  await clone.drop();
});

const SOUND: Record<string, Record<string, unknown>> = {
  heart_log: { systolic_mmhg: 128, diastolic_mmhg: 82, rate_bpm: 64 },
  body_log: { weight_lb: 180 },
  nutrition_log: { short_description: 'egg', long_description: 'one egg' },
  caffeine_log: { item_description: 'espresso', caffeine_mg: 63 },
  alcohol_log: { item_description: 'beer', alcohol_oz: 0.6 },
  sauna_log: { duration_min: 20 },
};

/** Inserts a sound row with some values changed, and takes it back. */
async function insert(table: string, changed: Record<string, unknown>): Promise<void> {
  const common = {
    user_id: entry.userId,
    id: newId(),
    entry_id: entry.id,
    source: 'api',
    time_zone: 'UTC',
    datetime: '2026-11-21T06:00:00Z',
  };
  const row = { ...common, ...SOUND[table], ...changed };
  const places = Object.keys(row).map((_, index) => `$${index + 1}`);
  await bare.query('BEGIN');
  try {
    await bare.query(`SET LOCAL app.user_id = '${entry.userId}'`);
    await bare.query(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    );
  } finally {
    await bare.query('ROLLBACK');
  }
}

const CHECK = { code: '23514' };

describe.each(LOG_KIND_DEFINITIONS)('$table', ({ table, measures }) => {
  test('takes a sound row', async () => {
    await expect(insert(table, {})).resolves.toBeUndefined();
  });

  test.each(measures)(
    'takes the bounds of $column and nothing beyond',
    async ({ column, type, possible: [low, high] }) => {
      const step = type === 'int' ? 1 : 0.001;
      // A pressure comes as a pair with the upper one higher.
      const pair = (value: number) =>
        column === 'systolic_mmhg'
          ? { diastolic_mmhg: value - 1 < 20 ? 20 : Math.min(value - 1, 200) }
          : column === 'diastolic_mmhg'
            ? { systolic_mmhg: Math.max(value + 1, 40) }
            : {};
      for (const value of [low, high])
        await expect(insert(table, { [column]: value, ...pair(value) })).resolves.toBeUndefined();
      for (const value of [low - step, high + step]) {
        await expect(insert(table, { [column]: value, ...pair(value) })).rejects.toMatchObject(CHECK);
      }
    },
  );

  test.each(
    measures.flatMap(({ column }) => ['NaN', 'Infinity', '-Infinity'].map((value) => [column, value])),
  )('refuses %s = %s', async (column, value) => {
    // An integer column cannot even read such a value (22P02).
    const code = expect.stringMatching(/^(23514|22P02)$/) as string;
    await expect(insert(table, { [column ?? '']: value })).rejects.toMatchObject({ code });
  });

  test.each(['1899-12-31T23:59:59.999Z', '2201-01-01T00:00:00Z', 'infinity', '-infinity'])(
    'refuses the instant %s',
    async (datetime) => {
      await expect(insert(table, { datetime })).rejects.toThrow();
    },
  );

  test.each(['1900-01-01T00:00:00Z', '2200-12-31T23:59:59.999Z'])(
    'takes the instant %s',
    async (datetime) => {
      await expect(insert(table, { datetime })).resolves.toBeUndefined();
    },
  );

  test.each(['Mars/Olympus', ''])('refuses the time zone "%s"', async (time_zone) => {
    await expect(insert(table, { time_zone })).rejects.toMatchObject({ code: '22023' });
  });

  test.each(['guess', '', 'import:'])('refuses the source "%s"', async (source) => {
    await expect(insert(table, { source })).rejects.toMatchObject(CHECK);
  });

  test('refuses a day that is stated instead of generated', async () => {
    await expect(insert(table, { local_date: '2026-11-21' })).rejects.toMatchObject({ code: '428C9' });
  });

  test('refuses an entry that does not exist', async () => {
    await expect(insert(table, { entry_id: newId() })).rejects.toMatchObject({ code: '23503' });
  });
});

test.each([
  ['no measure at all', { systolic_mmhg: null, diastolic_mmhg: null, rate_bpm: null }],
  ['a systolic value alone', { diastolic_mmhg: null }],
  ['a diastolic value alone', { systolic_mmhg: null }],
  ['pressures the wrong way round', { systolic_mmhg: 80, diastolic_mmhg: 120 }],
  ['equal pressures', { systolic_mmhg: 80, diastolic_mmhg: 80 }],
  ['a context of its own', { context: 'SLEEP' }],
])('heart_log refuses %s', async (_name, changed) => {
  await expect(insert('heart_log', changed)).rejects.toMatchObject(CHECK);
});

test('heart_log takes a pulse without a pressure and a pressure without a pulse', async () => {
  await expect(insert('heart_log', { systolic_mmhg: null, diastolic_mmhg: null })).resolves.toBeUndefined();
  await expect(insert('heart_log', { rate_bpm: null })).resolves.toBeUndefined();
});

test('body_log refuses a row without any measure', async () => {
  await expect(insert('body_log', { weight_lb: null })).rejects.toMatchObject(CHECK);
});

test.each([
  ['nutrition_log', { short_description: null }, '23502'],
  ['nutrition_log', { long_description: null }, '23502'],
  ['nutrition_log', { short_description: 'x'.repeat(256) }, '22001'],
  ['nutrition_log', { long_description: 'x'.repeat(10_001) }, '23514'],
  ['caffeine_log', { caffeine_mg: null }, '23502'],
  ['alcohol_log', { alcohol_oz: null }, '23502'],
  ['alcohol_log', { item_description: 'x'.repeat(256) }, '22001'],
  ['sauna_log', { duration_min: null }, '23502'],
])('%s refuses %p', async (table, changed, code) => {
  await expect(insert(table, changed)).rejects.toMatchObject({ code });
});

test('an imported record is stored once among live rows, and again after the first was undone', async () => {
  const record = { source: 'import:csv', source_id: 'row-1' };
  const common = [entry.userId, newId(), newId(), entry.id, record.source, record.source_id];
  const sql = `INSERT INTO sauna_log (user_id, id, datetime, time_zone, duration_min, entry_id, source, source_id)
    VALUES ($1, $2, now(), 'UTC', 20, $3, $4, $5)`;
  const add = (id: string | undefined) => bare.query(sql, [common[0], id, common[3], common[4], common[5]]);
  await bare.query('BEGIN');
  await bare.query(`SET LOCAL app.user_id = '${entry.userId}'`);
  await add(common[1]);
  await bare.query('SAVEPOINT once');
  await expect(add(common[2])).rejects.toMatchObject({ code: '23505' });
  await bare.query('ROLLBACK TO once');
  await bare.query('UPDATE sauna_log SET deleted_at = now() WHERE id = $1', [common[1]]);
  await expect(add(common[2])).resolves.toBeDefined();
  await bare.query('ROLLBACK');
});

test('an idempotency key is taken once per person, and never without the hash of its request', async () => {
  const sql = `INSERT INTO log_entry (user_id, id, source, idempotency_key, request_sha256) VALUES ($1, $2, 'api', 'key', $3)`;
  await bare.query('BEGIN');
  await bare.query(`SET LOCAL app.user_id = '${entry.userId}'`);
  await bare.query('SAVEPOINT start');
  await expect(bare.query(sql, [entry.userId, newId(), null])).rejects.toMatchObject(CHECK);
  await bare.query('ROLLBACK TO start');
  await bare.query(sql, [entry.userId, newId(), '0'.repeat(64)]);
  await expect(bare.query(sql, [entry.userId, newId(), '1'.repeat(64)])).rejects.toMatchObject({
    code: '23505',
  });
  await bare.query('ROLLBACK');
});
