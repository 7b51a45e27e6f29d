import type { PreparedServer } from './server';

/** Setup and teardown of jest load modules separately in one process: only globalThis is shared by both. */
const holder = globalThis as typeof globalThis & { phdaTestServer?: PreparedServer };

/** Keeps the prepared server for the teardown. */
export function holdServer(server: PreparedServer): void {
  holder.phdaTestServer = server;
}

/** The server to release; undefined when the setup did not get that far. */
export function heldServer(): PreparedServer | undefined {
  return holder.phdaTestServer;
}
