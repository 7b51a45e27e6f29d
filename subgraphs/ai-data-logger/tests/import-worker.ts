import { connectDatabase, connectJobs } from '@phda/shared-models';
import { createLogger } from '@phda/shared-service';

import { createImports } from '../src/workflows/import-file/imports';
import { PULSES } from './pulses';

/** A process that works on imports until it is stopped, or killed. */
const connection = { url: process.env.DATABASE_APP_URL ?? '', applicationName: 'phda test worker' };
const database = connectDatabase(connection);
const jobs = connectJobs({ ...connection, onError: () => undefined });
const imports = createImports({
  database,
  jobs,
  logger: createLogger({ service: 'test', level: 'error' }),
  home: process.env.PHDA_HOME ?? '',
  maxUploadBytes: 1_000_000,
  formats: [PULSES],
});
imports.start();
process.on('SIGTERM', () => void jobs.close().then(() => database.close()));
