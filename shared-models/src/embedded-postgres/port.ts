import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { PhdaError } from '@phda/shared-service';

/** Below the ranges from which systems take ports for outgoing connections, so that a remembered port stays free between two starts. */
const FIRST_PORT = 20_000;
const LAST_PORT = 29_999;
const TRIES = 50;

/** Reads a remembered port; null when the text is no usable TCP port number. */
export function parsePort(text: string): number | null {
  const port = Number(text.trim());
  return Number.isInteger(port) && port >= 1024 && port <= 65_535 ? port : null;
}

/** Says whether nothing listens on a port of 127.0.0.1, by listening there for a moment. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The remembered port while it is free, else a free one at random; the caller remembers it once the server really listens there. Throws PORT_TAKEN. */
export async function choosePort(portFile: string): Promise<{ port: number; remembered: number | null }> {
  const remembered = parsePort(await readFile(portFile, 'utf8').catch(() => ''));
  if (remembered !== null && (await isPortFree(remembered))) return { port: remembered, remembered };
  for (let left = TRIES; left > 0; left -= 1) {
    const port = randomInt(FIRST_PORT, LAST_PORT + 1);
    if (await isPortFree(port)) return { port, remembered };
  }
  throw new PhdaError(
    'PORT_TAKEN',
    `PostgreSQL finds no free port between ${FIRST_PORT} and ${LAST_PORT} on 127.0.0.1; stop the programs that listen there.`,
  );
}

/** Remembers the port beside the data, so that tools configured with it keep working after a restart. */
export async function rememberPort(portFile: string, port: number): Promise<void> {
  await writeFile(portFile, `${port}\n`, { mode: 0o600 });
}
