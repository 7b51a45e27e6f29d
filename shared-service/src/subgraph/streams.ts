import type { Readable } from 'node:stream';

import { ERROR_TABLE, type ErrorCode } from '../errors';
import { formatError } from '../format-error';
import type { Logger } from '../logger';
import type { RequestContext } from './handler';

/** A file on its way in, or a request for a file on its way out: what GraphQL is no door for. */
export interface StreamRequest {
  /** Query parameters; a repeated one keeps its last value. */
  readonly query: Readonly<Record<string, string>>;
  /** `content-type` of the body, lower case and without parameters; empty when there was none. */
  readonly contentType: string;
  /** To be read before the answer is given: what is left of it then is thrown away. Fails when the client goes away midway. */
  readonly body: Readable;
}

/** The answer to a stream request; a body that fails midway ends the connection, so that nobody takes half a file for a whole one. */
export interface StreamAnswer {
  readonly status: number;
  /** `content-type` and, for files, `content-disposition`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable | string;
}

/** Serves one route such as `POST /imports` for the person in the request's identity; throws what resolvers throw. */
export type StreamRoute = (request: StreamRequest, context: RequestContext) => Promise<StreamAnswer>;

/** A refusal before the first byte: the status of its code and the errors as GraphQL gives them. */
export function errorAnswer(error: unknown, logger: Logger): StreamAnswer {
  const formatted = formatError(error, logger);
  const { status } = ERROR_TABLE[formatted.extensions?.code as ErrorCode];
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify({ errors: [formatted] }) };
}

/** Path and query as they stand in a request line, the same text for the same request on both ends of a signature. */
export function streamTarget(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
}

/** Splits the target of a request into path and query parameters; a repeated one keeps its last value. */
export function readTarget(target: string): { path: string; query: Readonly<Record<string, string>> } {
  const [path = '', ...query] = target.split('?');
  return { path, query: Object.fromEntries(new URLSearchParams(query.join('?'))) };
}

/** The media type of a `content-type` header: lower case, without parameters, empty when there is none. */
export function mediaType(header: string | undefined): string {
  return (header ?? '').split(';', 1).join().trim().toLowerCase();
}
