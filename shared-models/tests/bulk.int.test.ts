import fc from 'fast-check';

import { type BulkRows, connectDatabase, copyLine, HeartLog, newId } from '../src';
import { buildHeartLog, buildLogEntry, type ClonedDatabase, cloneDatabase } from '../src/testing';

let clone: ClonedDatabase;
beforeAll(async () => void (clone = await cloneDatabase()));
afterAll(() => clone.drop());

const COLUMNS = [
  'id',
  'datetime',
  'time_zone',
  'rate_bpm',
  'entry_id',
  'source',
  'source_id',
  'note',
  'tags',
];
const UNIQUE = '(user_id, source, source_id) WHERE deleted_at IS NULL AND source_id IS NOT NULL';

interface Pulse {
  readonly rate?: number;
  readonly sourceId?: string | null;
  readonly note?: string | null;
  readonly tags?: readonly string[];
}

function rowsOf(entryId: string, pulses: readonly Pulse[]): BulkRows {
  const lines = pulses.map(({ rate = 60, sourceId = null, note = null, tags = [] }) =>
    copyLine([
      newId(),
      '2026-01-02T03:04:05.678Z',
      'Europe/Berlin',
      rate,
      entryId,
      'import:test',
      sourceId,
      note,
      tags,
    ]),
  );
  return { table: 'heart_log', columns: COLUMNS, text: Buffer.from(lines.join('')), unique: UNIQUE };
}

const write = (userId: string, rows: BulkRows): Promise<number> =>
  clone.database.bulkAsUser(userId, (bulk) => bulk.insert(rows));
const stored = (userId: string): Promise<HeartLog[]> =>
  clone.database.asUser(userId, { write: false }, (transaction) =>
    HeartLog.findAll({ where: { userId }, order: ['id'], transaction }),
  );

describe('the bulk door', () => {
  test('stores rows in the name of its person, with the day that PostgreSQL generates, and gives their number', async () => {
    const entry = await buildLogEntry(clone.database);
    expect(
      await write(entry.userId, rowsOf(entry.id, [{ rate: 61 }, { rate: 62, note: 'n', tags: ['a'] }])),
    ).toBe(2);
    expect(
      (await stored(entry.userId)).map((log) => [
        log.rateBpm,
        log.localDate,
        log.note,
        log.tags,
        log.datetime.toISOString(),
      ]),
    ).toEqual([
      [61, '2026-01-02', null, [], '2026-01-02T03:04:05.678Z'],
      [62, '2026-01-02', 'n', ['a'], '2026-01-02T03:04:05.678Z'],
    ]);
  });

  test('leaves out what is there already, also within one batch, and never what another person has', async () => {
    const [anna, bela] = [await buildLogEntry(clone.database), await buildLogEntry(clone.database)];
    expect(await write(bela.userId, rowsOf(bela.id, [{ sourceId: 'a' }]))).toBe(1);
    expect(
      await write(
        anna.userId,
        rowsOf(anna.id, [{ sourceId: 'a' }, { sourceId: 'b' }, { sourceId: 'a' }, {}, {}]),
      ),
    ).toBe(4);
    expect(await write(anna.userId, rowsOf(anna.id, [{ sourceId: 'b' }, { sourceId: 'c' }]))).toBe(1);
    expect(await stored(bela.userId)).toHaveLength(1);
  });

  test('shows its statements only rows of its person', async () => {
    const [mine, other] = [await buildHeartLog(clone.database), await buildHeartLog(clone.database)];
    const seen = await clone.database.bulkAsUser(mine.userId, (bulk) =>
      bulk.run<{ id: string }>('SELECT id FROM heart_log WHERE id = ANY($1::uuid[])', [[mine.id, other.id]]),
    );
    expect(seen).toEqual([{ id: mine.id }]);
  });

  test('cannot store a row for somebody else: rows have no owner of their own', async () => {
    const entry = await buildLogEntry(clone.database);
    const rows = rowsOf(entry.id, [{}]);
    const forged = {
      ...rows,
      columns: ['user_id', ...COLUMNS],
      text: Buffer.concat([Buffer.from(`${newId()}\t`), rows.text]),
    };
    await expect(write(entry.userId, forged)).rejects.toThrow('an owner of its own');
    await expect(write(entry.userId, { ...rows, table: 'heart_log; DROP TABLE heart_log' })).rejects.toThrow(
      'no table or column',
    );
  });

  test('stores all of a transaction or nothing, and goes on to work', async () => {
    const entry = await buildLogEntry(clone.database);
    await expect(write(entry.userId, rowsOf(entry.id, [{}, { rate: 5 }]))).rejects.toThrow(
      'heart_log_rate_bpm_possible',
    );
    const broken = clone.database.bulkAsUser(entry.userId, async (bulk) => {
      await bulk.insert(rowsOf(entry.id, [{}]));
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    const swallowed = clone.database.bulkAsUser(entry.userId, async (bulk) => {
      await bulk.insert(rowsOf(entry.id, [{ rate: 5 }])).catch(() => 0);
    });
    await expect(swallowed).rejects.toThrow('rolled back');
    expect(await stored(entry.userId)).toEqual([]);
    expect(await write(entry.userId, rowsOf(entry.id, [{}]))).toBe(1);
  });

  test('refuses to write a table twice in one transaction, which would count rows twice', async () => {
    const entry = await buildLogEntry(clone.database);
    const twice = clone.database.bulkAsUser(entry.userId, async (bulk) => {
      await bulk.insert(rowsOf(entry.id, [{}]));
      await bulk.insert(rowsOf(entry.id, [{}]));
    });
    await expect(twice).rejects.toThrow('twice');
  });

  test('keeps every text as it is', async () => {
    const entry = await buildLogEntry(clone.database);
    const text = fc.string({
      unit: fc.constantFrom('\\', '\t', '\n', '\r', '"', "'", '{', '}', ',', 'N', 'ü', '😀', ' ', '.'),
      minLength: 1,
      maxLength: 12,
    });
    const samples = fc.sample(
      fc.record({ note: text, tags: fc.array(text, { maxLength: 3 }), sourceId: fc.uuid() }),
      300,
    );
    await write(entry.userId, rowsOf(entry.id, samples));
    const found = await stored(entry.userId);
    const plain = (
      rows: readonly { sourceId?: string | null; note?: string | null; tags?: readonly string[] }[],
    ): unknown[] => rows.map(({ sourceId, note, tags }) => [sourceId, note, tags]);
    expect(plain(found)).toEqual(plain(samples));
  });

  test('without a database is DATABASE_UNAVAILABLE', async () => {
    const absent = connectDatabase({
      url: 'postgres://phda_app:secret@127.0.0.1:1/phda',
      applicationName: 'phda test',
    });
    await expect(absent.bulkAsUser(newId(), async () => 1)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    await absent.close();
  });
});
