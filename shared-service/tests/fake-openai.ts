import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the fake server behaves for the next requests. */
export type Behaviour = (
  request: { body: string; headers: IncomingMessage['headers'] },
  response: ServerResponse,
) => void;

export interface FakeOpenAi {
  readonly baseUrl: string;
  readonly requests: readonly { body: string; headers: IncomingMessage['headers'] }[];
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

/** An OpenAI-compatible chat-completions server over HTTP on loopback. */
export async function startFakeOpenAi(): Promise<FakeOpenAi> {
  const requests: { body: string; headers: IncomingMessage['headers'] }[] = [];
  let behaviour: Behaviour = answering({});
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const seen = { body, headers: request.headers };
      requests.push(seen);
      behaviour(seen, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: (next) => void (behaviour = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with this value as the model's JSON text. */
export function answering(value: unknown, finishReason = 'stop'): Behaviour {
  return (_request, response) => json(response, 200, completion(JSON.stringify(value), finishReason));
}

/** Answers with this status and body. */
export function failing(status: number, body: unknown = { error: { message: 'no' } }): Behaviour {
  return (_request, response) => json(response, status, body);
}

/** Answers with a page, as a misconfigured proxy does. */
export const html: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<html>hello</html>');
};

/** Begins an answer and cuts the connection. */
export const cut: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"choices":');
  response.destroy();
};

/** Never answers. */
export const hanging: Behaviour = () => {};

export function completion(content: string | null, finishReason = 'stop'): object {
  return {
    id: 'c1',
    object: 'chat.completion',
    created: 0,
    model: 'fake-model-1',
    choices: [{ index: 0, finish_reason: finishReason, message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 12, completion_tokens: 5, total_tokens: 17 },
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
