import type { Identity } from '@phda/shared-service';

import {
  type MonitorInProcess,
  otlp,
  somebody,
  spanId,
  type SpanSketch,
  startMonitor,
  traceId,
} from './monitor-in-process';

const asker = somebody();
const stranger = somebody();
let monitor: MonitorInProcess;

const LLM = { 'openinference.span.kind': 'LLM', 'llm.model_name': 'small-model' };
const minutes = (count: number): number => count * 60_000;

/** Six traces of the asker, named by what is special about them, and one of a stranger. */
const SKETCHES: readonly SpanSketch[] = [
  { traceId: traceId(1), spanId: spanId(1), name: 'logText', at: minutes(1), ms: 40, status: { code: 1 } },
  {
    traceId: traceId(1),
    spanId: spanId(2),
    parentSpanId: spanId(1),
    name: 'parse',
    service: 'ai-data-logger',
    at: minutes(1) + 5,
    ms: 20,
    attributes: { 'openinference.span.kind': 'CHAIN', 'input.value': 'Double ESPRESSO, 100%_sure' },
  },
  { traceId: traceId(2), spanId: spanId(1), name: 'ask', at: minutes(2), ms: 900, status: { code: 1 } },
  {
    traceId: traceId(2),
    spanId: spanId(2),
    parentSpanId: spanId(1),
    name: 'phrase',
    service: 'ai-analytics-assistant',
    at: minutes(2) + 100,
    ms: 1400,
    status: { code: 2, message: 'TimeoutError' },
    attributes: {
      ...LLM,
      'llm.token_count.prompt': 100,
      'llm.token_count.completion': 20,
      'llm.cost.total': 0.25,
    },
  },
  { traceId: traceId(3), spanId: spanId(1), name: 'summary', at: minutes(3), ms: 5.125 },
  // Two that start at the same microsecond.
  { traceId: traceId(4), spanId: spanId(1), name: 'series', at: minutes(4), ms: 2 },
  { traceId: traceId(5), spanId: spanId(1), name: 'series', at: minutes(4), ms: 3 },
  // The first span of this one has not arrived.
  {
    traceId: traceId(6),
    spanId: spanId(3),
    parentSpanId: spanId(1),
    name: 'second',
    at: minutes(5) + 10,
    ms: 2,
  },
  {
    traceId: traceId(6),
    spanId: spanId(2),
    parentSpanId: spanId(1),
    name: 'earliest',
    service: 'analytics-workflows',
    at: minutes(5),
    ms: 2,
  },
];

beforeAll(async () => {
  monitor = await startMonitor();
  const others = {
    traceId: traceId(9),
    spanId: spanId(1),
    name: 'theirs',
    at: minutes(6),
    owner: stranger.userId,
  };
  await monitor.ingestSpans(otlp(...SKETCHES.map((one) => ({ owner: asker.userId, ...one })), others));
});
afterAll(() => monitor.clone.drop());

interface Connection {
  readonly edges: { cursor: string; node: Record<string, unknown> }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly totalCount?: number;
}

async function list(
  variables: { filter?: Record<string, unknown>; first?: number | null; after?: string | null },
  fields = 'id',
  identity: Identity | null = asker,
): Promise<Connection> {
  const query = `query ($filter: TraceFilter, $first: Int, $after: String) {
    traces(filter: $filter, first: $first, after: $after) {
      edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } totalCount
    } }`;
  const { data, errors } = await monitor.ask(query, variables, identity);
  if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions?.code });
  return data?.traces as Connection;
}

const numbers = (connection: Connection): number[] =>
  connection.edges.map(({ node }) => parseInt(String(node.id).replace(/^a+/, ''), 16));

