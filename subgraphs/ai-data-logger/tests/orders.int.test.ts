import { type LoggerInProcess, person, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;

const LOG_FIELDS = `__typename id datetime localDate note tags
  ... on HeartLog { systolicMmhg diastolicMmhg rateBpm context } ... on BodyLog { weightLb pbf }
  ... on CaffeineLog { itemDescription caffeineMg } ... on AlcoholLog { itemDescription alcoholOz } ... on SaunaLog { durationMin }`;
const LOG = `mutation ($input: LogTextInput!) { logText(input: $input) { __typename
  ... on TextLogged { entry { id } logs { id } }
  ... on TextChanged { changed: entry { id undoneAt } before { ${LOG_FIELDS} entry { id undoneAt logs { id } } } after { ${LOG_FIELDS} } confirmation notices { level } }
  ... on TextNeedsClarification { id question drafts { kind } } } }`;

describe('orders about earlier logs', () => {
  let app: LoggerInProcess;
  beforeAll(async () => void (app = await startLogger()), 30_000);
  afterAll(() => app.clone.drop());

  type Person = ReturnType<typeof person>;
  const send = async (who: Person, input: string | Record<string, unknown>): Promise<Wire> => {
    const variables = { input: typeof input === 'string' ? { text: input } : input };
    const response = await app.ask(who, LOG, variables);
    expect(response.errors).toBeUndefined();
    return (response.data as Wire).logText;
  };
  const ask = async (who: Person, query: string, variables = {}): Promise<Wire> =>
    (await app.ask(who, query, variables)).data;
  const logsOf = async (who: Person): Promise<Wire[]> =>
    (await ask(who, `{ healthLogs { edges { node { ${LOG_FIELDS} } } } }`)).healthLogs.edges.map(
      ({ node }: Wire) => node,
    );
  const undo = (who: Person, id: string) =>
    app.ask(who, 'mutation ($id: ID!) { undoEntry(id: $id) { id undoneAt } }', { id });

  test('"undo" takes the newest entry back once per key, and another "undo" the one before', async () => {
    const anna = person();
    const first = await send(anna, 'sauna 20 min');
    const second = await send(anna, 'bp 128/82, coffee');
    const input = { text: 'undo', idempotencyKey: 'u' };
    const [changed, ...same] = await Promise.all(Array.from({ length: 10 }, () => send(anna, input)));
    expect(new Set([changed, ...same].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(changed).toMatchObject({
      __typename: 'TextChanged',
      after: [],
      confirmation: expect.stringMatching(/^Taken back: .*128\/82.*coffee|coffee.*128\/82/),
    });
    expect(changed.before.map(({ entry }: Wire) => entry)).toEqual(
      Array(2).fill({ id: second.entry.id, undoneAt: expect.any(String), logs: [] }),
    );
    expect(await Promise.all([send(anna, input), send(anna, input)])).toEqual([changed, changed]);
    expect(await logsOf(anna)).toHaveLength(1);
    expect((await send(anna, 'undo')).before[0].entry.id).toBe(first.entry.id);
    expect(await send(anna, 'undo')).toMatchObject({ __typename: 'TextNeedsClarification' });
  });

  test('one log of a bigger entry is taken back alone, whatever was logged after it', async () => {
    const [anna, bela] = [person(), person()];
    const logged = await send(anna, 'bp 128/82, coffee');
    await send(anna, '2 beers');
    await send(bela, 'coffee');
    const changed = await send(anna, 'delete my last coffee');
    expect(changed.before).toEqual([
      expect.objectContaining({
        __typename: 'CaffeineLog',
        entry: { id: logged.entry.id, undoneAt: null, logs: [{ id: expect.any(String) }] },
      }),
    ]);
    expect(await logsOf(anna)).toHaveLength(2);
    expect(await logsOf(bela)).toHaveLength(1);
    const asked = await send(anna, 'delete my last weight');
    expect(asked).toMatchObject({
      __typename: 'TextNeedsClarification',
      question: expect.stringContaining('weight'),
    });
    expect(await send(anna, { text: 'the beer', inReplyTo: asked.id })).toMatchObject({
      __typename: 'TextChanged',
    });
    expect(await logsOf(anna)).toHaveLength(1);
  });

  test('a correction changes the row in place, keeps what it does not mention, and is undone exactly by id or by word', async () => {
    const anna = person();
    await send(anna, 'bp 128/82 pulse 64 after a bad night #travel');
    const [original] = await logsOf(anna);
    const changed = await send(anna, { text: 'make that 118', idempotencyKey: 'c' });
    expect(changed).toMatchObject({
      __typename: 'TextChanged',
      before: [{ systolicMmhg: 128 }],
      after: [{ ...original, systolicMmhg: 118 }],
      confirmation: expect.stringMatching(/^Changed: .*128\/82.* is now .*118\/82/),
    });
    expect(await send(anna, { text: 'make that 118', idempotencyKey: 'c' })).toEqual(changed);
    expect(await logsOf(anna)).toEqual([{ ...original, systolicMmhg: 118 }]);
    await undo(anna, changed.changed.id);
    expect(await logsOf(anna)).toEqual([original]);
    await undo(anna, changed.changed.id);
    expect(await logsOf(anna)).toEqual([original]);
    await send(anna, 'no, it was yesterday');
    expect((await logsOf(anna))[0].localDate).toBe('2026-11-17');
    expect(await send(anna, 'undo')).toMatchObject({
      before: [{ localDate: '2026-11-17' }],
      after: [original],
    });
    expect(await logsOf(anna)).toEqual([original]);
    await send(anna, 'undo');
    expect(await logsOf(anna)).toEqual([]);
  });

  test('what was taken back by words comes back when its act is undone, and a second change refuses to be jumped over', async () => {
    const anna = person();
    await send(anna, '2 beers');
    const before = await logsOf(anna);
    const gone = await send(anna, 'scratch the last beer');
    expect(await logsOf(anna)).toEqual([]);
    await undo(anna, gone.changed.id);
    expect(await logsOf(anna)).toEqual(before);
    const first = await send(anna, 'make that 3');
    await send(anna, 'actually it was 4 beers');
    const refused = await undo(anna, first.changed.id);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('CONFLICT');
    expect((await logsOf(anna))[0].itemDescription).toBe('4 beers');
  });

  test('"undo" after something was taken back by its name gives it back, and goes on to what was done before', async () => {
    const anna = person();
    await send(anna, 'coffee');
    await send(anna, '2 eggs');
    const before = await logsOf(anna);
    await send(anna, 'scratch the eggs');
    await send(anna, 'undo');
    expect(await logsOf(anna)).toEqual(before);
    await send(anna, 'undo');
    expect(await logsOf(anna)).toEqual([expect.objectContaining({ itemDescription: 'coffee' })]);
  });

  test('what a named thing really was changes it where it was logged, and is a log of its own where it was not', async () => {
    const anna = person();
    await send(anna, 'latte and a slice of toast');
    expect(await send(anna, 'that latte was decaf')).toMatchObject({
      before: [{ itemDescription: 'latte' }],
      after: [{ itemDescription: 'decaf latte', caffeineMg: 0.3 }],
    });
    expect(await send(anna, 'the toast was 2 slices')).toMatchObject({
      __typename: 'TextChanged',
      confirmation: expect.stringMatching(/is now .*2 slices.*protein 4\.9 g/),
    });
    expect(await send(anna, 'the beer was 2 pints')).toMatchObject({ __typename: 'TextLogged' });
  });

  test('a unit in which a weight was said already changes nothing', async () => {
    const anna = person();
    await send(anna, 'weight 82 kg');
    const before = await logsOf(anna);
    expect((await send(anna, 'I meant kg')).question).toBe('It is 82.0 kg already. What should it read?');
    expect(await logsOf(anna)).toEqual(before);
  });

  test('a thing is replaced with all of its tables, and an urgent correction says so', async () => {
    const anna = person();
    await send(anna, 'irish coffee');
    const changed = await send(anna, 'it was a black coffee, not an irish coffee');
    expect(changed.before).toHaveLength(2);
    expect((await logsOf(anna)).map(({ itemDescription }) => itemDescription)).toEqual(['black coffee']);
    await undo(anna, changed.changed.id);
    expect(await logsOf(anna)).toHaveLength(2);
    await send(anna, 'bp 128/82');
    expect(await send(anna, 'sorry I meant 198/122')).toMatchObject({ notices: [{ level: 'URGENT' }] });
  });

  test('a correction of what is not there is a question, its reply completes it, and nobody else is touched', async () => {
    const [anna, bela] = [person(), person()];
    await send(bela, 'weight 82 kg');
    const asked = await send(anna, 'change my weight to 80 kg');
    expect(asked).toMatchObject({ __typename: 'TextNeedsClarification', drafts: [] });
    await send(anna, 'bp 128/82 pulse 100');
    const which = await send(anna, 'make that 91');
    expect(which).toMatchObject({ __typename: 'TextNeedsClarification' });
    const changed = await send(anna, { text: 'the pulse', inReplyTo: which.id });
    expect(changed).toMatchObject({ after: [{ systolicMmhg: 128, diastolicMmhg: 82, rateBpm: 91 }] });
    expect(await logsOf(bela)).toHaveLength(1);
  });
});
