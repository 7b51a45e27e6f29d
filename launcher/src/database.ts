import { ensureApplicationRole, holdServer, migrate, startEmbeddedPostgres } from '@phda/shared-models';
import type { Config, Logger } from '@phda/shared-service';

/** A database that is up and migrated. */
export interface PreparedDatabase {
  /** Its address as the role phda_app. */
  readonly appUrl: string;
  /** Stops the embedded server once no other PHDA uses it; a server given by DATABASE_URL is left alone. */
  stop(): Promise<void>;
}

/** Starts or adopts the embedded PostgreSQL (or takes DATABASE_URL), applies what is missing of the migrations and makes sure that phda_app can connect. */
export async function prepareDatabase(config: Config, logger: Logger): Promise<PreparedDatabase> {
  const owned = config.database.url ? given(config.database.url) : await embedded(config, logger);
  const appUrl = await ensureApplicationRole(owned.ownerUrl, config.home, config.database.appUrl);
  const { applied } = await migrate(owned.ownerUrl);
  if (applied.length > 0) logger.info('migrated', { count: applied.length });
  return { appUrl, stop: () => owned.stop() };
}

interface OwnedDatabase {
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

function given(ownerUrl: string): OwnedDatabase {
  return { ownerUrl, stop: () => Promise.resolve() };
}

async function embedded(config: Config, logger: Logger): Promise<OwnedDatabase> {
  const server = await startEmbeddedPostgres({
    home: config.home,
    onEvent: (event, detail) => logger.info(event, detail),
  });
  const letGo = await holdServer(server);
  return { ownerUrl: server.ownerUrl, stop: async () => void (await letGo()) };
}
