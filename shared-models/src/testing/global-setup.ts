import 'reflect-metadata';

import { announceServer } from './environment';
import { holdServer } from './held-server';
import { prepareServer } from './server';

/** Prepares one server and its template database before the integration tests. jest asks for a default export here. */
export default async function globalSetup(): Promise<void> {
  const prepared = await prepareServer();
  const { ownerUrl, template, appPassword } = prepared;
  announceServer({ ownerUrl, template, appPassword });
  holdServer(prepared);
}
