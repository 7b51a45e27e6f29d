import type { IncomingMessage } from 'node:http';

import { PhdaError } from '../errors';

/** Reads a request body of at most `maxBytes`; throws LIMIT_EXCEEDED as soon as it is longer, without keeping it. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new PhdaError(
        'LIMIT_EXCEEDED',
        `The request body is too large: at most ${maxBytes} bytes are read. Please send less at once.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
