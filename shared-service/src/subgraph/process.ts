import { type Config, loadConfig, requireSigningKeys } from '../config';
import { closeServer } from '../http/listen';
import type { SubgraphName } from '../identity/identity';
import { createLogger, type Logger } from '../logger';
import { drainOnSignal, runMain } from '../shutdown';
import { startSpanForwarding } from '../telemetry/forwarding';
import { type SpanSink, startTelemetry } from '../telemetry/provider';
import { createSubgraphClient } from './client';
import type { Subgraph } from './handler';
import { serveSubgraph } from './serve';

/** The port each subgraph listens on unless PORT says otherwise. */
export const SUBGRAPH_PORTS: Readonly<Record<SubgraphName, number>> = {
  accounts: 4001,
  'ai-data-logger': 4002,
  'analytics-workflows': 4003,
  'ai-analytics-assistant': 4004,
  'phoenix-monitor': 4005,
};

/** A subgraph with what it holds open. */
export interface Mounted {
  readonly subgraph: Subgraph;
  /** Where this process stores its own spans; absent: phoenix-monitor over HTTP. */
  readonly spanSink?: SpanSink;
  close(): Promise<void>;
}

/** Runs one subgraph as a process of its own: configuration, spans, signed HTTP server, drain on SIGTERM. */
export function runSubgraph(name: SubgraphName, mount: (config: Config, logger: Logger) => Mounted): void {
  const logger = createLogger({ service: name, level: 'info' });
  runMain(async () => {
    const config = loadConfig();
    const signingKeys = requireSigningKeys(config);
    const { subgraph, spanSink, ...mounted } = mount(config, logger);
    const monitor = createSubgraphClient(
      'phoenix-monitor',
      config.subgraphUrls['phoenix-monitor'],
      signingKeys,
    );
    const telemetry = spanSink ? startTelemetry(spanSink) : startSpanForwarding(monitor);
    const { host } = config.http;
    const port = config.http.port ?? SUBGRAPH_PORTS[name];
    const server = await serveSubgraph(subgraph, { host, port, signingKeys });
    logger.info('listening', { host, port });
    drainOnSignal(logger, [() => closeServer(server, 10_000), () => telemetry.stop(), () => mounted.close()]);
  }, logger);
}
