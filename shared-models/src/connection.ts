import { PhdaError } from '@phda/shared-service';
import { Client } from 'pg';

/** How both doors reach one database, taken from its URL. */
export interface ConnectionSettings {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly ssl: object | boolean;
  /** Server settings of every connection: instants come as UTC text in ISO order, whatever the server's own default. */
  readonly options: string;
}

const SERVER_SETTINGS = '-c TimeZone=UTC -c DateStyle=ISO -c standard_conforming_strings=on';

/** Reads a `postgres://` URL as the driver itself does, `sslmode` and `options` included; throws CONFIG_INVALID when it is none. */
export function connectionSettings(url: string): ConnectionSettings {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new PhdaError(
      'CONFIG_INVALID',
      'DATABASE_URL is not a PostgreSQL address. Use postgres://user:password@host:5432/database.',
    );
  }
  const given = new URL(url).searchParams.get('options');
  // An unconnected client is the driver's own reading of the URL; a second parser could disagree with it.
  const { host, port, database, user, password, ssl } = new Client({ connectionString: url });
  return {
    host,
    port,
    database: database ?? '',
    user: user ?? '',
    password: typeof password === 'string' ? password : undefined,
    ssl,
    options: given ? `${given} ${SERVER_SETTINGS}` : SERVER_SETTINGS,
  };
}

/** The address without user and password, for messages: `host:port/database`. */
export function addressOf(settings: Pick<ConnectionSettings, 'host' | 'port' | 'database'>): string {
  return `${settings.host}:${settings.port}/${settings.database}`;
}
