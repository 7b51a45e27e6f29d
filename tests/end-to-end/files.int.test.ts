import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema } from 'graphql';

import { graphql, type Person, PASSWORD, signUp } from './client';
import { inOneProcess, inSeparateProcesses, type Running } from './topologies';
import type { Wire } from './wire';

const CREATE_TOKEN = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id token } }';
const WRITTEN_AT = '2026-11-18T10:00:00+01:00';

/** One operation for each mutation but those that need no token: all of them must ask for the WRITE scope. */
const MUTATIONS: Readonly<Record<string, string>> = {
  logHeart: 'logHeart(input: { rateBpm: 60 }) { id }',
  logBody: 'logBody(input: { weightLb: 180 }) { id }',
  logNutrition: 'logNutrition(input: { shortDescription: "soup" }) { id }',
  logCaffeine: 'logCaffeine(input: { itemDescription: "tea", caffeineMg: 40 }) { id }',
  logAlcohol: 'logAlcohol(input: { itemDescription: "cider", alcoholOz: 0.6 }) { id }',
  logSauna: 'logSauna(input: { durationMin: 15 }) { id }',
  logText: 'logText(input: { text: "pulse 60" }) { __typename }',
  logMany: 'logMany(logs: [{ kind: SAUNA, measures: [{ measure: SAUNA_MINUTES, value: 15 }] }]) { id }',
  editLog: 'editLog(id: "0193a000-0000-7000-8000-000000000001", changes: {}) { entry { id } }',
  setLoggingPreferences: 'setLoggingPreferences(input: {}) { unitSystem }',
  deleteLog: 'deleteLog(id: "0193a000-0000-7000-8000-000000000001")',
  undoEntry: 'undoEntry(id: "0193a000-0000-7000-8000-000000000001") { id }',
  createApiToken: 'createApiToken(input: { name: "x", scopes: [READ] }) { id }',
  revokeApiToken: 'revokeApiToken(id: "0193a000-0000-7000-8000-000000000001") { id }',
};
const WITHOUT_SCOPE = ['signIn', 'signOut', 'signUp'];

