import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

import {
  boundToBody,
  boundToStream,
  type Claims,
  closeServer,
  createLogger,
  createSubgraphClient,
  type Identity,
  listen,
  type Scope,
  serveSubgraph,
  sha256Hex,
  signClaims,
  SUBGRAPH_NAMES,
  type SubgraphClient,
  type SubgraphName,
} from '@phda/shared-service';

import { createGateway, type Gateway } from '../src/gateway';
import { createEcho, type Seen } from './echo-subgraph';

const KEY = 'k'.repeat(32);
/** What gateway and subgraph wrote into their logs at level error. */
const errorLines: string[] = [];
const LOGGER = createLogger({
  service: 'gateway',
  level: 'error',
  write: (line) => void errorLines.push(line),
});
const MEGABYTE = 1024 * 1024;
const AT_HOME = { host: '127.0.0.1', port: 0 };

const person = (...scopes: Scope[]): Omit<Identity, 'delegated'> => ({
  userId: 'anna',
  timeZone: 'Europe/Berlin',
  scopes,
  sessionId: 's1',
});
const TOKENS = {
  everything: 'token-of-a-session-read-write',
  reading: 'token-that-may-only-read-rows',
  writing: 'token-that-may-only-write-rows',
};
const PEOPLE: Readonly<Record<string, Omit<Identity, 'delegated'>>> = {
  [sha256Hex(TOKENS.everything)]: person('READ', 'WRITE'),
  [sha256Hex(TOKENS.reading)]: person('READ'),
  [sha256Hex(TOKENS.writing)]: person('WRITE'),
};
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

interface House {
  readonly url: string;
  readonly subgraphUrl: string | null;
  readonly seen: Seen;
  stop(): Promise<void>;
}

async function open(topology: 'in one process' | 'over HTTP'): Promise<House> {
  const echo = createEcho('ai-data-logger', LOGGER);
  let served: Server | null = null;
  let logger: SubgraphClient = echo.subgraph;
  if (topology === 'over HTTP') {
    served = await serveSubgraph(echo.subgraph, { ...AT_HOME, signingKeys: [KEY] });
    logger = createSubgraphClient('ai-data-logger', `http://127.0.0.1:${portOf(served)}`, [KEY]);
  }
  const others = Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => [name, createEcho(name, LOGGER).subgraph]),
  ) as unknown as Record<SubgraphName, SubgraphClient>;
  const gateway: Gateway = await createGateway({
    subgraphs: { ...others, 'ai-data-logger': logger },
    verifyCredential: async (tokenSha256) => PEOPLE[tokenSha256] ?? null,
    delegationKeys: [KEY],
    logger: LOGGER,
    development: false,
    loopback: true,
  });
  const port = await listen(gateway.server, AT_HOME);
  return {
    url: `http://127.0.0.1:${port}`,
    subgraphUrl: served && `http://127.0.0.1:${portOf(served)}`,
    seen: echo.seen,
    stop: async () => {
      await closeServer(gateway.server, 0);
      await gateway.stop();
      if (served) await closeServer(served, 0);
    },
  };
}

const upload = (url: string, body: Readable | string, headers: Record<string, string>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : (Readable.toWeb(body) as ReadableStream),
    duplex: 'half',
  } as RequestInit);

