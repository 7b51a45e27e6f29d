import { heldServer } from './held-server';

/** Stops the server of the integration tests and removes its folder. jest asks for a default export here. */
export default async function globalTeardown(): Promise<void> {
  await heldServer()?.release();
}
