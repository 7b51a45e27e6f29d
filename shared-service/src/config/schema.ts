import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const url = z.url();
const keyList = z
  .string()
  .transform((text) => text.split(',').map((key) => key.trim()))
  .refine(
    (keys) => keys.length <= 2 && keys.every((key) => key.length >= 32),
    'one or two keys of at least 32 characters, separated by a comma',
  );

/**
 * Every environment variable PHDA knows, with its meaning. `.env.example` is tested against this table.
 * An empty string counts as unset.
 */
export const ENVIRONMENT = {
  PORT: port.optional().describe('Port this process listens on. Gateway 4000; subgraphs 4001 to 4005.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address this process listens on. Loopback unless a container needs more.'),
  PHDA_HOME: z.string().default('.phda').describe('Folder for the embedded database, keys and uploads.'),
  PHDA_MAX_UPLOAD_MB: z.coerce
    .number()
    .int()
    .min(1)
    .default(4096)
    .describe('Largest file that POST /imports accepts, in MB of 1,048,576 bytes.'),
  DATABASE_URL: url
    .optional()
    .describe('PostgreSQL 15 or later, as its owner. Unset: the embedded server in PHDA_HOME.'),
  DATABASE_APP_URL: url
    .optional()
    .describe('The same database as the role phda_app. Unset: derived, with a password kept in PHDA_HOME.'),
  PHDA_SIGN_UP: z
    .enum(['open', 'invite'])
    .default('open')
    .describe(
      'Who may create an account: anybody who reaches this address, or nobody without an invitation.',
    ),
  PHDA_SIGNING_KEYS: keyList
    .optional()
    .describe(
      'Secret(s) with which the gateway signs requests to subgraphs in other processes; the first signs, both are accepted. Unset: one process, a fresh key at every start.',
    ),
  SUBGRAPH_URL_ACCOUNTS: url
    .default('http://127.0.0.1:4001')
    .describe('Where the gateway finds accounts when it runs as a process of its own.'),
  SUBGRAPH_URL_AI_DATA_LOGGER: url
    .default('http://127.0.0.1:4002')
    .describe('Where the gateway finds ai-data-logger.'),
  SUBGRAPH_URL_ANALYTICS_WORKFLOWS: url
    .default('http://127.0.0.1:4003')
    .describe('Where the gateway finds analytics-workflows.'),
  SUBGRAPH_URL_AI_ANALYTICS_ASSISTANT: url
    .default('http://127.0.0.1:4004')
    .describe('Where the gateway finds ai-analytics-assistant.'),
  SUBGRAPH_URL_PHOENIX_MONITOR: url
    .default('http://127.0.0.1:4005')
    .describe('Where every process finds phoenix-monitor to store its spans.'),
  GATEWAY_URL: url
    .default('http://127.0.0.1:4000')
    .describe('Where the assistant finds the graph when it runs as a process of its own.'),
  OPENAI_API_KEY: z
    .string()
    .optional()
    .describe(
      'Key of an OpenAI-compatible server. With neither key nor base URL the offline engine answers.',
    ),
  OPENAI_BASE_URL: url.optional().describe('An OpenAI-compatible server: OpenAI, Ollama, vLLM, llama.cpp.'),
  OPENAI_MODEL: z.string().default('gpt-4o-mini').describe('Name of the model to ask for.'),
  OPENAI_VISION_MODEL: z
    .string()
    .optional()
    .describe('Name of a model of the same server that can look at photos. Unset: photos cannot be read.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged. Health data never is.'),
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('In production the landing page and introspection are off.'),
} as const satisfies Record<string, z.ZodType>;

export type EnvironmentVariable = keyof typeof ENVIRONMENT;
export const environmentSchema = z.object(ENVIRONMENT);
export type Environment = z.infer<typeof environmentSchema>;
