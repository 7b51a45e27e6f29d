import { ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { NOBODY } from '@phda/shared-models';
import type { Identity } from '@phda/shared-service';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';

import {
  claimsOf,
  type MonitorInProcess,
  otlp,
  somebody,
  spanId,
  startMonitor,
  traceId,
} from './monitor-in-process';

let monitor: MonitorInProcess;
beforeAll(async () => {
  monitor = await startMonitor();
});
afterAll(() => monitor.clone.drop());

const TRACE = `query ($id: ID!) { trace(id: $id) {
  id name service startTime durationMs status spanCount totalTokens costUsd
  spans { id parentId name service kind startTime durationMs status statusMessage model promptTokens completionTokens costUsd input output attributes }
} }`;

interface Trace {
  readonly spans: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}

async function readTrace(id: string, asker: Identity): Promise<Trace | null> {
  const { data, errors } = await monitor.ask(TRACE, { id }, asker);
  expect(errors).toBeUndefined();
  return data?.trace as Trace | null;
}

/** Records one question with a model call inside, with the SDK and serializer that PHDA itself uses. */
function recordedQuestion(userId: string): { body: Buffer; id: string } {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'ai-analytics-assistant' }),
    spanProcessors: [new SimpleSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('test');
  const root = tracer.startSpan('ask', {
    root: true,
    attributes: { 'openinference.span.kind': 'AGENT', 'user.id': userId, 'input.value': 'my pulse?' },
  });
  const parent = trace.setSpan(ROOT_CONTEXT, root);
  const call = tracer.startSpan(
    'phrase the answer',
    {
      attributes: {
        'openinference.span.kind': 'LLM',
        'user.id': userId,
        'llm.model_name': 'small-model',
        'llm.token_count.prompt': 120,
        'llm.token_count.completion': 30,
        'llm.invocation_parameters': '{"temperature":0}',
        'tag.tags': ['a', 'b'],
      },
    },
    parent,
  );
  call.setStatus({ code: 2, message: 'TimeoutError' });
  call.end();
  root.setStatus({ code: 1 });
  root.end();
  const body = Buffer.from(JsonTraceSerializer.serializeRequest(exporter.getFinishedSpans()) ?? '');
  return { body, id: root.spanContext().traceId };
}

it('stores what the serializer of OpenTelemetry writes, and shows it as one trace', async () => {
  const asker = somebody();
  const { body, id } = recordedQuestion(asker.userId);
  expect(await monitor.ingestSpans(body)).toEqual({});
  const stored = await readTrace(id, asker);
  expect(stored).toMatchObject({
    id,
    name: 'ask',
    service: 'ai-analytics-assistant',
    status: 'ERROR',
    spanCount: 2,
    totalTokens: 150,
    costUsd: null,
  });
  const [root, call] = stored?.spans ?? [];
  expect(root).toMatchObject({
    parentId: null,
    kind: 'AGENT',
    status: 'OK',
    input: 'my pulse?',
    output: null,
  });
  expect(call).toMatchObject({
    parentId: root?.id,
    kind: 'LLM',
    status: 'ERROR',
    statusMessage: 'TimeoutError',
    model: 'small-model',
    promptTokens: 120,
    completionTokens: 30,
    attributes: { 'llm.invocation_parameters': '{"temperature":0}', 'tag.tags': ['a', 'b'] },
  });
});

it('adds nothing when the same export comes again, also twice in one', async () => {
  const asker = somebody();
  const id = traceId(1);
  const sketch = { traceId: id, spanId: spanId(1), owner: asker.userId };
  await monitor.ingestSpans(otlp(sketch, sketch));
  await Promise.all([
    monitor.ingestSpans(otlp(sketch)),
    monitor.ingestSpans(otlp({ ...sketch, name: 'later' })),
  ]);
  expect(await readTrace(id, asker)).toMatchObject({ spanCount: 1, name: 'ask' });
});

it('rejects malformed spans one by one, says why, and stores the others', async () => {
  const asker = somebody();
  const good = { traceId: traceId(2), owner: asker.userId };
  const answer = await monitor.ingestSpans(
    otlp(
      { ...good, spanId: spanId(1) },
      { ...good, spanId: 'not hex' },
      { ...good, traceId: '0'.repeat(32), spanId: spanId(2) },
      { ...good, spanId: spanId(3), parentSpanId: 'abc' },
      { ...good, spanId: spanId(4), at: -2e12 },
      { ...good, spanId: spanId(5) },
    ),
  );
  expect(answer.partialSuccess?.rejectedSpans).toBe(4);
  expect(answer.partialSuccess?.errorMessage).toMatch(/^spanId must be 16 hex digits .* traceId must be 32 /);
  expect((await readTrace(traceId(2), asker))?.spans.map((span) => span.id)).toEqual([spanId(1), spanId(5)]);
});

