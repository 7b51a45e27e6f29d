import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { PhdaError } from '../errors';
import type { SubgraphName } from '../identity/identity';
import { type Environment, environmentSchema } from './schema';

export { ENVIRONMENT, type EnvironmentVariable } from './schema';

/** The configuration of one process: nested, frozen, read once. Paths are absolute. */
export interface Config {
  readonly http: { readonly host: string; readonly port: number | null };
  readonly home: string;
  /** Where files to be imported wait, and how large one may be. */
  readonly uploads: { readonly home: string; readonly maxUploadBytes: number };
  readonly database: { readonly url: string | null; readonly appUrl: string | null };
  readonly signUp: 'open' | 'invite';
  readonly signingKeys: readonly string[] | null;
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  readonly gatewayUrl: string;
  /** null: no provider is configured, the offline engine answers and nothing leaves this machine. */
  readonly languageModel: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly model: string;
    /** The model that looks at photos, or null: then photos cannot be read. */
    readonly visionModel: string | null;
  } | null;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly production: boolean;
}

/** Reads the configuration and names every problem at once; throws CONFIG_INVALID. Variables of a `.env` file in the working folder count where the environment has none. */
export function loadConfig(environment?: Readonly<Record<string, string | undefined>>): Config {
  if (!environment && existsSync('.env')) process.loadEnvFile('.env');
  const set = Object.entries(environment ?? process.env).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (parsed.success) return shape(parsed.data);
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new PhdaError(
    'CONFIG_INVALID',
    `The configuration has ${problems.length} problem(s). Correct them and start again. ${problems.join('; ')}.`,
  );
}

function shape(env: Environment): Config {
  const config: Config = {
    http: { host: env.HOST, port: env.PORT ?? null },
    home: resolve(env.PHDA_HOME),
    uploads: { home: resolve(env.PHDA_HOME), maxUploadBytes: env.PHDA_MAX_UPLOAD_MB * 1024 * 1024 },
    database: { url: env.DATABASE_URL ?? null, appUrl: env.DATABASE_APP_URL ?? null },
    signUp: env.PHDA_SIGN_UP,
    signingKeys: env.PHDA_SIGNING_KEYS ?? null,
    subgraphUrls: {
      accounts: env.SUBGRAPH_URL_ACCOUNTS,
      'ai-data-logger': env.SUBGRAPH_URL_AI_DATA_LOGGER,
      'analytics-workflows': env.SUBGRAPH_URL_ANALYTICS_WORKFLOWS,
      'ai-analytics-assistant': env.SUBGRAPH_URL_AI_ANALYTICS_ASSISTANT,
      'phoenix-monitor': env.SUBGRAPH_URL_PHOENIX_MONITOR,
    },
    gatewayUrl: env.GATEWAY_URL,
    languageModel: languageModel(env),
    logLevel: env.LOG_LEVEL,
    production: env.NODE_ENV === 'production',
  };
  return Object.freeze(config);
}

function languageModel(env: Environment): Config['languageModel'] {
  if (!env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) return null;
  return {
    // Local servers ask for no key, but the client library insists on one.
    apiKey: env.OPENAI_API_KEY ?? 'none',
    baseUrl: env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    model: env.OPENAI_MODEL,
    visionModel: env.OPENAI_VISION_MODEL ?? null,
  };
}

/** The secrets shared by processes that talk over HTTP; throws CONFIG_INVALID when there are none. */
export function requireSigningKeys(config: Config): readonly [string, ...string[]] {
  const [first, ...rest] = config.signingKeys ?? [];
  if (first) return [first, ...rest];
  throw new PhdaError(
    'CONFIG_INVALID',
    'PHDA_SIGNING_KEYS is not set. Processes of their own need one secret of at least 32 characters in common.',
  );
}

/** The database a process of its own connects to as phda_app; throws CONFIG_INVALID when it is not set. */
export function requireAppUrl(config: Config): string {
  if (config.database.appUrl) return config.database.appUrl;
  throw new PhdaError(
    'CONFIG_INVALID',
    'DATABASE_APP_URL is not set. A service of its own needs the address of the database as the role phda_app.',
  );
}
