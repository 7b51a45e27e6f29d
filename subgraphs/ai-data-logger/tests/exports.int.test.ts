import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { type Database, LOG_KINDS } from '@phda/shared-models';
import { cloneDatabase, type ClonedDatabase } from '@phda/shared-models/src/testing';
import { createLogger, type Identity, type StreamAnswer, type Subgraph } from '@phda/shared-service';
import { Client } from 'pg';

import { createAiDataLoggerSubgraph } from '../src/subgraph';
import { NOW, person } from './logger';

let clone: ClonedDatabase;
let subgraph: Subgraph;
/** Statements read so far through the reading door. */
let reads = 0;

beforeAll(async () => {
  clone = await cloneDatabase();
  const { database } = clone;
  const counted: Database = {
    ...database,
    readAsUser: (...read) => {
      reads += 1;
      return database.readAsUser(...read);
    },
  };
  subgraph = createAiDataLoggerSubgraph({
    database: counted,
    logger: createLogger({ service: 'ai-data-logger', level: 'silent' }),
    languageModel: null,
    clock: () => NOW,
  });
});
afterAll(() => clone.drop());

const claimsOf = (identity: Identity | null) =>
  ({
    subgraph: 'ai-data-logger',
    identity,
    correlationId: 'test',
    traceparent: null,
    delegation: null,
  }) as const;

async function ask(identity: Identity, query: string): Promise<Record<string, { id: string }>> {
  const { data, errors } = await subgraph.handle({ query }, claimsOf(identity));
  expect(errors).toBeUndefined();
  return data as Record<string, { id: string }>;
}

async function get(
  identity: Identity | null,
  file: string,
  query: Record<string, string> = {},
): Promise<StreamAnswer & { body: Readable | string }> {
  return subgraph.stream(
    `GET /exports/${file}`,
    { query, contentType: '', body: Readable.from([]) },
    claimsOf(identity),
  );
}

const read = async ({ body }: StreamAnswer): Promise<string> =>
  typeof body === 'string' ? body : text(body);

const ALL_KINDS = `mutation {
  heart: logHeart(input: { datetime: "2026-11-02T08:05:00+01:00", systolicMmhg: 128, diastolicMmhg: 82, rateBpm: 61, context: REST, note: "=calm", tags: ["travel"] }) { id }
  body: logBody(input: { datetime: "2026-11-02T07:00:00+01:00", weightLb: 180.4 }) { id }
  nutrition: logNutrition(input: { datetime: "2026-11-03T12:00:00+01:00", shortDescription: "lentil soup", proteinG: 0 }) { id }
  caffeine: logCaffeine(input: { datetime: "2026-11-04T12:00:00+01:00", itemDescription: "tea", caffeineMg: 40 }) { id }
  alcohol: logAlcohol(input: { datetime: "2026-11-05T12:00:00+01:00", itemDescription: "cider", alcoholOz: 0.6 }) { id }
  sauna: logSauna(input: { datetime: "2026-11-06T12:00:00+01:00", durationMin: 15 }) { id }
}`;

/** Writes heart rows in one statement as the owner of the tables, one a minute. */
async function seed(identity: Identity, count: number): Promise<void> {
  const owner = new Client({ connectionString: clone.ownerUrl });
  await owner.connect();
  await owner.query(`SET app.user_id = '${identity.userId}'`);
  await owner.query(
    `WITH entry AS (
       INSERT INTO log_entry (user_id, id, source) VALUES ($1, gen_random_uuid(), 'api') RETURNING id
     )
     INSERT INTO heart_log (user_id, id, datetime, time_zone, rate_bpm, entry_id, source)
     SELECT $1, gen_random_uuid(), '2025-01-01T00:00:00Z'::timestamptz + n * interval '1 minute', 'Europe/Berlin', 60 + n % 40, entry.id, 'api'
     FROM entry, generate_series(1, $2::int) AS n`,
    [identity.userId, count],
  );
  await owner.end();
}