it('keeps text that PostgreSQL cannot, made storable, and cuts what is too long with a mark', async () => {
  const asker = somebody();
  const id = traceId(3);
  const attributes = {
    'input.value': 'a\u0000b\ud800c',
    'output.value': 'x'.repeat(600_000),
    ['k\u0000']: '\u0000',
  };
  await monitor.ingestSpans(otlp({ traceId: id, spanId: spanId(1), owner: asker.userId, attributes }));
  const [span] = (await readTrace(id, asker))?.spans ?? [];
  expect(span).toMatchObject({ input: 'a\ufffdb\ufffdc', attributes: { 'k\ufffd': '\ufffd' } });
  expect(span?.output).toMatch(/^x{524288}… \[75712 more characters were cut off\]$/);
});

it('gives each span to the person it names, and spans of nobody to nobody', async () => {
  const [one, other] = [somebody(), somebody()];
  const id = traceId(4);
  await monitor.ingestSpans(
    otlp(
      { traceId: id, spanId: spanId(1), owner: one.userId.toUpperCase() },
      { traceId: id, spanId: spanId(2), owner: other.userId },
      { traceId: id, spanId: spanId(3), owner: null },
      { traceId: id, spanId: spanId(4), owner: 'nobody in particular' },
    ),
  );
  const seenBy = async (asker: Identity) => (await readTrace(id, asker))?.spans.map((span) => span.id);
  expect(await seenBy(one)).toEqual([spanId(1)]);
  expect(await seenBy(other)).toEqual([spanId(2)]);
  expect(await seenBy({ ...somebody(), userId: NOBODY })).toEqual([spanId(3), spanId(4)]);
});

it('gives spans that a person sends to that person, whoever they name', async () => {
  const [sender, victim] = [somebody(), somebody()];
  const id = traceId(5);
  const body = otlp({ traceId: id, spanId: spanId(1), owner: victim.userId });
  await monitor.subgraph.callInternal('POST /internal/traces', body, claimsOf(sender));
  expect(await readTrace(id, victim)).toBeNull();
  expect(await readTrace(id, sender)).not.toBeNull();
});

it('answers the signed route like the function', async () => {
  const route = (body: Buffer): Promise<unknown> =>
    monitor.subgraph.callInternal('POST /internal/traces', body, claimsOf(null));
  expect(await route(otlp())).toEqual({});
  expect(await route(Buffer.from('{"somethingElse":[1]}'))).toEqual({});
  await expect(route(Buffer.from('[]'))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(route(Buffer.from('<xml/>'))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(route(Buffer.alloc(21 * 1024 * 1024, ' '))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
});

it('acknowledges nothing that was not stored', async () => {
  const broken = await startMonitor();
  await broken.clone.drop();
  await expect(broken.ingestSpans(otlp({ traceId: traceId(6), spanId: spanId(1) }))).rejects.toThrow();
});

describe('the egress ledger', () => {
  const entry = {
    at: '2026-11-21T06:00:00.123Z',
    host: 'model.example.test',
    purpose: 'phrase',
    model: 'small-model',
    bytesSent: 1200,
    bytesReceived: 3_000_000_000,
    dataClasses: ['heart', 'question'],
    traceId: traceId(7),
    digest: 'd'.repeat(64),
  };
  const LEDGER = {
    name: 'test:ledger',
    text: `SELECT at, host, purpose, model, bytes_sent AS "bytesSent", bytes_received AS "bytesReceived",
      data_classes AS "dataClasses", trace_id AS "traceId", digest FROM monitor.egress_record WHERE user_id = $1`,
  };
  const ledgerOf = (userId: string): Promise<unknown[]> =>
    monitor.clone.database.readAsUser(userId, LEDGER, [userId]);

  it('keeps a line for the person, by function and by signed route', async () => {
    const { userId } = somebody();
    await monitor.recordEgress({ ...entry, userId });
    const body = Buffer.from(JSON.stringify({ ...entry, userId }));
    await monitor.subgraph.callInternal('POST /internal/egress', body, claimsOf(null));
    expect(await ledgerOf(userId)).toEqual([entry, entry]);
  });

  it('keeps a line of nobody, and refuses what is no line', async () => {
    await monitor.recordEgress({ ...entry, userId: null, model: null, traceId: null });
    expect(await ledgerOf(NOBODY)).toEqual([{ ...entry, model: null, traceId: null }]);
    const route = monitor.subgraph.callInternal('POST /internal/egress', Buffer.from('null'), claimsOf(null));
    await expect(route).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
