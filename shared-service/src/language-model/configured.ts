import type { Config } from '../config';
import { requireSigningKeys } from '../config';
import { createEgressClient, type EgressSink } from '../egress/client';
import { createSubgraphClient } from '../subgraph/client';
import { createOpenAiLanguageModel } from './openai';
import type { LanguageModel } from './port';

/** The language model that the configuration names, with its ledger, or null: then the offline engine answers and nothing can leave. */
export function configuredLanguageModel(config: Config, sink: EgressSink): LanguageModel | null {
  if (!config.languageModel) return null;
  const egress = createEgressClient({ allowedOrigins: [new URL(config.languageModel.baseUrl).origin], sink });
  return createOpenAiLanguageModel(config.languageModel, egress);
}

/** The same for a process of its own: the ledger is kept by phoenix-monitor. */
export function languageModelOverHttp(config: Config): LanguageModel | null {
  if (!config.languageModel) return null;
  const monitor = createSubgraphClient(
    'phoenix-monitor',
    config.subgraphUrls['phoenix-monitor'],
    requireSigningKeys(config),
  );
  return configuredLanguageModel(config, async (entry) => {
    const claims = {
      subgraph: monitor.name,
      identity: null,
      correlationId: 'ledger',
      traceparent: null,
      delegation: null,
    };
    await monitor.callInternal('POST /internal/egress', Buffer.from(JSON.stringify(entry)), claims);
  });
}
