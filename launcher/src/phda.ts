import { randomBytes } from 'node:crypto';

import { createAccounts } from '@phda/accounts';
import { createAiAnalyticsAssistantSubgraph } from '@phda/ai-analytics-assistant';
import { createAiDataLoggerSubgraph, createImports } from '@phda/ai-data-logger';
import { createAnalyticsWorkflowsSubgraph } from '@phda/analytics-workflows';
import { createGateway, type Gateway } from '@phda/gateway';
import { createPhoenixMonitor } from '@phda/phoenix-monitor';
import { connectDatabase, connectJobs, type Database } from '@phda/shared-models';
import {
  closeServer,
  type Config,
  configuredLanguageModel,
  configuredVisionModel,
  describeError,
  type GraphPort,
  listen,
  type Logger,
  startTelemetry,
  type StreamRoute,
} from '@phda/shared-service';

/** The whole of PHDA in this process. */
export interface Phda {
  readonly url: string;
  /** Running requests finish, spans are stored, connections close. */
  stop(): Promise<void>;
}

const DRAIN_MS = 10_000;

/** Mounts the five subgraphs and the gateway on a migrated database and listens; throws PORT_TAKEN. */
export async function startPhda(config: Config, appUrl: string, logger: Logger): Promise<Phda> {
  const database = connectDatabase({ url: appUrl, applicationName: 'phda' });
  const onError = (error: unknown): void => logger.error('a job failed', describeError(error));
  const jobs = connectJobs({ url: appUrl, applicationName: 'phda', onError });
  const imports = createImports({ database, jobs, logger, ...config.uploads });
  const { gateway, telemetry } = await mount(config, database, logger, imports.receive);
  const { host } = config.http;
  const port = await listen(gateway.server, { host, port: config.http.port ?? 4000 }).catch(
    async (error: unknown) => {
      await jobs.close();
      await database.close();
      throw error;
    },
  );
  imports.start();
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    stop: async () => {
      await closeServer(gateway.server, DRAIN_MS);
      await gateway.stop();
      await jobs.close();
      await telemetry.stop();
      await database.close();
    },
  };
}

interface Mounted {
  readonly gateway: Gateway;
  readonly telemetry: ReturnType<typeof startTelemetry>;
}

async function mount(
  config: Config,
  database: Database,
  logger: Logger,
  receiveImport: StreamRoute,
): Promise<Mounted> {
  const monitor = createPhoenixMonitor({ database, logger });
  const telemetry = startTelemetry(async (otlpJson) => void (await monitor.ingestSpans(otlpJson)));
  const accounts = createAccounts({ database, logger, signUp: config.signUp });
  const languageModel = configuredLanguageModel(config, (entry) => monitor.recordEgress(entry));
  const visionModel = configuredVisionModel(config, (entry) => monitor.recordEgress(entry));
  // The assistant asks the gateway, and the gateway asks the assistant: the knot is tied when both are there.
  let gateway: Gateway | null = null;
  const graph: GraphPort = { execute: (...question) => tied(gateway).graph.execute(...question) };
  gateway = await createGateway({
    subgraphs: {
      accounts: accounts.subgraph,
      'ai-data-logger': createAiDataLoggerSubgraph({
        database,
        logger,
        receiveImport,
        languageModel,
        visionModel,
      }),
      'analytics-workflows': createAnalyticsWorkflowsSubgraph({ database, logger }),
      'ai-analytics-assistant': createAiAnalyticsAssistantSubgraph({
        database,
        graph,
        languageModel,
        logger,
      }),
      'phoenix-monitor': monitor.subgraph,
    },
    verifyCredential: (tokenSha256) => accounts.verifyCredential(tokenSha256),
    delegationKeys: [randomBytes(32).toString('base64url')],
    logger,
    development: !config.production,
    loopback: isLoopback(config.http.host),
  });
  return { gateway, telemetry };
}

function tied(gateway: Gateway | null): Gateway {
  if (!gateway) throw new Error('The assistant was asked before the gateway was there.');
  return gateway;
}

function isLoopback(host: string): boolean {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}
