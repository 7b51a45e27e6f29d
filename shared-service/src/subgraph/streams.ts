import type { Readable } from 'node:stream';

import type { RequestContext } from './handler';

/** A file on its way in, or a request for a file on its way out: what GraphQL is no door for. */
export interface StreamRequest {
  /** Query parameters; a repeated one keeps its last value. */
  readonly query: Readonly<Record<string, string>>;
  /** `content-type` of the body, lower case and without parameters; empty when there was none. */
  readonly contentType: string;
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
