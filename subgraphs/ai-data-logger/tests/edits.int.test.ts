import { type LoggerInProcess, person, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;

const FIELDS = `__typename id datetime timeZone localDate note tags source
  ... on HeartLog { systolicMmhg diastolicMmhg rateBpm context } ... on BodyLog { weightLb smmLb pbf ecwTcw }
  ... on NutritionLog { shortDescription longDescription proteinG sodiumMg potassiumMg }
  ... on CaffeineLog { itemDescription caffeineMg } ... on AlcoholLog { itemDescription alcoholOz } ... on SaunaLog { durationMin }`;
const MANY = `mutation ($logs: [LogInput!]!, $key: String) { logMany(logs: $logs, idempotencyKey: $key) { id logs { ${FIELDS} } } }`;
const EDIT = `mutation ($id: ID!, $changes: LogChanges!, $key: String) { editLog(id: $id, changes: $changes, idempotencyKey: $key) { entry { id } log { ${FIELDS} } } }`;
const TEXT = `mutation ($input: LogTextInput!) { logText(input: $input) { __typename
  ... on TextLogged { confirmation logs { ${FIELDS} } notices { level text } } ... on TextNeedsClarification { question } ... on TextNotALog { reason }
  ... on TextChanged { act: entry { id } } } }`;

let app: LoggerInProcess;
beforeAll(async () => void (app = await startLogger()), 30_000);
afterAll(() => app.clone.drop());

type Person = ReturnType<typeof person>;
const data = async (who: Person, query: string, variables = {}): Promise<Wire> => {
  const response = await app.ask(who, query, variables);
  expect(response.errors).toBeUndefined();
  return response.data;
};
const refusal = async (who: Person, query: string, variables = {}) => {
  const { errors } = await app.ask(who, query, variables);
  return { code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message ?? '' };
};
const count = async (who: Person): Promise<number> =>
  (await data(who, '{ healthLogs { totalCount } }')).healthLogs.totalCount;
const say = async (who: Person, text: string, more = {}): Promise<Wire> =>
  (await data(who, TEXT, { input: { text, ...more } })).logText;

describe('logMany', () => {
  const weight = (value: number, unit?: string) => ({
    kind: 'BODY',
    measures: [{ measure: 'WEIGHT', value, ...(unit ? { unit } : {}) }],
  });

  test('keeps numbers in the units people give them in', async () => {
    const anna = person('Europe/London');
    const logs = [
      weight(82, 'kg'),
      weight(180),
      weight(12, 'stone'),
      {
        kind: 'HEART',
        context: 'REST',
        measures: [
          { measure: 'SYSTOLIC', value: 16, unit: 'kPa' },
          { measure: 'DIASTOLIC', value: 11, unit: 'kPa' },
        ],
      },
      { kind: 'ALCOHOL', description: 'ale', measures: [{ measure: 'ALCOHOL', value: 2, unit: 'units' }] },
      { kind: 'NUTRITION', description: 'soup', measures: [{ measure: 'SODIUM', value: 1.2, unit: 'g' }] },
      { kind: 'SAUNA', measures: [{ measure: 'SAUNA_MINUTES', value: 0.5, unit: 'h' }] },
    ];
    const { logMany } = await data(anna, MANY, { logs });
    expect(logMany.logs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ weightLb: 180.779 }),
        expect.objectContaining({ weightLb: 180 }),
        expect.objectContaining({ weightLb: 168 }),
        expect.objectContaining({ systolicMmhg: 120, diastolicMmhg: 83, rateBpm: null, context: 'REST' }),
        // A unit of alcohol is 10 ml of ethanol.
        expect.objectContaining({ alcoholOz: expect.closeTo(20 / 29.5735, 2) }),
        expect.objectContaining({ sodiumMg: 1200, proteinG: null, longDescription: 'soup' }),
        expect.objectContaining({ durationMin: 30 }),
      ]),
    );
  });

  test('writes all or nothing, says which one cannot be kept, and once per key', async () => {
    const anna = person();
    const logs = Array.from({ length: 120 }, (_, index) => weight(60 + index / 10, 'kg'));
    expect(await refusal(anna, MANY, { logs: [...logs, weight(9000, 'kg')] })).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^Log 121: A weight of .* is not possible/),
    });
    expect(await count(anna)).toBe(0);
    const sent = await Promise.all([1, 2, 3].map(() => data(anna, MANY, { logs, key: 'many' })));
    expect(new Set(sent.map(({ logMany }) => logMany.id)).size).toBe(1);
    expect(sent[0].logMany.logs).toHaveLength(120);
    expect(await count(anna)).toBe(120);
  });

  test.each([
    ['no logs', [], /at least one/],
    [
      'another kind',
      [{ kind: 'SAUNA', measures: [{ measure: 'WEIGHT', value: 80 }] }],
      /WEIGHT is not a measure of a sauna log/,
    ],
    ['a wrong unit', [weight(80, 'mmHg')], /"mmhg" is not a unit for weight/],
    ['one pressure', [{ kind: 'HEART', measures: [{ measure: 'SYSTOLIC', value: 120 }] }], /two numbers/],
    [
      'a measure twice',
      [
        {
          kind: 'BODY',
          measures: [
            { measure: 'WEIGHT', value: 80 },
            { measure: 'WEIGHT', value: 81 },
          ],
        },
      ],
      /twice/,
    ],
    ['a description of a weight', [{ ...weight(80), description: 'x' }], /no description/],
  ])('refuses %s', async (_what, logs, message) => {
    const anna = person();
    const refused = await refusal(anna, MANY, { logs });
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.message).toMatch(message);
    expect(await count(anna)).toBe(0);
  });
});

