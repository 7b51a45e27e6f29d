import { createLogger, drainOnSignal, loadConfig, runMain } from '@phda/shared-service';

import { prepareDatabase } from './database';
import { startPhda } from './phda';

const logger = createLogger({ service: 'phda', level: 'warn' });

/** `npm start`: the database, the migrations and all of PHDA in one process. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLogger({ service: 'phda', level: config.logLevel });
  const database = await prepareDatabase(config, log);
  const phda = await startPhda(config, database.appUrl, log).catch(async (error: unknown) => {
    await database.stop();
    throw error;
  });
  process.stdout.write(`PHDA is ready at ${phda.url} (graph: ${phda.url}/graphql). Stop it with Ctrl+C.\n`);
  drainOnSignal(log, [() => phda.stop(), () => database.stop()]);
}

runMain(main, logger);
