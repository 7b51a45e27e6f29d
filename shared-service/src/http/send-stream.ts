import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import { describeError, type Logger } from '../logger';
import type { StreamAnswer } from '../subgraph/streams';

/** Writes the answer to a stream request; resolves when it has left or the client has. A body that fails midway cuts the connection: half a file must not look whole. */
export async function sendStream(
  response: ServerResponse,
  answer: StreamAnswer,
  logger: Logger,
): Promise<void> {
  const { status, headers, body } = answer;
  if (typeof body === 'string') {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(body);
    return;
  }
  try {
    response.writeHead(status, headers);
    await pipeline(body, response);
  } catch (error) {
    const clientLeft = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    logger[clientLeft ? 'debug' : 'error']('stream cut', describeError(error));
    body.destroy();
    response.destroy();
  }
}
