/** Prints the address of the database as its owner: DATABASE_URL, or that of the embedded server while it runs. The password in it opens everything; keep it to yourself. */
import { startEmbeddedPostgres, stopUnlessUsed } from '@phda/shared-models';
import { createLogger, loadConfig, runMain } from '@phda/shared-service';

runMain(
  async () => {
    const { home, database } = loadConfig();
    const server = database.url ? null : await startEmbeddedPostgres({ home });
    process.stdout.write(`${database.url ?? server?.ownerUrl}\n`);
    // Left as it was found: a server that was not running is not running afterwards.
    if (server && !server.adopted) await stopUnlessUsed(server);
  },
  createLogger({ service: 'database-url', level: 'warn' }),
);
