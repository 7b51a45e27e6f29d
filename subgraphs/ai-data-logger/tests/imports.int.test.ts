import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { type Identity, PhdaError } from '@phda/shared-service';
import { ZipFile } from 'yazl';

import { type ImportsInProcess, startImports } from './imports';
import { createUploads } from '../src/data/imports/uploads';
import { APPLE_HEALTH } from '../src/domain/imports/formats/apple-health';
import { person } from './logger';
import { PULSES } from './pulses';

type Wire = ReturnType<typeof JSON.parse>;

const file = (...lines: string[]): string => `PULSES\n${lines.join('\n')}`;
const many = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${index},${60 + (index % 50)}`);

let on: ImportsInProcess;
beforeAll(async () => void (on = await startImports([PULSES, APPLE_HEALTH])));
afterAll(() => on.stop());

const total = async (who: Identity): Promise<number> =>
  ((await on.app.ask(who, '{ healthLogs { totalCount } }')).data as Wire).healthLogs.totalCount;
const refusal = async (sent: Promise<unknown>): Promise<unknown> =>
  sent.then(
    () => null,
    (error: unknown) => (error instanceof PhdaError ? error.code : error),
  );
const uploads = (): Promise<string[]> => readdir(join(on.home, 'uploads')).catch(() => []);

function zipped(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffered(zip.outputStream as Readable);
}

async function buffered(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('receiving a file', () => {
  test('answers 202 with the id of a queued job, and keeps the file for this account only', async () => {
    const anna = person();
    const answer = await on.send(anna, file('0,60'));
    expect(answer).toMatchObject({
      status: 202,
      headers: { 'content-type': expect.stringContaining('json') },
    });
    const { id } = JSON.parse(answer.body as string);
    expect(await on.job(anna, id)).toMatchObject({
      status: 'QUEUED',
      format: 'auto',
      recordsRead: 0,
      entry: null,
    });
    expect((await stat(join(on.home, 'uploads', `${anna.userId}.${id}`))).mode & 0o777).toBe(0o600);
    await on.work(anna, id);
    expect(await on.job(anna, id)).toMatchObject({
      status: 'DONE',
      format: 'pulses',
      progress: 1,
      logsWritten: 1,
    });
    expect((await uploads()).join()).not.toContain(id);
  });

  test.each([
    ['an empty body', '', {}],
    ['an unknown format', file('0,60'), { format: 'sundial' }],
    ['a zone that is none', file('0,60'), { timeZone: 'Mars/Olympus' }],
    ['a locale that is none', file('0,60'), { locale: 'x' }],
    ['columns that are no object', file('0,60'), { columns: '["SYS"]' }],
    ['columns that are no JSON', file('0,60'), { columns: '{' }],
  ])('%s is BAD_USER_INPUT, and nothing is kept', async (_name, body, query) => {
    const before = await uploads();
    expect(await refusal(on.send(person(), body, query))).toBe('BAD_USER_INPUT');
    expect(await uploads()).toEqual(before);
  });

  test('whose columns are named is a table, whatever its content looks like', async () => {
    const anna = person();
    const sent = await on.send(anna, file('0,60'), { columns: '{"datetime":"When"}' });
    const { id } = JSON.parse(sent.body as string) as { id: string };
    expect((await on.job(anna, id)).format).toBe('csv');
  });

  test('an upload that breaks off is BAD_USER_INPUT, one that is too large LIMIT_EXCEEDED, and nothing is kept', async () => {
    const before = await uploads();
    const broken = new Readable({ read: () => undefined });
    const sent = on.send(person(), broken);
    broken.push('PULSES\n');
    broken.destroy(Object.assign(new Error('gone'), { code: 'ECONNRESET' }));
    expect(await refusal(sent)).toBe('BAD_USER_INPUT');
    const endless = Readable.from(Array.from({ length: 60 }, () => Buffer.alloc(1_000_000)));
    expect(await refusal(on.send(person(), endless))).toBe('LIMIT_EXCEEDED');
    expect(await uploads()).toEqual(before);
  });

  test('leaves nothing behind for good: old files that nothing will read are removed when imports start', async () => {
    const anna = person();
    const { id: waiting } = JSON.parse((await on.send(anna, file('0,60'))).body as string) as { id: string };
    const names = [
      `${anna.userId}.${waiting}`,
      `${anna.userId}.${anna.userId}`,
      `${anna.userId}.x.part`,
      'stranger',
      'young.part',
    ];
    for (const name of names) {
      const path = join(on.home, 'uploads', name);
      await appendFile(path, '');
      if (name !== 'young.part') await utimes(path, 1, 1);
    }
    const kept = createUploads(on.home, 1);
    await kept.sweep(async ({ jobId }) => (await on.job(anna, jobId)) !== null);
    const left = await uploads();
    expect(names.filter((name) => left.includes(name))).toEqual([names[0], 'young.part']);
    await on.work(anna, waiting);
  });

  test('needs a person who may write', async () => {
    expect(await refusal(on.send(person('UTC', ['READ']), file('0,60')))).toBe('FORBIDDEN');
    expect(await refusal(on.send(null as unknown as Identity, file('0,60')))).toBe('UNAUTHENTICATED');
  });
});

describe('an import', () => {
  test('counts every record: written, known already, or skipped with its reason', async () => {
    const anna = person();
    const job = await on.run(
      anna,
      file('0,60', '1,61', 'skip', '2,0', 'skip', '3,', '4,215', '99999999,60', '5,62'),
    );
    expect(job).toMatchObject({ status: 'DONE', recordsRead: 9, logsWritten: 4, duplicates: 0, skipped: 5 });
    expect(job.problems).toEqual([
      { line: null, message: 'Steps has no table in PHDA (2 records).' },
      { line: 5, message: 'Skipped: a pulse of 0 bpm is not possible (20 to 300).' },
      { line: 7, message: expect.stringContaining('has a value') },
      { line: 8, message: 'Kept with the tag unlikely: a pulse of 215 bpm is unusual (mostly 35 to 210).' },
      { line: 9, message: 'Skipped: it lies in the future.' },
    ]);
    const { data } = await on.app.ask(
      anna,
      '{ healthLogs { edges { node { source tags ... on HeartLog { rateBpm } } } } }',
    );
    expect((data as Wire).healthLogs.edges.map((edge: Wire) => edge.node)).toEqual([
      { source: 'import:pulses', tags: [], rateBpm: 62 },
      { source: 'import:pulses', tags: ['unlikely'], rateBpm: 215 },
      { source: 'import:pulses', tags: [], rateBpm: 61 },
      { source: 'import:pulses', tags: [], rateBpm: 60 },
    ]);
  });

  test('of the same file again adds nothing, and of a longer one only what is new', async () => {
    const anna = person();
    const lines = [...many(50), '7,67', '7,67', '8,68,own-id'];
    expect(await on.run(anna, file(...lines))).toMatchObject({ logsWritten: 53, duplicates: 0 });
    expect(await on.run(anna, file(...lines))).toMatchObject({
      logsWritten: 0,
      duplicates: 53,
      recordsRead: 53,
    });
    expect(await on.run(anna, file('7,67', ...lines, '51,70'))).toMatchObject({
      logsWritten: 2,
      duplicates: 53,
    });
    expect(await total(anna)).toBe(55);
    expect(await on.run(person(), file(...lines))).toMatchObject({ logsWritten: 53 });
  });

  test('of an export of this very account adds nothing while its logs are there, and all to another account', async () => {
    const anna = person();
    const { data } = await on.app.ask(
      anna,
      'mutation { logHeart(input: { rateBpm: 64 }) { id entry { id } } }',
    );
    const { logHeart } = data as Wire;
    const lines = file(`0,64,${logHeart.id}`, '1,65');
    expect(await on.run(anna, lines)).toMatchObject({ logsWritten: 1, duplicates: 1 });
    expect(await on.run(person(), lines)).toMatchObject({ logsWritten: 2, duplicates: 0 });
    await on.app.ask(anna, 'mutation ($id: ID!) { undoEntry(id: $id) { id } }', { id: logHeart.entry.id });
    expect(await on.run(anna, lines)).toMatchObject({ logsWritten: 1, duplicates: 1 });
  });

  test('is undone as one, and can be imported again afterwards', async () => {
    const anna = person();
    const first = await on.run(anna, file(...many(25_000)));
    expect(await total(anna)).toBe(25_000);
    const undo = 'mutation ($id: ID!) { undoEntry(id: $id) { undoneAt logs { id } } }';
    const undone = await on.app.ask(anna, undo, { id: first.entry.id });
    expect((undone.data as Wire).undoEntry).toEqual({ undoneAt: expect.any(String), logs: [] });
    expect(await total(anna)).toBe(0);
    expect(await on.run(anna, file(...many(25_000)))).toMatchObject({ logsWritten: 25_000, duplicates: 0 });
  });

  test('that nothing recognises has failed with one sentence', async () => {
    const anna = person();
    const job = await on.run(anna, 'what is this?');
    expect(job).toMatchObject({ status: 'FAILED', entry: null, recordsRead: 0 });
    expect(job.problems).toEqual([{ line: null, message: expect.stringContaining('it knows pulses') }]);
    expect(await total(anna)).toBe(0);
  });

  test('of a file that breaks in the middle keeps what came before, says where, and can be undone', async () => {
    const anna = person();
    const job = await on.run(anna, file(...many(12_000), '!', '0,99'));
    expect(job).toMatchObject({ status: 'FAILED', logsWritten: 12_000, recordsRead: 12_000 });
    expect(job.problems[0].message).toMatch(/^Line 12002 is broken.*undo the entry/);
    expect(await total(anna)).toBe(12_000);
  });

  test('that its reader fails at by our mistake has failed, without the inside of the error', async () => {
    const job = await on.run(person(), file('0,60', 'bug'));
    expect(job).toMatchObject({ status: 'FAILED', logsWritten: 1 });
    expect(job.problems[0].message).toMatch(/^Something went wrong on our side/);
  });

  test('is nobody else’s: another person gets null, as for an id that is none', async () => {
    const anna = person();
    const { id } = await on.run(anna, file('0,60'));
    expect(await on.job(person(), id)).toBeNull();
    expect(await on.job(anna, 'nonsense')).toBeNull();
    expect((await on.app.ask(null, '{ importJob(id: "1") { id } }')).errors?.[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('of UTF-16 and of a file with a byte order mark gives the same rows', async () => {
    const text = file(...many(10));
    expect(await on.run(person(), Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatchObject({
      logsWritten: 10,
    });
    expect(await on.run(person(), `\ufeff${text}`)).toMatchObject({ logsWritten: 10 });
  });

  test('is read in the encoding that its first letter beyond ASCII shows, however late it comes', async () => {
    const own = (encoding: 'latin1' | 'utf8'): Buffer =>
      Buffer.from(file(...many(3000), '5000,70,Größe'), encoding);
    const ids = 'SELECT source_id FROM heart_log WHERE user_id = $1 AND source_id LIKE $2';
    for (const encoding of ['latin1', 'utf8'] as const) {
      const anna = person();
      expect(await on.run(anna, own(encoding))).toMatchObject({ logsWritten: 3001 });
      const statement = { name: `own-id-${encoding}`, text: ids };
      expect(await on.app.clone.database.readAsUser(anna.userId, statement, [anna.userId, 'Gr%'])).toEqual([
        { source_id: 'Größe' },
      ]);
    }
  });

  test('whose file is gone has failed with a sentence', async () => {
    const anna = person();
    const { id } = JSON.parse((await on.send(anna, file('0,60'))).body as string);
    await createUploads(on.home, 1).remove(`${anna.userId}.${id}`);
    await on.work(anna, id);
    expect(await on.job(anna, id)).toMatchObject({
      status: 'FAILED',
      problems: [{ message: expect.stringContaining('not there any more') }],
    });
  });

  test('of one file twice at the same time has each row once', async () => {
    const anna = person();
    const [one, two] = await Promise.all([0, 1].map(() => on.run(anna, file(...many(12_000)))));
    expect(one.logsWritten + two.logsWritten).toBe(12_000);
    expect(one.duplicates + two.duplicates).toBe(12_000);
    expect(await total(anna)).toBe(12_000);
  });
});

describe('an import that is interrupted', () => {
  /** Works on an import until its file was read up to a number of rows, and stops as the process would. */
  async function interrupt(anna: Identity, id: string, batches: number): Promise<void> {
    const { database } = on.app.clone;
    const stopping = new AbortController();
    const bulkAsUser = database.bulkAsUser.bind(database);
    let written = 0;
    const spy = jest.spyOn(database, 'bulkAsUser').mockImplementation(async (userId, fn) => {
      if (written === batches) {
        stopping.abort();
        throw new Error('killed');
      }
      written += 1;
      return bulkAsUser(userId, fn);
    });
    await expect(on.work(anna, id, stopping.signal)).rejects.toThrow();
    spy.mockRestore();
  }

  test.each([0, 1])('after %i batches goes on where it was, and has each row once', async (batches) => {
    const anna = person();
    const lines = [...many(30_000), '5,65', '5,65', 'skip'];
    const { id } = JSON.parse((await on.send(anna, file(...lines))).body as string);
    await interrupt(anna, id, batches);
    const halfway = await on.job(anna, id);
    expect(halfway).toMatchObject({ status: 'RUNNING' });
    expect(await total(anna)).toBe(halfway.logsWritten);
    await on.work(anna, id);
    expect(await on.job(anna, id)).toMatchObject({
      status: 'DONE',
      recordsRead: 30_003,
      logsWritten: 30_002,
      duplicates: 0,
      skipped: 1,
    });
    expect(await total(anna)).toBe(30_002);
    await on.work(anna, id);
    expect(await total(anna)).toBe(30_002);
  });

  test('at the same place again and again is given up with a sentence', async () => {
    const anna = person();
    const { id } = JSON.parse((await on.send(anna, file(...many(10)))).body as string);
    for (let run = 0; run < 5; run += 1) await interrupt(anna, id, 0);
    await on.work(anna, id);
    expect(await on.job(anna, id)).toMatchObject({
      status: 'FAILED',
      problems: [{ message: expect.stringContaining('interrupted several times') }],
    });
  });

  test('by its own undo stores nothing more', async () => {
    const anna = person();
    const { id } = JSON.parse((await on.send(anna, file(...many(30_000)))).body as string);
    await interrupt(anna, id, 1);
    const { entry } = await on.job(anna, id);
    await on.app.ask(anna, 'mutation ($id: ID!) { undoEntry(id: $id) { id } }', { id: entry.id });
    await on.work(anna, id);
    expect(await on.job(anna, id)).toMatchObject({
      status: 'FAILED',
      problems: [{ message: expect.stringContaining('taken back') }],
    });
    expect(await total(anna)).toBe(0);
  });

  test('by a second run can write no more', async () => {
    const anna = person();
    const { id } = JSON.parse((await on.send(anna, file(...many(25_000)))).body as string);
    await Promise.all([on.work(anna, id), on.work(anna, id)]);
    await on.work(anna, id);
    expect(await on.job(anna, id)).toMatchObject({ status: 'DONE', logsWritten: 25_000, duplicates: 0 });
    expect(await total(anna)).toBe(25_000);
  });
});

describe('an Apple Health export', () => {
  const record = (
    type: string,
    value: string,
    unit: string,
    at = '2026-03-04 07:12:33 +0100',
    inside = '',
  ): string =>
    `<Record type="HKQuantityTypeIdentifier${type}" sourceName="Anna’s Watch" unit="${unit}" startDate="${at}" endDate="${at}" value="${value}">${inside}</Record>\n`;
  const [upper, lower] = [
    record('BloodPressureSystolic', '128', 'mmHg'),
    record('BloodPressureDiastolic', '82', 'mmHg'),
  ];
  const xml = `<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData ANY>\n]>\n<HealthData locale="de_DE">\n${[
    upper,
    lower,
    record(
      'HeartRate',
      '71',
      'count/min',
      '2026-03-04 07:12:33 -0500',
      '<MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>',
    ),
    record('HeartRate', '10', 'count/min'),
    record('BodyMass', '300', 'kg'),
    record(
      'DietaryCaffeine',
      '0.095',
      'g',
      '2026-03-04 08:00:00 +0100',
      '<MetadataEntry key="HKFoodType" value="Grüner Tee"/>',
    ),
    record('StepCount', '12', 'count'),
    `<Correlation type="HKCorrelationTypeIdentifierBloodPressure" sourceName="Anna’s Watch" startDate="2026-03-04 07:12:33 +0100">${upper}${lower}</Correlation>\n`,
  ].join('')}</HealthData>\n`;

  test('comes as the archive that the phone shares, in any language, and once', async () => {
    const anna = person();
    const archive = await zipped({
      'apple_health_export/Exportación.xml': xml,
      'apple_health_export/export_cda.xml': '<?xml version="1.0"?><ClinicalDocument/>',
    });
    const job = await on.run(anna, archive);
    expect(job).toMatchObject({
      status: 'DONE',
      format: 'apple-health',
      recordsRead: 6,
      logsWritten: 4,
      duplicates: 0,
      skipped: 2,
    });
    expect(job.problems.map((problem: Wire) => problem.message)).toEqual([
      expect.stringContaining('1 other file'),
      'StepCount has no table in PHDA (1 record).',
      expect.stringContaining('a pulse of 10 bpm is not possible'),
      expect.stringContaining('Kept with the tag unlikely: a weight of 661.387 lb'),
    ]);
    const query =
      '{ healthLogs { edges { node { datetime timeZone localDate source tags ... on HeartLog { systolicMmhg diastolicMmhg rateBpm context } ... on BodyLog { weightLb } ... on CaffeineLog { itemDescription caffeineMg } } } } }';
    const { data } = await on.app.ask(anna, query);
    const common = { localDate: '2026-03-04', source: 'import:apple-health' };
    expect((data as Wire).healthLogs.edges.map((edge: Wire) => edge.node)).toEqual([
      {
        ...common,
        datetime: '2026-03-04T12:12:33.000Z',
        timeZone: 'Etc/GMT+5',
        tags: [],
        systolicMmhg: null,
        diastolicMmhg: null,
        rateBpm: 71,
        context: 'REST',
      },
      {
        ...common,
        datetime: '2026-03-04T07:00:00.000Z',
        timeZone: 'Europe/Berlin',
        tags: [],
        itemDescription: 'Grüner Tee',
        caffeineMg: 95,
      },
      expect.objectContaining({ weightLb: 661.387, tags: ['unlikely'] }),
      {
        ...common,
        datetime: '2026-03-04T06:12:33.000Z',
        timeZone: 'Europe/Berlin',
        tags: [],
        systolicMmhg: 128,
        diastolicMmhg: 82,
        rateBpm: null,
        context: 'UNKNOWN',
      },
    ]);
    expect(await on.run(anna, xml)).toMatchObject({ logsWritten: 0, duplicates: 4 });
  });

  test('that is an entity bomb, or is cut off, has failed with a sentence, and the process lives', async () => {
    const bomb = xml
      .replace('<!ELEMENT HealthData ANY>', '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">')
      .replace('value="71"', 'value="&b;"');
    expect(await on.run(person(), bomb)).toMatchObject({
      status: 'FAILED',
      problems: [{ message: expect.stringContaining('well-formed') }],
    });
    const cut = await on.run(person(), xml.slice(0, -30));
    expect(cut).toMatchObject({
      status: 'FAILED',
      problems: expect.arrayContaining([
        { line: null, message: expect.stringContaining('ends in the middle') },
      ]),
    });
  });
});

describe('a zip archive', () => {
  test('gives the rows of each file of its format, whatever else is in it and whatever they are called', async () => {
    const archive = await zipped({
      'export/readme.txt': 'nothing of interest',
      'Gesundheit/Daten/puls.csv': file('0,60', '1,61'),
      'z.csv': file('1,61', '2,62'),
      '__MACOSX/z.csv': file('9,69'),
    });
    expect(await on.run(person(), archive)).toMatchObject({
      status: 'DONE',
      format: 'pulses',
      recordsRead: 4,
      logsWritten: 4,
      problems: [{ message: expect.stringContaining('1 other file of the archive') }],
    });
  });

  test('that is cut off, or holds nothing known, has failed with a sentence', async () => {
    const archive = await zipped({ 'a.csv': file(...many(1000)) });
    const torn = Buffer.from(archive);
    torn.fill(0xff, 40, archive.indexOf('PK\u0001\u0002') - 40);
    expect(await on.run(person(), torn)).toMatchObject({
      status: 'FAILED',
      problems: [{ message: expect.stringContaining('damaged') }],
    });
    const cut = await on.run(person(), archive.subarray(0, 200));
    expect(cut).toMatchObject({
      status: 'FAILED',
      problems: [{ message: expect.stringContaining('damaged') }],
    });
    expect(await on.run(person(), await zipped({ 'a.txt': 'no' }))).toMatchObject({
      status: 'FAILED',
      logsWritten: 0,
    });
  });

  test('that is a bomb is refused while it is inflated', async () => {
    const bomb = await zipped({ 'a.csv': file(...many(10)) + '\n'.repeat(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    const job = await on.run(person(), bomb);
    expect(job).toMatchObject({
      status: 'FAILED',
      problems: [{ message: expect.stringContaining('200 times its own size') }],
    });
  });
});

describe('the queue', () => {
  test('works on what is sent, and on what a worker left that was killed', async () => {
    const anna = person();
    const left = JSON.parse((await on.send(anna, file(...many(10)))).body as string) as { id: string };
    const { ownerUrl } = on.app.clone;
    const { Client } = await import('pg');
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    // As a worker that was killed leaves it: marked as running, and nobody holds its lock.
    await owner.query("UPDATE jobs.job SET state = 'active', started_on = now() WHERE data->>'jobId' = $1", [
      left.id,
    ]);
    await owner.end();
    on.imports.start();
    const sent = JSON.parse((await on.send(anna, file('5000,70', '5001,71'))).body as string) as {
      id: string;
    };
    await expect(ended(anna, left.id)).resolves.toMatchObject({ status: 'DONE', logsWritten: 10 });
    await expect(ended(anna, sent.id)).resolves.toMatchObject({ status: 'DONE', logsWritten: 2 });
  });

  test('goes on within seconds after its process was killed in the middle, and has each row once', async () => {
    const anna = person();
    const other = await startImports([PULSES]);
    const { id } = JSON.parse((await other.send(anna, file(...many(60_000)))).body as string) as {
      id: string;
    };
    const environment = { DATABASE_APP_URL: other.app.clone.appUrl, PHDA_HOME: other.home };
    const first = startWorker(environment);
    let seen = await other.job(anna, id);
    while (seen.logsWritten === 0) seen = await other.job(anna, id);
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(await other.job(anna, id)).toMatchObject({ status: 'RUNNING' });
    const second = startWorker(environment);
    while (seen.status !== 'DONE') seen = await other.job(anna, id);
    second.kill('SIGTERM');
    await once(second, 'exit');
    expect(seen).toMatchObject({ recordsRead: 60_000, logsWritten: 60_000, duplicates: 0 });
    const { data } = await other.app.ask(anna, '{ healthLogs { totalCount } }');
    expect((data as Wire).healthLogs.totalCount).toBe(60_000);
    await other.stop();
  });

  function startWorker(environment: Record<string, string>): ChildProcess {
    const script = join(__dirname, 'import-worker.ts');
    return spawn(process.execPath, ['--require', 'tsx/cjs', script], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  async function ended(who: Identity, id: string): Promise<Wire> {
    for (;;) {
      const job = await on.job(who, id);
      if (['DONE', 'FAILED'].includes(job.status)) return job;
    }
  }
});
