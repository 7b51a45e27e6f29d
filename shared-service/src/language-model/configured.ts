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

/** The same server's model for pictures, or null when none is named: then photos cannot be read. */
export function configuredVisionModel(config: Config, sink: EgressSink): LanguageModel | null {
  const { languageModel } = config;
  if (!languageModel?.visionModel) return null;
  const seeing = { ...languageModel, model: languageModel.visionModel };
  return configuredLanguageModel({ ...config, languageModel: seeing }, sink);
}

/** Where a process of its own keeps the ledger of its requests: at phoenix-monitor. */
export function egressSinkOverHttp(config: Config): EgressSink {
  const monitor = createSubgraphClient(
    'phoenix-monitor',
    config.subgraphUrls['phoenix-monitor'],
    requireSigningKeys(config),
  );
  return async (entry) => {
    const claims = {
      subgraph: monitor.name,
      identity: null,
      correlationId: 'ledger',
      traceparent: null,
      delegation: null,
    };
    await monitor.callInternal('POST /internal/egress', Buffer.from(JSON.stringify(entry)), claims);
  };
}

/** The configured model for a process of its own. */
export function languageModelOverHttp(config: Config): LanguageModel | null {
  return config.languageModel ? configuredLanguageModel(config, egressSinkOverHttp(config)) : null;
}

/** The configured model for pictures for a process of its own. */
export function visionModelOverHttp(config: Config): LanguageModel | null {
  return config.languageModel?.visionModel ? configuredVisionModel(config, egressSinkOverHttp(config)) : null;
}
