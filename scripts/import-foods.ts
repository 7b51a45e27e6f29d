/** Loads a download of USDA FoodData Central into the food table: `npm run foods:import -- FOLDER|ZIP`. The database must have been migrated. */
import { startEmbeddedPostgres, stopUnlessUsed } from '@phda/shared-models';
import { createLogger, loadConfig, runMain } from '@phda/shared-service';

import { importFoodDataCentral } from '../subgraphs/ai-data-logger/scripts/food-data-central/import';

const logger = createLogger({ service: 'foods-import', level: 'info' });

runMain(async () => {
  const path = process.argv[2];
  if (!path) throw new Error('Give the folder or the zip of a FoodData Central download in CSV.');
  const { home, database } = loadConfig();
  const server = database.url ? null : await startEmbeddedPostgres({ home });
  try {
    const { foods } = await importFoodDataCentral(path, database.url ?? server?.ownerUrl ?? '');
    process.stdout.write(`${foods} foods imported\n`);
  } finally {
    // Left as it was found: a server that was not running is not running afterwards.
    if (server && !server.adopted) await stopUnlessUsed(server);
  }
}, logger);