describe.each(['in one process', 'over HTTP'] as const)('file streams %s', (topology) => {
  let house: House;
  beforeEach(async () => {
    house = await open(topology);
    errorLines.length = 0;
  });
  afterEach(() => house.stop());

  test('carry an upload with its query and type to the subgraph, as the person of the token', async () => {
    const answer = await upload(
      `${house.url}/imports?format=auto&format=csv&timeZone=Europe%2FRome`,
      'a;b\n',
      {
        ...bearer(TOKENS.everything),
        'content-type': 'Text/CSV; charset=utf-8',
      },
    );
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({
      userId: 'anna',
      query: { format: 'csv', timeZone: 'Europe/Rome' },
      contentType: 'text/csv',
      bytes: 4,
      sha256: createHash('sha256').update('a;b\n').digest('hex'),
    });
  });

  test('carry 64 MB without holding them: a slow reader slows the sender', async () => {
    let sent = 0;
    let ahead = 0;
    const chunk = Buffer.alloc(65_536);
    const zeros = async function* (): AsyncGenerator<Buffer> {
      for (; sent < 64 * MEGABYTE; sent += chunk.length) {
        ahead = Math.max(ahead, sent - house.seen.bytesRead());
        yield chunk;
      }
    };
    const answer = await upload(`${house.url}/imports`, Readable.from(zeros()), bearer(TOKENS.everything));
    expect(await answer.json()).toMatchObject({ bytes: 64 * MEGABYTE });
    // What the kernel keeps in the buffers of two loopback connections, and not a file.
    expect(ahead).toBeLessThan(32 * MEGABYTE);
  });

  test('carry a download with its headers', async () => {
    const answer = await fetch(`${house.url}/exports/csv?bytes=${MEGABYTE}`, {
      headers: bearer(TOKENS.reading),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="x.csv"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await answer.arrayBuffer()).byteLength).toBe(MEGABYTE);
  });

  test.each([
    ['nobody', 'POST /imports', {}, 401, 'UNAUTHENTICATED'],
    ['nobody', 'GET /exports/csv', {}, 401, 'UNAUTHENTICATED'],
    ['an unknown token', 'GET /exports/csv', bearer('x'.repeat(40)), 401, 'UNAUTHENTICATED'],
    ['a token that may only read', 'POST /imports', bearer(TOKENS.reading), 403, 'FORBIDDEN'],
    ['a token that may only write', 'GET /exports/csv', bearer(TOKENS.writing), 403, 'FORBIDDEN'],
    [
      'a cookie without the header',
      'POST /imports',
      { cookie: `phda_session=${TOKENS.everything}` },
      400,
      'CSRF_REFUSED',
    ],
    [
      'a cookie without the header',
      'GET /exports/csv',
      { cookie: `phda_session=${TOKENS.everything}` },
      400,
      'CSRF_REFUSED',
    ],
    ['a reader', 'HEAD /exports/csv', bearer(TOKENS.reading), 405, null],
    ['a writer', 'GET /imports', bearer(TOKENS.everything), 405, 'BAD_REQUEST'],
    ['a failing route', 'GET /exports/json', bearer(TOKENS.reading), 500, 'INTERNAL_SERVER_ERROR'],
  ] as const)('refuse %s at %s with JSON', async (_who, route, headers, status, code) => {
    const [method, path] = route.split(' ') as [string, string];
    const body = method === 'POST' ? 'a file' : null;
    const answer = await fetch(`${house.url}${path}`, { method, headers, body });
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(text).not.toContain('secret');
    if (code) expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('let a cookie in that comes with the header', async () => {
    const headers = { cookie: `phda_session=${TOKENS.everything}`, 'apollo-require-preflight': 'true' };
    expect((await fetch(`${house.url}/exports/csv?bytes=3`, { headers })).status).toBe(200);
  });

  test('answer a large upload that is refused instead of hanging up on it', async () => {
    const zeros = Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(65_536)));
    const answer = await upload(`${house.url}/imports`, zeros, bearer(TOKENS.reading));
    expect([answer.status, house.seen.bytesRead()]).toEqual([403, 0]);
  });

  test('tell the subgraph when a client leaves in the middle of its upload', async () => {
    const request = httpRequest(`${house.url}/imports`, {
      method: 'POST',
      headers: { ...bearer(TOKENS.everything), 'content-length': String(MEGABYTE) },
    });
    request.on('error', () => undefined);
    request.write(Buffer.alloc(1000), () => request.destroy());
    expect(await house.seen.uploadFailed).toMatchObject({ code: 'BAD_REQUEST' });
    expect((await fetch(`${house.url}/health`)).status).toBe(200);
  });

  test('close the source when a client leaves in the middle of its download', async () => {
    const request = httpRequest(`${house.url}/exports/csv?bytes=${1024 * MEGABYTE}`, {
      headers: bearer(TOKENS.reading),
    });
    request.on('error', () => undefined);
    request.end();
    const [response] = (await once(request, 'response')) as [Readable];
    await once(response, 'data');
    request.destroy();
    await house.seen.downloadClosed;
    // Stopping waits for what is under way. A client that leaves is no error of ours.
    await house.stop();
    expect(errorLines).toEqual([]);
    house = await open(topology);
  });

  test('cut a download that fails midway, so that half a file never looks whole', async () => {
    const answer = await fetch(`${house.url}/exports/csv?bytes=${MEGABYTE}&failAfter=200000`, {
      headers: bearer(TOKENS.reading),
    });
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    expect(errorLines.join('')).toContain('"stream cut"');
    expect(errorLines.join('')).not.toContain('the table fell over');
  });
});

test('a subgraph answers a file route that it has not with 404', async () => {
  const request = { query: {}, contentType: '', body: Readable.from([]) };
  const claims = {
    subgraph: 'accounts',
    identity: null,
    correlationId: '-',
    traceparent: null,
    delegation: null,
  } as const;
  const { status } = await createEcho('accounts', LOGGER).subgraph.stream('GET /nothing', request, claims);
  expect(status).toBe(404);
});

describe('a file route of a subgraph that is asked directly', () => {
  let house: House;
  beforeAll(async () => {
    house = await open('over HTTP');
  });
  afterAll(() => house.stop());

  const claims: Claims = {
    subgraph: 'ai-data-logger',
    identity: { ...person('READ', 'WRITE'), delegated: false },
    correlationId: 'c-1',
    traceparent: null,
    delegation: null,
  };
  const sign = (target: string, method = 'GET', age = 0): Record<string, string> =>
    signClaims(claims, boundToStream(method, target), [KEY], Date.now() - age);
  const TARGET = '/exports/csv?bytes=3';
  const ask = async (target: string, headers: Record<string, string>, method = 'GET') => {
    const answer = await fetch(`${house.subgraphUrl}${target}`, {
      method,
      headers,
      body: method === 'POST' ? '{"query":"{ hello }"}' : null,
    });
    await answer.arrayBuffer();
    return answer.status;
  };

  test('answers what the gateway signed, once', async () => {
    const headers = sign(TARGET);
    expect([await ask(TARGET, headers), await ask(TARGET, headers)]).toEqual([200, 401]);
  });

  test.each<[string, string, string, () => Record<string, string>]>([
    ['nothing signed', TARGET, 'GET', () => ({})],
    ['nothing signed for an upload', '/imports', 'POST', () => ({})],
    ['a signature of 31 seconds ago', TARGET, 'GET', () => sign(TARGET, 'GET', 31_000)],
    ['a signature for another query', TARGET, 'GET', () => sign('/exports/csv?bytes=4')],
    ['a signature for another route', '/imports', 'POST', () => sign(TARGET)],
    ['a signature for another method', '/imports', 'POST', () => sign('/imports', 'GET')],
    ['a signature for a stream', '/graphql', 'POST', () => sign('/graphql', 'POST')],
    [
      'a signature for the body of an operation',
      '/imports',
      'POST',
      () => signClaims(claims, boundToBody(Buffer.from('{"query":"{ hello }"}')), [KEY]),
    ],
  ])('refuses %s', async (_what, target, method, headers) => {
    expect(await ask(target, headers(), method)).toBe(401);
  });
});
