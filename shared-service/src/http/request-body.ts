import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';

import { PhdaError } from '../errors';

/** A file connection on which nothing moves in either direction for so long has been left. */
const IDLE_MS = 2 * 60 * 1000;
/** How long a client may go on sending after its answer, so that it gets to read the answer. */
const DRAIN_MS = 10_000;

/**
 * The body of a request as a stream of its own: whoever stops reading it early (an error, a limit) does not take the connection away before the
 * answer is sent. A connection that stands still for two minutes is cut. The body fails with BAD_REQUEST when the client goes away midway; what nobody has read when the answer is out is thrown away.
 */
export function requestBody(request: IncomingMessage, response: ServerResponse): Readable {
  const body = new PassThrough();
  request.setTimeout(IDLE_MS);
  // A route that does not read its body must not end the process when that body fails.
  body.on('error', () => undefined);
  response.once('close', () => body.destroy(request.complete ? undefined : cutShort()));
  body.once('close', () => {
    request.unpipe(body);
    drain(request);
  });
  return request.pipe(body);
}

function cutShort(): PhdaError {
  return new PhdaError('BAD_REQUEST', 'The file ended before it was complete. Please send it again.');
}

function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  request.resume();
  const cut = setTimeout(() => request.destroy(), DRAIN_MS).unref();
  request.once('close', () => clearTimeout(cut));
}