describe('editLog', () => {
  test('changes what is named, keeps the rest, keeps history, and its undo gives back exactly what was there', async () => {
    const anna = person();
    const { logs } = await say(anna, 'bp 128/82 pulse 64 after a bad night #travel');
    const [original] = logs;
    const changes = {
      measures: [{ measure: 'HEART_RATE', value: null }],
      tags: ['home'],
      datetime: '2026-11-17T08:00:00+01:00',
    };
    const first = await data(anna, EDIT, { id: original.id, changes, key: 'e1' });
    expect(first.editLog.log).toEqual({
      ...original,
      rateBpm: null,
      tags: ['home'],
      datetime: '2026-11-17T07:00:00.000Z',
      localDate: '2026-11-17',
    });
    expect(await data(anna, EDIT, { id: original.id, changes, key: 'e1' })).toEqual(first);
    const second = await data(anna, EDIT, { id: original.id, changes: { note: null } });
    const { logHistory } = await data(
      anna,
      'query ($id: ID!) { logHistory(id: $id) { at entry { id } before { note tags } after { note tags } } }',
      { id: original.id },
    );
    expect(logHistory).toMatchObject([
      { entry: { id: first.editLog.entry.id }, before: { tags: ['travel'] }, after: { tags: ['home'] } },
      { before: { note: 'after a bad night' }, after: { note: null } },
    ]);
    for (const { editLog } of [second, first])
      await data(anna, 'mutation ($id: ID!) { undoEntry(id: $id) { id } }', { id: editLog.entry.id });
    const { healthLogs } = await data(anna, `{ healthLogs { edges { node { ${FIELDS} } } } }`);
    expect(healthLogs.edges.map(({ node }: Wire) => node)).toEqual([original]);
  });

  test("refuses what would not be a log any more, and knows no other person's", async () => {
    const [anna, bela] = [person(), person()];
    const { logs } = await say(anna, 'weight 82 kg');
    const id = logs[0].id;
    const clear = { measures: [{ measure: 'WEIGHT', value: null }] };
    expect((await refusal(anna, EDIT, { id, changes: clear })).message).toMatch(/at least one/);
    expect((await refusal(anna, EDIT, { id, changes: { context: 'REST' } })).code).toBe('BAD_USER_INPUT');
    expect((await refusal(bela, EDIT, { id, changes: { note: 'mine' } })).code).toBe('NOT_FOUND');
    expect((await refusal(bela, 'query ($id: ID!) { logHistory(id: $id) { at } }', { id })).code).toBe(
      'NOT_FOUND',
    );
    expect((await refusal(person('Europe/Berlin', ['READ']), EDIT, { id, changes: {} })).code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('previewText', () => {
  const PREVIEW = TEXT.replace('mutation', 'query').replace('logText(', 'previewText(');
  const preview = async (who: Person, text: string): Promise<Wire> =>
    (await data(who, PREVIEW, { input: { text } })).previewText;

  test('shows rows, questions and changes without writing anything', async () => {
    const anna = person('Europe/Berlin', ['READ']);
    expect(await preview(anna, 'bp 128/82, double espresso')).toMatchObject({
      confirmation: expect.stringMatching(/^Would log: /),
      logs: [{ systolicMmhg: 128, localDate: '2026-11-18' }, { itemDescription: 'double espresso' }],
    });
    expect(await preview(anna, 'some coffee')).toMatchObject({ __typename: 'TextNeedsClarification' });
    expect(await count(anna)).toBe(0);
    const writer = { ...anna, scopes: ['READ', 'WRITE'] as const };
    await say(writer, 'weight 82 kg');
    expect(await preview(anna, 'make that 81')).toMatchObject({ __typename: 'TextChanged' });
    expect(await preview(anna, 'undo')).toMatchObject({ __typename: 'TextChanged' });
    const { healthLogs } = await data(
      anna,
      '{ healthLogs { edges { node { ... on BodyLog { weightLb } } } } }',
    );
    expect(healthLogs.edges).toEqual([{ node: { weightLb: 180.779 } }]);
  });
});

describe('what is known of a person', () => {
  const prefer = (who: Person, input: object) =>
    data(
      who,
      'mutation ($input: LoggingPreferencesInput!) { setLoggingPreferences(input: $input) { unitSystem dateOrder pregnancy } }',
      { input },
    );
  const bare = async (who: Person, text: string, more = {}): Promise<number> =>
    (await say(who, text, more)).logs[0].weightLb;

  test('a bare weight is in the unit of the profile, else of the last weight, else of the country', async () => {
    const anna = person('America/New_York');
    expect(await bare(anna, 'weight 82 kg')).toBeCloseTo(180.78, 1);
    expect(await bare(anna, 'weight 81')).toBeCloseTo(178.57, 1);
    expect(await bare(anna, 'weight 179')).toBe(179);
    await prefer(anna, { unitSystem: 'METRIC', dateOrder: 'DAY_FIRST' });
    expect(await bare(anna, 'weight 100')).toBeCloseTo(220.46, 1);
    expect(await bare(anna, 'weight 150', { locale: 'en-US' })).toBe(150);
    const dated = await say(anna, 'bp 120/80 on 3/5');
    expect(dated.logs[0].localDate).toBe('2026-05-03');
    expect(await prefer(anna, { unitSystem: null })).toEqual({
      setLoggingPreferences: { unitSystem: null, dateOrder: 'DAY_FIRST', pregnancy: null },
    });
  });

  test('an urgent reading says what to do first, with symptoms, in pregnancy and in the country', async () => {
    const anna = person('Europe/Berlin');
    const urgent = async (text: string): Promise<string[]> =>
      (await say(anna, text)).notices
        .filter(({ level }: Wire) => level === 'URGENT')
        .map(({ text }: Wire) => text);
    expect(await urgent('bp 179/119')).toEqual([]);
    expect(await urgent('bp 182/95')).toEqual([
      expect.stringMatching(/rest and measure again after a minute/),
    ]);
    expect(await urgent('bp 182/95 and chest pain')).toEqual([
      expect.stringMatching(
        /^182\/95 mmHg is very high. With the symptoms you describe, call your local emergency number \(112\) now/,
      ),
    ]);
    expect(await urgent('bp 190/100, no chest pain')).toEqual([
      expect.stringMatching(/Without such symptoms/),
    ]);
    expect(await urgent('bp 130/80 with chest pain')).toEqual([
      expect.stringMatching(/call your local emergency number \(112\) now/),
    ]);
    expect(await urgent('bp 162/95')).toEqual([]);
    expect(await urgent('pregnant, bp 162/95')).toEqual([expect.stringMatching(/maternity unit/)]);
    await prefer(anna, { pregnancy: 'AFTER_BIRTH' });
    expect(await urgent('bp 150/111')).toEqual([expect.stringMatching(/maternity unit/)]);
    const form = await data(
      anna,
      'mutation { logHeart(input: { systolicMmhg: 200, diastolicMmhg: 100 }) { notices { level } } }',
    );
    expect(form.logHeart.notices).toEqual([{ level: 'URGENT' }]);
    expect((await say(anna, 'my face is drooping and I cannot speak')).reason).toMatch(
      /^What you describe can be an emergency/,
    );
  });

  test('corrected figures and portions are used from then on, for this person only, until the correction is undone', async () => {
    const [anna, bela] = [person(), person()];
    const logged = async (who: Person, text: string): Promise<Wire> => (await say(who, text)).logs[0];
    const plain = await logged(anna, 'latte');
    const { act } = await say(anna, 'make that 150 mg');
    expect(await logged(anna, 'latte')).toMatchObject({ caffeineMg: 150 });
    expect(await logged(anna, '2 lattes at 8am')).toMatchObject({ caffeineMg: 300 });
    expect(await logged(anna, 'latte, 90 mg caffeine')).toMatchObject({ caffeineMg: 90 });
    expect(await logged(bela, 'latte')).toMatchObject({ caffeineMg: plain.caffeineMg });
    await say(anna, 'chicken breast');
    await say(anna, 'make it 200 g');
    expect((await say(anna, 'chicken breast')).confirmation).toMatch(/200 g/);
    const [, edited] = [await say(anna, 'cappuccino'), (await say(anna, 'cappuccino')).logs[0]];
    await data(anna, EDIT, { id: edited.id, changes: { measures: [{ measure: 'CAFFEINE', value: 77 }] } });
    expect(await logged(anna, 'cappuccino')).toMatchObject({ caffeineMg: 77 });
    await data(anna, 'mutation ($id: ID!) { undoEntry(id: $id) { id } }', { id: act.id });
    expect(await logged(anna, 'latte')).toMatchObject({ caffeineMg: plain.caffeineMg });
  });

  test.each([
    ['chicken curry', 'make that 40 g protein', { proteinG: 40 }],
    ['porridge', 'change protein to 20 g', { proteinG: 20 }],
    ['porridge', 'that had 300 mg sodium', { sodiumMg: 300 }],
    ['banana', 'potassium should be 500 mg', { potassiumMg: 500 }],
    ['latte', 'make the caffeine 99 mg', { caffeineMg: 99 }],
  ])('of %s, "%s" corrects and teaches one figure and leaves the rest', async (food, correction, figure) => {
    const anna = person();
    const [{ id, datetime: _then, ...row }] = (await say(anna, food)).logs;
    expect(await say(anna, correction)).toMatchObject({ __typename: 'TextChanged' });
    const { healthLogs } = await data(anna, `{ healthLogs { edges { node { ${FIELDS} } } } }`);
    expect(healthLogs.edges).toEqual([{ node: expect.objectContaining({ ...row, id, ...figure }) }]);
    const { longDescription: _told, ...same } = row;
    expect((await say(anna, food)).logs).toEqual([expect.objectContaining({ ...same, ...figure })]);
  });
});
