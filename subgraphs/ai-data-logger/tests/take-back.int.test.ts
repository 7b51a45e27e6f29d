import { type LoggerInProcess, person, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;

const LOG = `mutation ($input: LogTextInput!) { logText(input: $input) { __typename
  ... on TextLogged { entry { id } }
  ... on TextChanged { changed: entry { id undoneAt logs { id } } before { __typename id } after { id } confirmation notices { text } }
  ... on TextNeedsClarification { id question drafts { kind } } } }`;

describe('taking back by words', () => {
  let app: LoggerInProcess;
  beforeAll(async () => void (app = await startLogger()), 30_000);
  afterAll(() => app.clone.drop());

  type Person = ReturnType<typeof person>;
  const send = async (who: Person, input: Record<string, unknown>): Promise<Wire> => {
    const response = await app.ask(who, LOG, { input });
    expect(response.errors).toBeUndefined();
    return (response.data as Wire).logText;
  };
  const count = async (who: Person): Promise<number> =>
    ((await app.ask(who, '{ healthLogs { totalCount } }')).data as Wire).healthLogs.totalCount;

  test('"undo" takes the newest entry back once per key, and another "undo" the one before', async () => {
    const anna = person();
    const first = await send(anna, { text: 'sauna 20 min' });
    const second = await send(anna, { text: 'bp 128/82, coffee' });
    const input = { text: 'undo', idempotencyKey: 'u' };
    const [changed, ...same] = await Promise.all(Array.from({ length: 10 }, () => send(anna, input)));
    expect(new Set([changed, ...same].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(changed).toMatchObject({
      __typename: 'TextChanged',
      changed: { id: second.entry.id, undoneAt: expect.any(String), logs: [] },
      after: [],
      confirmation: expect.stringMatching(/^Taken back: .*128\/82.*coffee/),
    });
    expect(changed.before).toHaveLength(2);
    expect(await Promise.all([send(anna, input), send(anna, input)])).toEqual([changed, changed]);
    expect(await count(anna)).toBe(1);
    expect((await send(anna, { text: 'scratch that' })).changed.id).toBe(first.entry.id);
    expect(await send(anna, { text: 'undo' })).toMatchObject({ __typename: 'TextNeedsClarification' });
  });

  test('one log of a bigger entry is taken back alone, whatever was logged after it', async () => {
    const [anna, bela] = [person(), person()];
    const logged = await send(anna, { text: 'bp 128/82, coffee' });
    await send(anna, { text: '2 beers' });
    await send(bela, { text: 'coffee' });
    const changed = await send(anna, { text: 'delete my last coffee' });
    expect(changed.changed).toMatchObject({
      id: logged.entry.id,
      undoneAt: null,
      logs: [{ id: expect.any(String) }],
    });
    expect(changed.before).toEqual([expect.objectContaining({ __typename: 'CaffeineLog' })]);
    expect(await count(anna)).toBe(2);
    expect(await count(bela)).toBe(1);
    const asked = await send(anna, { text: 'delete my last weight' });
    expect(asked).toMatchObject({
      __typename: 'TextNeedsClarification',
      question: expect.stringContaining('weight'),
    });
    expect(await send(anna, { text: 'the beer', inReplyTo: asked.id })).toMatchObject({
      __typename: 'TextChanged',
    });
    expect(await count(anna)).toBe(1);
  });

  test('a correction is a question, and its reply is read as a message of its own', async () => {
    const anna = person();
    await send(anna, { text: 'weight 82 kg' });
    const asked = await send(anna, { text: 'change my weight to 80 kg' });
    expect(asked).toMatchObject({ __typename: 'TextNeedsClarification', drafts: [] });
    expect(await count(anna)).toBe(1);
    const changed = await send(anna, { text: 'remove the last weight', inReplyTo: asked.id });
    expect(changed).toMatchObject({
      __typename: 'TextChanged',
      confirmation: expect.stringContaining('weight'),
    });
    expect(await count(anna)).toBe(0);
  });
});
