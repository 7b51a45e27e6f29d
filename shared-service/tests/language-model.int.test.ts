import {
  createEgressClient,
  createOpenAiLanguageModel,
  type EgressEntry,
  type Generation,
  inRequestScope,
  sha256Hex,
} from '@phda/shared-service';

import {
  answering,
  type Behaviour,
  completion,
  cut,
  failing,
  type FakeOpenAi,
  hanging,
  html,
  startFakeOpenAi,
} from './fake-openai';

const question: Generation = {
  purpose: 'recognise-log',
  instructions: 'Find the items.',
  input: 'bp 128/82',
  schemaName: 'items',
  schema: { type: 'object', properties: {}, additionalProperties: false },
  dataClasses: ['log text'],
};

describe('the OpenAI-compatible language model', () => {
  let fake: FakeOpenAi;
  let ledger: EgressEntry[];
  beforeEach(async () => {
    fake = await startFakeOpenAi();
    ledger = [];
  });
  afterEach(() => fake.stop());

  const model = (timeoutMs = 1000) => {
    const egress = createEgressClient({
      allowedOrigins: [new URL(fake.baseUrl).origin],
      sink: async (entry) => void ledger.push(entry),
    });
    return createOpenAiLanguageModel(
      { apiKey: 'secret-key', baseUrl: fake.baseUrl, model: 'asked-model', timeoutMs },
      egress,
    );
  };

  test('gives the value with the model and the tokens it took', async () => {
    fake.behave(answering({ items: [1] }));
    expect(await model().generate(question)).toEqual({
      value: { items: [1] },
      model: 'fake-model-1',
      promptTokens: 12,
      completionTokens: 5,
    });
  });

  test('asks for the schema at temperature 0 and carries the correlation id', async () => {
    await inRequestScope({ correlationId: 'corr-7', userId: 'u-1', service: 's' }, () =>
      model().generate(question),
    );
    expect(JSON.parse(fake.requests[0]?.body ?? '')).toMatchObject({
      model: 'asked-model',
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { name: 'items', strict: true } },
    });
    expect(fake.requests[0]?.headers['x-correlation-id']).toBe('corr-7');
  });

  test('writes one ledger entry per request, with the digest of what was sent and never the key', async () => {
    await inRequestScope({ correlationId: 'c', userId: 'u-1', service: 's' }, () =>
      model().generate(question),
    );
    const sent = fake.requests[0]?.body ?? '';
    expect(ledger).toEqual([
      expect.objectContaining({
        userId: 'u-1',
        purpose: 'recognise-log',
        model: 'asked-model',
        dataClasses: ['log text'],
        bytesSent: Buffer.byteLength(sent),
        digest: sha256Hex(sent),
        host: new URL(fake.baseUrl).host,
      }),
    ]);
    expect(JSON.stringify(ledger)).not.toContain('secret-key');
  });

  test.each<[string, Behaviour]>([
    ['429', failing(429)],
    ['500', failing(500)],
    ['HTML', html],
    ['a cut answer', cut],
    ['silence', hanging],
    ['no choices', failing(200, { ...completion('{}'), choices: [] })],
    ['an answer cut off by its length', answering({}, 'length')],
    ['no content', failing(200, completion(null))],
    ['text that is not JSON', failing(200, completion('sure! here it is'))],
  ])(
    'says UPSTREAM_UNAVAILABLE for %s, after at most two requests, all of them in the ledger',
    async (_name, behaviour) => {
      fake.behave(behaviour);
      await expect(model(200).generate(question)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
      expect(fake.requests.length).toBeLessThanOrEqual(2);
      expect(ledger.length).toBe(fake.requests.length);
    },
  );
});

describe('the egress client', () => {
  const reason = { purpose: 'test', model: null, dataClasses: [] };

  test('refuses an origin that is not configured, and the ledger stays empty', async () => {
    const ledger: EgressEntry[] = [];
    const egress = createEgressClient({
      allowedOrigins: ['http://127.0.0.1:1'],
      sink: async (entry) => void ledger.push(entry),
    });
    await expect(egress({ url: 'http://127.0.0.1:2/x', headers: {}, body: '' }, reason)).rejects.toThrow(
      /not configured/,
    );
    expect(ledger).toEqual([]);
  });

  test('follows no redirect', async () => {
    const fake = await startFakeOpenAi();
    fake.behave(
      (_request, response) =>
        void response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end(),
    );
    const egress = createEgressClient({
      allowedOrigins: [new URL(fake.baseUrl).origin],
      sink: async () => {},
    });
    await expect(egress({ url: `${fake.baseUrl}/x`, headers: {}, body: 'x' }, reason)).rejects.toThrow();
    expect(fake.requests.length).toBe(1);
    await fake.stop();
  });

  test('withholds the answer when the ledger cannot be written', async () => {
    const fake = await startFakeOpenAi();
    const egress = createEgressClient({
      allowedOrigins: [new URL(fake.baseUrl).origin],
      sink: () => Promise.reject(new Error('disk full')),
    });
    await expect(egress({ url: `${fake.baseUrl}/x`, headers: {}, body: 'x' }, reason)).rejects.toThrow(
      'disk full',
    );
    await fake.stop();
  });
});