describe.each([
  ['in one process', inOneProcess],
  ['in separate processes over HTTP', inSeparateProcesses],
])('files, messages and tokens of PHDA %s', (_name, start) => {
  let phda: Running;
  let anna: Person;
  let token: { all: string; read: string; write: string };
  beforeAll(async () => {
    phda = await start();
    anna = await signUp(phda.url);
    token = {
      all: await tokenWith('READ', 'WRITE'),
      read: await tokenWith('READ'),
      write: await tokenWith('WRITE'),
    };
  }, 60_000);
  afterAll(() => phda.stop(), 30_000);

  const bearer = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` });
  async function tokenWith(...scopes: string[]): Promise<string> {
    const { data } = await anna.ask(CREATE_TOKEN, { input: { name: scopes.join(' '), scopes } });
    return data.createApiToken.token;
  }
  const log = (body: string, headers: Record<string, string>, query = ''): Promise<Response> =>
    fetch(`${phda.url}/log${query}`, { method: 'POST', headers, body });
  const rowsOf = async (person: Person): Promise<number> =>
    (await person.ask('{ healthLogs { totalCount } }')).data.healthLogs.totalCount;

  describe('an API token', () => {
    test('that may only read can run no mutation at all', async () => {
      const sdl = readFileSync(join(__dirname, '../../gateway/supergraph.graphql'), 'utf8');
      const mutation = buildSchema(sdl, { assumeValidSDL: true }).getMutationType();
      const known = [...Object.keys(MUTATIONS), ...WITHOUT_SCOPE].sort();
      expect(Object.keys(mutation?.getFields() ?? {}).sort()).toEqual(known);
      const before = await rowsOf(anna);
      for (const operation of Object.values(MUTATIONS)) {
        const { errors } = await graphql(phda.url, `mutation { ${operation} }`, {}, bearer(token.read));
        expect([operation, errors?.[0]?.extensions.code]).toEqual([operation, 'FORBIDDEN']);
      }
      expect(await rowsOf(anna)).toBe(before);
    });

    test('that may only write can log, and read nothing', async () => {
      const written = await graphql(
        phda.url,
        'mutation { logSauna(input: { durationMin: 15 }) { durationMin } }',
        {},
        bearer(token.write),
      );
      expect(written.data.logSauna.durationMin).toBe(15);
      const read = await graphql(phda.url, '{ healthLogs { totalCount } }', {}, bearer(token.write));
      expect(read.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const file = await fetch(`${phda.url}/exports/csv`, { headers: bearer(token.write) });
      expect(file.status).toBe(403);
    });

    test('is nobody from its revocation on', async () => {
      const { data } = await anna.ask(CREATE_TOKEN, { input: { name: 'gone', scopes: ['READ'] } });
      const gone = data.createApiToken;
      const me = () => graphql(phda.url, '{ me { id } }', {}, bearer(gone.token));
      expect((await me()).data.me.id).toBe(anna.id);
      await anna.ask('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id: gone.id });
      expect((await me()).data.me).toBeNull();
      expect((await fetch(`${phda.url}/exports/json`, { headers: bearer(gone.token) })).status).toBe(401);
    });
  });

  describe('POST /log', () => {
    test('answers plain text with one line, made from the rows as read back', async () => {
      const answer = await log(
        'bp 128/82 pulse 64 at 7am, double espresso',
        { ...bearer(token.write), 'content-type': 'text/plain' },
        `?writtenAt=${encodeURIComponent(WRITTEN_AT)}`,
      );
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      const line = await answer.text();
      expect(line).toMatch(/^Logged: .*128\/82.*espresso.*\n$/s);
      expect(line.trim()).not.toContain('\n');
    });

    test('takes JSON, a form and bare curl, and the same key again writes nothing', async () => {
      const before = await rowsOf(anna);
      const json = { ...bearer(token.write), 'content-type': 'application/json' };
      const form = { ...bearer(token.write), 'content-type': 'application/x-www-form-urlencoded' };
      const message = JSON.stringify({ text: '20 min sauna', writtenAt: WRITTEN_AT, key: 'json-1' });
      const first = await (await log(message, json)).text();
      expect(first).toMatch(/^Logged: .*20 min/);
      expect(await (await log(message, json)).text()).toBe(first);
      expect((await log('text=25+min+sauna', form)).status).toBe(200);
      expect(await (await log('sauna 30 min', { ...form, 'idempotency-key': 'curl-1' })).text()).toContain(
        '30 min',
      );
      expect((await log('sauna 31 min', form, '?key=curl-1')).status).toBe(409);
      expect(await rowsOf(anna)).toBe(before + 3);
    });

    test('puts what is urgent first', async () => {
      const answer = await log('bp 190/125', bearer(token.write));
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringMatching(/^190\/125 mmHg is very high\. .* Logged: .*190\/125/),
      ]);
    });

    test('is 422 where nothing was written; a question is answered by its id', async () => {
      const before = await rowsOf(anna);
      const question = await log('had some coffee or tea', bearer(token.write));
      expect([question.status, await question.text()]).toEqual([
        422,
        expect.stringMatching(/^Nothing was logged\. .*\?/),
      ]);
      const id = question.headers.get('x-phda-question');
      const notALog = await log('what was my blood pressure yesterday?', bearer(token.write));
      expect([notALog.status, notALog.headers.get('x-phda-question')]).toEqual([422, null]);
      expect(await rowsOf(anna)).toBe(before);
      const reply = await log('a double espresso', bearer(token.write), `?inReplyTo=${id}`);
      expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining('espresso')]);
    });

    test.each<[string, string, Record<string, string>, string, number]>([
      ['nobody', 'pulse 60', {}, '', 401],
      ['a token that may only read', 'pulse 60', { as: 'read' }, '', 403],
      [
        'a form of another site with the cookie',
        'text=pulse+60',
        { as: 'cookie', 'content-type': 'application/x-www-form-urlencoded' },
        '',
        400,
      ],
      [
        'text of another site with the cookie',
        'pulse 60',
        { as: 'cookie', 'content-type': 'text/plain' },
        '',
        400,
      ],
      ['an empty message', ' ', { as: 'write' }, '', 400],
      ['more than 5,000 characters', 'x'.repeat(5001), { as: 'write' }, '', 400],
      ['more than 64 kB', 'x'.repeat(70_000), { as: 'write' }, '', 400],
      ['an unknown time zone', 'pulse 60', { as: 'write' }, '?timeZone=Mars/Phobos', 400],
      ['a time that is none', 'pulse 60', { as: 'write' }, '?writtenAt=yesterday', 400],
      ['a picture', 'GIF89a', { as: 'write', 'content-type': 'image/gif' }, '', 400],
    ])(
      'refuses %s in one sentence and writes nothing',
      async (_who, body, { as = '', ...headers }, query, status) => {
        const before = await rowsOf(anna);
        const credential: Record<string, Record<string, string>> = {
          read: bearer(token.read),
          write: bearer(token.write),
          cookie: { cookie: `phda_session=${anna.token}` },
        };
        const answer = await log(body, { ...headers, ...credential[as] }, query);
        expect(answer.status).toBe(status);
        expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
        expect(await answer.text()).toMatch(/^[^\n{]+[.)]\n$/);
        expect(await rowsOf(anna)).toBe(before);
      },
    );

    test('refuses bytes that are no text', async () => {
      const body = new Uint8Array([0x62, 0x70, 0xff, 0xfe]);
      const answer = await fetch(`${phda.url}/log`, { method: 'POST', headers: bearer(token.write), body });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('UTF-8')]);
    });
  });

  describe('exports', () => {
    test('stream the person’s own rows in three formats', async () => {
      const bela = await signUp(phda.url, 'America/New_York');
      await bela.ask('mutation { logHeart(input: { systolicMmhg: 121, diastolicMmhg: 79 }) { id } }');
      const file = async (format: string): Promise<string> => {
        const answer = await fetch(`${phda.url}/exports/${format}`, { headers: bearer(bela.token) });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="phda-[\d-]+\./);
        return answer.text();
      };
      expect((await file('csv')).split('\r\n').filter((line) => line.startsWith('HEART,'))).toHaveLength(1);
      const json = JSON.parse(await file('json'));
      expect(json.logs.map((one: Wire) => one.fields.systolicMmhg)).toEqual([121]);
      const bundle = JSON.parse(await file('fhir'));
      expect(bundle.entry[1].resource.component[0].valueQuantity.value).toBe(121);
    });

    test('need the CSRF header with a cookie, also by a plain link', async () => {
      const signIn = await graphql(
        phda.url,
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        { input: { email: anna.email, password: PASSWORD } },
      );
      const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
      const get = (headers: Record<string, string>) => fetch(`${phda.url}/exports/csv`, { headers });
      const refused = await get({ cookie });
      expect([refused.status, ((await refused.json()) as Wire).errors[0].extensions.code]).toEqual([
        400,
        'CSRF_REFUSED',
      ]);
      expect((await get({ cookie, 'apollo-require-preflight': 'true' })).status).toBe(200);
    });

    test('are refused by the subgraph itself to whoever is not the gateway', async () => {
      const url = phda.subgraphUrls['ai-data-logger'];
      for (const [method, path] of [
        ['GET', '/exports/csv'],
        ['GET', '/exports/json'],
        ['GET', '/exports/fhir'],
      ] as const) {
        if (!url) continue;
        const answer = await fetch(url + path, { method, headers: bearer(anna.token) });
        expect([answer.status, ((await answer.json()) as Wire).errors[0].extensions.code]).toEqual([
          401,
          'UNSIGNED_REQUEST',
        ]);
      }
      expect(url === undefined).toBe(start === inOneProcess);
    });
  });
});
