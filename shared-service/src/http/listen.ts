import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { PhdaError } from '../errors';

/** Binds a server and gives the port it got (0 asks for any); throws PORT_TAKEN with what to do. */
export function listen(server: Server, at: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(bindError(error, at)));
    server.listen(at.port, at.host, () => resolve((server.address() as AddressInfo).port));
  });
}

function bindError(error: NodeJS.ErrnoException, at: { host: string; port: number }): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : 'may not be used by this user';
  return new PhdaError(
    'PORT_TAKEN',
    `Port ${at.port} on ${at.host} ${why}. Stop that program or choose another port with PORT.`,
    { cause: error },
  );
}

/** Stops a server: no new connections, running requests finish, idle connections close at once; after `graceMs` the rest is cut. */
export function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The longest that one request, a large file over a slow line, may take to arrive; node's own limit is five minutes. */
const LONGEST_UPLOAD_MS = 60 * 60 * 1000;

/** Lets large files take their time; what stands still is cut by whoever reads it (requestBody). */
export function allowLongUploads(server: Server): void {
  server.requestTimeout = LONGEST_UPLOAD_MS;
}
