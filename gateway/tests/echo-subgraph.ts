import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import {
  createSubgraph,
  type Logger,
  requireIdentity,
  type RequestContext,
  type Subgraph,
  type SubgraphName,
} from '@phda/shared-service';

/** What a file route saw, for the test that waits for it. */
export interface Seen {
  readonly bytesRead: () => number;
  /** Resolves with what ended the reading of an upload early. */
  readonly uploadFailed: Promise<unknown>;
  /** Resolves when the source of a download was closed. */
  readonly downloadClosed: Promise<void>;
}

/** A stand-in for any subgraph whose file routes count what they are sent and send what they are asked for. */
export function createEcho(name: SubgraphName, logger: Logger): { subgraph: Subgraph; seen: Seen } {
  const schemaFile = join(mkdtempSync(join(tmpdir(), 'phda-echo-')), 'schema.graphql');
  writeFileSync(schemaFile, 'type Query { hello: String }');
  let bytesRead = 0;
  let failUpload: (error: unknown) => void = () => undefined;
  let closeDownload: () => void = () => undefined;
  const seen = {
    bytesRead: () => bytesRead,
    uploadFailed: new Promise((resolve) => (failUpload = resolve)),
    downloadClosed: new Promise<void>((resolve) => (closeDownload = resolve)),
  };
  const upload = async (body: Readable): Promise<object> => {
    bytesRead = 0;
    const hash = createHash('sha256');
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        hash.update(chunk);
        bytesRead += chunk.length;
        // A reader that is slower than the network.
        await new Promise(setImmediate);
      }
    } catch (error) {
      failUpload(error);
      throw error;
    }
    return { bytes: bytesRead, sha256: hash.digest('hex') };
  };
  async function* zeros(bytes: number, failAfter: number): AsyncGenerator<Buffer> {
    try {
      for (let sent = 0; sent < bytes; sent += 65_536) {
        if (sent >= failAfter) throw new Error('the table fell over');
        yield Buffer.alloc(Math.min(65_536, bytes - sent));
      }
    } finally {
      closeDownload();
    }
  }
  const person = (context: RequestContext, scope: 'READ' | 'WRITE') =>
    requireIdentity({ request: context }, scope).userId;
  const subgraph = createSubgraph({
    name,
    schemaFile,
    resolvers: {},
    createContext: (request) => ({ request }),
    logger,
    streamRoutes: {
      'POST /imports': async ({ query, contentType, body }, context) => {
        const userId = person(context, 'WRITE');
        const received = { userId, query, contentType, ...(await upload(body)) };
        return {
          status: 202,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(received),
        };
      },
      'GET /exports/csv': async ({ query }, context) => {
        person(context, 'READ');
        const body = Readable.from(zeros(Number(query.bytes), Number(query.failAfter ?? Infinity)));
        const headers = { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="x.csv"' };
        return { status: 200, headers, body };
      },
      'GET /exports/json': async () => {
        throw new Error('a secret of the inside');
      },
    },
  });
  return { subgraph, seen };
}
