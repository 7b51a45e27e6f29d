import { randomUUID } from 'node:crypto';

import { type LoggerInProcess, NOW, person, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;

const HEART =
  'mutation ($input: LogHeartInput!, $key: String) { logHeart(input: $input, idempotencyKey: $key) { id datetime localDate timeZone source note tags systolicMmhg diastolicMmhg rateBpm context entry { id undoneAt logs { id } } } }';
const LIST =
  'query ($kinds: [LogKind!], $from: DateTime, $to: DateTime, $first: Int, $after: String) { healthLogs(kinds: $kinds, from: $from, to: $to, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { __typename id datetime } } } }';

describe('forms and lists', () => {
  let app: LoggerInProcess;
  beforeAll(async () => void (app = await startLogger()), 30_000);
  afterAll(() => app.clone.drop());

  const data = async (...asked: Parameters<LoggerInProcess['ask']>): Promise<Wire> => {
    const response = await app.ask(...asked);
    expect(response.errors).toBeUndefined();
    return response.data;
  };
  const code = async (...asked: Parameters<LoggerInProcess['ask']>): Promise<unknown> =>
    (await app.ask(...asked)).errors?.[0]?.extensions?.code;
  const total = async (who: ReturnType<typeof person>): Promise<number> =>
    (await data(who, '{ healthLogs { totalCount } }')).healthLogs.totalCount;

  test('each of the six mutations gives its row as read back', async () => {
    const anna = person();
    const { logHeart } = await data(anna, HEART, {
      input: {
        systolicMmhg: 128,
        diastolicMmhg: 82,
        datetime: '2026-11-17T23:30:00Z',
        note: 'after a walk',
        tags: ['#travel'],
        context: 'REST',
      },
    });
    expect(logHeart).toMatchObject({
      systolicMmhg: 128,
      diastolicMmhg: 82,
      rateBpm: null,
      context: 'REST',
      datetime: '2026-11-17T23:30:00.000Z',
      localDate: '2026-11-18',
      timeZone: 'Europe/Berlin',
      source: 'form',
      note: 'after a walk',
      tags: ['travel'],
    });
    expect(logHeart.entry).toEqual({ id: expect.any(String), undoneAt: null, logs: [{ id: logHeart.id }] });
    const rest = await data(
      anna,
      `mutation { logBody(input: { weightLb: 182.4, ecwTcw: 0.381 }) { weightLb smmLb pbf ecwTcw datetime }
        logNutrition(input: { shortDescription: "soup", sodiumMg: 900 }) { shortDescription longDescription proteinG sodiumMg potassiumMg }
        logCaffeine(input: { itemDescription: "decaf", caffeineMg: 0 }) { itemDescription caffeineMg }
        logAlcohol(input: { itemDescription: "wine", alcoholOz: 0.6 }) { itemDescription alcoholOz }
        logSauna(input: { durationMin: 20 }) { durationMin } }`,
    );
    expect(rest).toEqual({
      logBody: { weightLb: 182.4, smmLb: null, pbf: null, ecwTcw: 0.381, datetime: NOW },
      logNutrition: {
        shortDescription: 'soup',
        longDescription: 'soup',
        proteinG: null,
        sodiumMg: 900,
        potassiumMg: null,
      },
      logCaffeine: { itemDescription: 'decaf', caffeineMg: 0 },
      logAlcohol: { itemDescription: 'wine', alcoholOz: 0.6 },
      logSauna: { durationMin: 20 },
    });
    expect(await total(anna)).toBe(6);
  });

  test('pages go from the newest to the oldest over all kinds without loss or repetition, even at equal times', async () => {
    const anna = person();
    const at = (minute: number): string => `2026-11-10T08:${String(minute).padStart(2, '0')}:00Z`;
    for (let minute = 0; minute < 6; minute += 1) {
      const time = `datetime: "${at(minute - (minute % 2))}"`;
      await data(
        anna,
        `mutation { a: logSauna(input: { durationMin: 10, ${time} }) { id } b: logHeart(input: { rateBpm: 60, ${time} }) { id } }`,
      );
    }
    const seen: Wire[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { healthLogs } = await data(anna, LIST, { first: 5, after });
      expect(healthLogs.totalCount).toBe(12);
      seen.push(...healthLogs.edges.map((edge: Wire) => edge.node));
      ({ endCursor: after, hasNextPage: more } = healthLogs.pageInfo);
    }
    expect(new Set(seen.map((log) => log.id)).size).toBe(12);
    expect(seen.map((log) => log.datetime)).toEqual(
      seen
        .map((log) => log.datetime)
        .sort()
        .reverse(),
    );
    const saunas = await data(anna, LIST, { kinds: ['SAUNA'], from: at(2), to: at(4), first: 50 });
    expect(saunas.healthLogs).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
  });

  test('the same key and input gives the stored log, also after undo, and other input is refused', async () => {
    const anna = person();
    const sent = { input: { rateBpm: 61 }, key: 'k-1' };
    const first = (await data(anna, HEART, sent)).logHeart;
    expect((await data(anna, HEART, sent)).logHeart.id).toBe(first.id);
    expect(await code(anna, HEART, { ...sent, input: { rateBpm: 62 } })).toBe('IDEMPOTENCY_KEY_REUSED');
    const undone = await data(anna, 'mutation ($id: ID!) { undoEntry(id: $id) { undoneAt logs { id } } }', {
      id: first.entry.id,
    });
    expect(undone.undoEntry).toEqual({ undoneAt: expect.any(String), logs: [] });
    expect((await data(anna, HEART, sent)).logHeart.id).toBe(first.id);
    expect(await total(anna)).toBe(0);
    const bela = person();
    expect((await data(bela, HEART, sent)).logHeart.id).not.toBe(first.id);
  });

  test('fifty requests with one key at once write one row and get one answer', async () => {
    const anna = person();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => data(anna, HEART, { input: { rateBpm: 63 }, key: 'same' })),
    );
    expect(new Set(answers.map((answer) => answer.logHeart.id)).size).toBe(1);
    expect(await total(anna)).toBe(1);
  });

  test('undo and delete take rows out of every read, once and for their owner only', async () => {
    const [anna, bela] = [person(), person()];
    const log = (await data(anna, HEART, { input: { rateBpm: 64 } })).logHeart;
    const undo = 'mutation ($id: ID!) { undoEntry(id: $id) { undoneAt } }';
    const drop = 'mutation ($id: ID!) { deleteLog(id: $id) }';
    for (const id of [log.id, log.entry.id, randomUUID(), 'nonsense']) {
      expect([await code(bela, undo, { id }), await code(bela, drop, { id })]).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
    }
    expect((await data(anna, drop, { id: log.id })).deleteLog).toBe(true);
    expect(await code(anna, drop, { id: log.id })).toBe('NOT_FOUND');
    const { undoneAt } = (await data(anna, undo, { id: log.entry.id })).undoEntry;
    expect((await data(anna, undo, { id: log.entry.id })).undoEntry.undoneAt).toBe(undoneAt);
    expect(await total(anna)).toBe(0);
  });

  test('anonymous requests and tokens without the scope are refused', async () => {
    expect(await code(null, LIST, {})).toBe('UNAUTHENTICATED');
    expect(await code(null, HEART, { input: { rateBpm: 60 } })).toBe('UNAUTHENTICATED');
    expect(await code(person('UTC', ['READ']), HEART, { input: { rateBpm: 60 } })).toBe('FORBIDDEN');
  });

  test.each([
    ['a page of nothing', LIST, { first: 0 }],
    ['no kinds', LIST, { kinds: [] }],
    ['a foreign cursor', LIST, { after: 'bm9uc2Vuc2U' }],
    ['an empty key', HEART, { input: { rateBpm: 60 }, key: '' }],
    ['a key of 256 characters', HEART, { input: { rateBpm: 60 }, key: 'x'.repeat(256) }],
    ['a decimal for an integer', HEART, { input: { rateBpm: 60.5 } }],
    ['an integer beyond 32 bits', HEART, { input: { rateBpm: 4_294_967_296 } }],
    ['a NUL byte in a note', HEART, { input: { rateBpm: 60, note: '\u0000' } }],
  ])('%s is BAD_USER_INPUT', async (_label, query, variables) => {
    expect(await code(person(), query, variables)).toBe('BAD_USER_INPUT');
  });

  test('entities are resolved for their owner only, many of them by one statement each', async () => {
    const anna = person();
    const ids = await Promise.all(
      [60, 61, 62].map(
        async (rateBpm) => (await data(anna, HEART, { input: { rateBpm } })).logHeart.id as string,
      ),
    );
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HeartLog { id entry { logs { id } } } } }';
    const representations = ids.map((id) => ({ __typename: 'HeartLog', id }));
    const reads = jest.spyOn(app.clone.database, 'readAsUser');
    const { _entities } = await data(anna, query, { r: representations });
    expect(reads).toHaveBeenCalledTimes(3);
    reads.mockRestore();
    expect(_entities.map((log: Wire) => log.entry.logs[0].id)).toEqual(ids);
    expect((await data(person(), query, { r: representations }))._entities).toEqual([null, null, null]);
  });
});
