import { createLogger, loadConfig, runMain } from '@phda/shared-service';

import { prepareDatabase } from './database';

const logger = createLogger({ service: 'migrate', level: 'info' });

/** Brings the database to the newest schema and ends: the first step of a deployment in separate processes. */
runMain(async () => {
  const config = loadConfig();
  const database = await prepareDatabase(config, logger);
  await database.stop();
}, logger);
