import { createLogger, loadConfig, runMain, Temporal } from '@phda/shared-service';

import { prepareDatabase } from '../database';
import { startPhda } from '../phda';
import { DEMO_EMAIL, DEMO_PASSWORD, loadDemo } from './load';

const logger = createLogger({ service: 'demo', level: 'warn' });

/** `npm run demo`: two years of one invented person, into the PHDA that is running or, if none is, into one that runs just for this. */
async function main(): Promise<void> {
  const config = loadConfig();
  const running = `http://127.0.0.1:${config.http.port ?? 4000}`;
  if (await answers(running)) return load(running);
  const database = await prepareDatabase(config, logger);
  const phda = await startPhda({ ...config, http: { ...config.http, port: 0 } }, database.appUrl, logger);
  await load(phda.url).finally(async () => {
    await phda.stop();
    await database.stop();
  });
}

async function load(url: string): Promise<void> {
  const today = Temporal.Now.plainDateISO('Europe/Berlin');
  const show = process.stdout.isTTY
    ? (done: number, of: number) => process.stdout.write(`\r${Math.round((100 * done) / of)} % of two years`)
    : () => {};
  const { days, logs, total } = await loadDemo(url, today, show);
  process.stdout.write(
    `\rThe demo person has ${total} logs (${logs} sent over ${days} days; sending again adds none).\n`,
  );
  process.stdout.write(`Sign in as ${DEMO_EMAIL} with the password "${DEMO_PASSWORD}".\n`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

runMain(main, logger);