describe('the list of traces', () => {
  it('shows the asker their own, newest first, and nobody else’s', async () => {
    const all = await list({});
    expect(numbers(all)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(all).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
    expect(numbers(await list({}, 'id', stranger))).toEqual([9]);
    expect(await list({}, 'id', somebody())).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
    });
  });

  it('sums a trace up over all its spans', async () => {
    const facts = 'id name service startTime durationMs status spanCount totalTokens costUsd';
    const { edges } = await list({}, facts);
    const of = (number: number) => edges.find(({ node }) => node.id === traceId(number))?.node;
    expect(of(2)).toEqual({
      id: traceId(2),
      name: 'ask',
      service: 'gateway',
      startTime: '2026-11-21T06:02:00.000Z',
      durationMs: 1500,
      status: 'ERROR',
      spanCount: 2,
      totalTokens: 120,
      costUsd: 0.25,
    });
    expect(of(1)).toMatchObject({ durationMs: 40, status: 'OK', totalTokens: 0, costUsd: null });
    expect(of(3)).toMatchObject({ durationMs: 5.125, status: 'UNSET' });
    expect(of(6)).toMatchObject({ name: 'earliest', service: 'analytics-workflows', durationMs: 12 });
  });

  it.each<[string, Record<string, unknown>, number[]]>([
    ['from, which is included', { from: '2026-11-21T06:03:00Z' }, [6, 5, 4, 3]],
    ['to, which is not', { to: '2026-11-21T06:03:00Z' }, [2, 1]],
    ['from and to', { from: '2026-11-21T06:02:00Z', to: '2026-11-21T06:04:00Z' }, [3, 2]],
    ['an empty range', { from: '2026-11-21T06:02:00Z', to: '2026-11-21T06:02:00Z' }, []],
    ['the service of any span', { service: 'ai-data-logger' }, [1]],
    ['the name of the trace', { operation: 'series' }, [5, 4]],
    ['no name of an inner span', { operation: 'parse' }, []],
    ['the kind of any span', { kind: 'LLM' }, [2]],
    ['the kind that was not said', { kind: 'OTHER' }, [6, 5, 4, 3, 2, 1]],
    ['a failure anywhere', { status: 'ERROR' }, [2]],
    ['success everywhere', { status: 'OK' }, [1]],
    ['nothing said', { status: 'UNSET' }, [6, 5, 4, 3]],
    ['the model of any span', { model: 'small-model' }, [2]],
    ['a model nobody asked', { model: 'large-model' }, []],
    ['a least duration, which is included', { minDurationMs: 40 }, [2, 1]],
    ['text of an input in any case', { text: 'espresso' }, [1]],
    ['text of a name', { text: 'PHRASE' }, [2]],
    ['a percent sign as it stands', { text: '%' }, [1]],
    ['an underscore as it stands', { text: '%_sure' }, [1]],
    ['no underscore as any character', { text: 'd_uble' }, []],
    ['a backslash as it stands', { text: '\\' }, []],
    ['several at once', { kind: 'LLM', service: 'gateway', status: 'ERROR', operation: 'ask' }, [2]],
    ['several of which one fails', { kind: 'LLM', operation: 'logText' }, []],
    ['nulls, which are no filter', { kind: null, text: null, from: null }, [6, 5, 4, 3, 2, 1]],
  ])('filters by %s', async (_what, filter, expected) => {
    const found = await list({ filter });
    expect(numbers(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  it('goes on page by page without losing or repeating a trace', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const connection: Connection = await list({ first: 2, after });
      expect(connection.totalCount).toBe(6);
      expect(connection.pageInfo.hasNextPage).toBe(page < 2);
      expect(connection.pageInfo.endCursor).toBe(connection.edges.at(-1)?.cursor);
      seen.push(...numbers(connection));
      after = connection.pageInfo.endCursor;
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1]);
    expect(await list({ first: 2, after })).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
  });

  it('gives a page inside a filter', async () => {
    const first = await list({ filter: { operation: 'series' }, first: 1 });
    expect(numbers(first)).toEqual([5]);
    const after = first.pageInfo.endCursor;
    expect(numbers(await list({ filter: { operation: 'series' }, first: 1, after }))).toEqual([4]);
  });

  it.each<[string, Parameters<typeof list>[0]]>([
    ['a page of nothing', { first: 0 }],
    ['a page of less', { first: -1 }],
    ['a cursor of nowhere', { after: 'bm93aGVyZQ' }],
    [
      'a cursor with an impossible time',
      { after: Buffer.from(`2026-13-21T06:00:00.000000Z|${traceId(1)}`).toString('base64url') },
    ],
    ['a NUL in the text', { filter: { text: 'a\u0000' } }],
    ['a lone surrogate in the service', { filter: { service: '\ud800' } }],
    ['10 kB of text', { filter: { text: 'a'.repeat(10_000) } }],
    [
      'a range that ends before it begins',
      { filter: { from: '2026-11-21T06:03:00Z', to: '2026-11-21T06:02:00Z' } },
    ],
    ['a year 9999', { filter: { from: '9999-01-01T00:00:00Z' } }],
  ])('refuses %s', async (_what, variables) => {
    await expect(list(variables)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('takes a page without size as 50, and one of a million as 500', async () => {
    expect((await list({ first: null })).edges).toHaveLength(6);
    expect((await list({ first: 1_000_000 })).edges).toHaveLength(6);
  });

  it('counts only when the count is asked for', async () => {
    const read = jest.spyOn(monitor.clone.database, 'readAsUser');
    await monitor.ask('{ traces { edges { node { id } } } }', {}, asker);
    expect(read).toHaveBeenCalledTimes(1);
    await monitor.ask('{ traces { totalCount } }', {}, asker);
    expect(read).toHaveBeenCalledTimes(3);
    read.mockRestore();
  });

  it('reads the spans of a whole page with one statement', async () => {
    const read = jest.spyOn(monitor.clone.database, 'readAsUser');
    const { edges } = await (async () => {
      const { data } = await monitor.ask('{ traces { edges { node { id spans { id } } } } }', {}, asker);
      return data?.traces as Connection;
    })();
    expect(edges.map(({ node }) => (node.spans as unknown[]).length)).toEqual([2, 1, 1, 1, 2, 2]);
    expect(read).toHaveBeenCalledTimes(2);
    read.mockRestore();
  });
});

describe('one trace', () => {
  const TRACE = 'query ($id: ID!) { trace(id: $id) { id spans { id name } } }';
  const ENTITY = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trace { id name } } }';
  const entities = async (ids: string[], identity: Identity | null) => {
    const of = ids.map((id) => ({ __typename: 'Trace', id }));
    return (await monitor.ask(ENTITY, { of }, identity)).data?._entities;
  };

  it('shows its spans in the order of their start, whatever the case of the id', async () => {
    const { data } = await monitor.ask(TRACE, { id: traceId(6).toUpperCase() }, asker);
    const spans = [
      { id: spanId(2), name: 'earliest' },
      { id: spanId(3), name: 'second' },
    ];
    expect(data?.trace).toEqual({ id: traceId(6), spans });
  });

  it.each([
    ['somebody else’s', traceId(9)],
    ['one that is not there', traceId(8)],
    ['something that is no id', "' OR true --"],
  ])('is null for %s', async (_what, id) => {
    expect(await monitor.ask(TRACE, { id }, asker)).toEqual({ data: { trace: null } });
  });

  it('is resolved from an answer or entry that refers to it, if it is the asker’s', async () => {
    const ids = [traceId(1), traceId(9), traceId(2), 'no id'];
    const mine = [{ id: traceId(1), name: 'logText' }, null, { id: traceId(2), name: 'ask' }, null];
    expect(await entities(ids, asker)).toEqual(mine);
  });

  it.each([
    ['traces', '{ traces { totalCount } }'],
    ['trace', `{ trace(id: "${traceId(1)}") { id } }`],
  ])('is nothing that anonymous may ask for: %s', async (_field, query) => {
    const { errors } = await monitor.ask(query);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('is not resolved for anonymous', async () => {
    expect(await entities([traceId(1)], null)).toEqual([null]);
  });
});
