/** What the global setup prepared: an owner URL of the maintenance database and of the migrated template, and the password of phda_app. */
export interface TestServer {
  readonly ownerUrl: string;
  readonly template: string;
  readonly appPassword: string;
}

const SERVER = 'PHDA_TEST_SERVER';

/** The owner URL of a PostgreSQL 15 or later to test against, where the embedded one is not wanted. */
export function givenServerUrl(): string | null {
  return process.env.TEST_DATABASE_URL || null;
}

/** Leaves the prepared server for the workers that jest starts after the global setup: they share nothing with it but the environment. */
export function announceServer(server: TestServer): void {
  process.env[SERVER] = JSON.stringify(server);
}

/** The server that the global setup prepared; throws in a test that does not run in the integration project. */
export function testServer(): TestServer {
  const announced = process.env[SERVER];
  if (!announced) throw new Error('There is no test database: name the file *.int.test.ts.');
  return JSON.parse(announced) as TestServer;
}
