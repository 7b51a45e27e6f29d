import { ensureApplicationRole, migrate, startEmbeddedPostgres, stopUnlessUsed } from '@phda/shared-models';
import type { Config, Logger } from '@phda/shared-service';

/** A database that is up and migrated. */
export interface PreparedDatabase {
  /** Its address as the role phda_app. */
  readonly appUrl: string;
  /** Stops the embedded server once nobody else uses it; a server given by DATABASE_URL is left alone. */
  stop(): Promise<void>;
}

/** Starts or adopts the embedded PostgreSQL (or takes DATABASE_URL), applies what is missing of the migrations and makes sure that phda_app can connect. */
export async function prepareDatabase(config: Config, logger: Logger): Promise<PreparedDatabase> {
  const server = config.database.url
    ? null
    : await startEmbeddedPostgres({
        home: config.home,
        onEvent: (event, detail) => logger.info(event, detail),
      });
  const ownerUrl = config.database.url ?? server?.ownerUrl ?? '';
  const appUrl = await ensureApplicationRole(ownerUrl, config.home, config.database.appUrl);
  const { applied } = await migrate(ownerUrl);
  if (applied.length > 0) logger.info('migrated', { count: applied.length });
  return { appUrl, stop: async () => void (server && (await stopUnlessUsed(server))) };
}