describe('an export', () => {
  const ada = person();
  let ids: Record<string, { id: string }>;
  beforeAll(async () => {
    ids = await ask(ada, ALL_KINDS);
    await ask(person(), 'mutation { logSauna(input: { durationMin: 99 }) { id } }');
  });

  test('as CSV has every log of the person once, of all kinds in one file, and nobody else’s', async () => {
    const answer = await get(ada, 'csv');
    expect(answer.status).toBe(200);
    expect(answer.headers).toEqual({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="phda-2026-11-18.csv"',
    });
    const lines = (await read(answer)).trim().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual(
      LOG_KINDS.map((kind) => [kind, ids[kind.toLowerCase()]?.id]),
    );
  });

  test('as CSV of one kind has the columns of its table, and is named after it', async () => {
    const answer = await get(ada, 'csv', { kind: 'heart' });
    expect(answer.headers['content-disposition']).toContain('phda-heart-2026-11-18.csv');
    expect(await read(answer)).toBe(
      'id,datetime,time_zone,local_date,systolic_mmhg,diastolic_mmhg,rate_bpm,context,note,tags,source\r\n' +
        `${ids.heart?.id},2026-11-02T08:05:00.000+01:00,Europe/Berlin,2026-11-02,128,82,61,REST,'=calm,"[""travel""]",form\r\n`,
    );
  });

  test('holds the logs from a time, inclusive, to a time, exclusive', async () => {
    const range = { from: '2026-11-02T08:05:00+01:00', to: '2026-11-06T12:00:00+01:00' };
    const lines = (await read(await get(ada, 'csv', range))).trim().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['HEART', 'NUTRITION', 'CAFFEINE', 'ALCOHOL']);
  });

  test('as JSON has logs and entries, those that were undone included, and 0 beside null', async () => {
    const undone = await ask(ada, 'mutation { logSauna(input: { durationMin: 42 }) { id } }');
    const entry = await ask(
      ada,
      `{ healthLogs(kinds: [SAUNA], first: 1) { edges { node { id entry { id } } } } }`,
    );
    const entryId = (entry.healthLogs as unknown as { edges: { node: { entry: { id: string } } }[] }).edges[0]
      ?.node.entry.id;
    await ask(ada, `mutation { undoEntry(id: "${entryId}") { id } }`);

    const file = JSON.parse(await read(await get(ada, 'json'))) as {
      phda: number;
      exportedAt: string;
      logs: { kind: string; id: string; fields: Record<string, unknown> }[];
      entries: { id: string; undoneAt: string | null }[];
    };
    expect([file.phda, file.exportedAt]).toEqual([1, NOW]);
    expect(file.logs.map(({ id }) => id)).toEqual(LOG_KINDS.map((kind) => ids[kind.toLowerCase()]?.id));
    expect(file.logs.map(({ id }) => id)).not.toContain(undone.logSauna?.id);
    expect(file.logs[2]?.fields).toMatchObject({ proteinG: 0, sodiumMg: null });
    expect(file.entries).toHaveLength(7);
    expect(file.entries.filter(({ undoneAt }) => undoneAt !== null).map(({ id }) => id)).toEqual([entryId]);
  });

  test('as JSON of a part has no entries, which could say more than the part', async () => {
    const file = JSON.parse(await read(await get(ada, 'json', { kind: 'body' }))) as { logs: unknown[] };
    expect(file.logs).toHaveLength(1);
    expect(file).not.toHaveProperty('entries');
  });

  test('as FHIR is a Bundle of the person and their Observations', async () => {
    const answer = await get(ada, 'fhir');
    expect(answer.headers['content-type']).toBe('application/fhir+json; charset=utf-8');
    const bundle = JSON.parse(await read(answer)) as { entry: { resource: { resourceType: string } }[] };
    const [patient, ...observations] = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(patient).toBe('Patient');
    // Blood pressure and pulse are two, the other five rows one each.
    expect(observations).toEqual(Array.from({ length: 7 }, () => 'Observation'));
  });

  test.each(['csv', 'json', 'fhir'])(
    'as %s of somebody without any log is an empty file of its format',
    async (file) => {
      const content = await read(await get(person(), file));
      if (file === 'csv') expect(content.trim().split('\r\n')).toHaveLength(1);
      else expect(() => JSON.parse(content) as unknown).not.toThrow();
    },
  );

  test.each([
    ['nobody', null, {}, 401, 'UNAUTHENTICATED'],
    ['a token that may only write', person('Europe/Berlin', ['WRITE']), {}, 403, 'FORBIDDEN'],
    ['an unknown kind', ada, { kind: 'steps' }, 400, 'BAD_USER_INPUT'],
    ['a time that is none', ada, { from: 'yesterday' }, 400, 'BAD_USER_INPUT'],
  ])('is refused to %s before the first byte', async (_who, identity, query, status, code) => {
    const answer = await get(identity, 'csv', query as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(JSON.parse(await read(answer))).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

/** What is still referenced, after everything else was collected. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('an export of 200,000 rows', () => {
  const rich = person();
  const ROWS = 200_000;
  beforeAll(() => seed(rich, ROWS), 60_000);

  test('has each row once, in order', async () => {
    const content = await read(await get(rich, 'csv', { kind: 'heart' }));
    const lines = content.trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(ROWS);
    expect(new Set(lines.map((line) => line.slice(0, 36))).size).toBe(ROWS);
    const times = lines.map((line) => Date.parse(line.split(',')[1] ?? ''));
    expect(times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0))).toBe(true);
  });

  test('reads on only while its reader does, and stops when the reader leaves', async () => {
    reads = 0;
    const { body } = await get(rich, 'csv');
    if (typeof body === 'string') throw new Error('The export is not a stream.');
    await once(
      body.on('error', () => undefined),
      'readable',
    );
    body.read();
    // A statement of its own gives the export time to read on, if it did.
    await ask(rich, '{ healthLogs { totalCount } }');
    const whileWaiting = reads;
    expect(whileWaiting).toBeLessThan(20);
    body.destroy();
    await once(body, 'close');
    await ask(rich, '{ healthLogs { totalCount } }');
    expect(reads - whileWaiting).toBeLessThan(5);
  });

  test('keeps a few pages alive, not the file', async () => {
    const { body } = await get(rich, 'fhir');
    let bytes = 0;
    const alive: number[] = [];
    for await (const chunk of body as AsyncIterable<string>) {
      if (Math.floor(bytes / 20_000_000) < Math.floor((bytes + chunk.length) / 20_000_000))
        alive.push(liveBytes());
      bytes += chunk.length;
    }
    expect(bytes).toBeGreaterThan(120_000_000);
    expect(Math.max(...alive) - (alive[0] ?? 0)).toBeLessThan(10_000_000);
  }, 120_000);
});
