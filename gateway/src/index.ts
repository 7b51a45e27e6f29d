import {
  closeServer,
  createLogger,
  createSubgraphClient,
  drainOnSignal,
  listen,
  loadConfig,
  requireSigningKeys,
  runMain,
  startSpanForwarding,
  SUBGRAPH_NAMES,
  type SubgraphClient,
  type SubgraphName,
} from '@phda/shared-service';

import { verifyOverHttp } from './credentials';
import { createGateway } from './gateway';

const logger = createLogger({ service: 'gateway', level: 'info' });

/** The gateway as a process of its own; the subgraphs are reached over HTTP. */
async function main(): Promise<void> {
  const config = loadConfig();
  const keys = requireSigningKeys(config);
  const client = (name: SubgraphName): SubgraphClient =>
    createSubgraphClient(name, config.subgraphUrls[name], keys);
  const subgraphs = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, client(name)])) as Record<
    SubgraphName,
    SubgraphClient
  >;
  const telemetry = startSpanForwarding(subgraphs['phoenix-monitor']);
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(config.http.host);
  const gateway = await createGateway({
    subgraphs,
    verifyCredential: verifyOverHttp(subgraphs.accounts),
    delegationKeys: keys,
    logger,
    development: !config.production,
    loopback,
  });
  const port = await listen(gateway.server, { host: config.http.host, port: config.http.port ?? 4000 });
  logger.info('listening', { host: config.http.host, port });
  drainOnSignal(logger, [
    () => closeServer(gateway.server, 10_000),
    () => gateway.stop(),
    () => telemetry.stop(),
  ]);
}

runMain(main, logger);
