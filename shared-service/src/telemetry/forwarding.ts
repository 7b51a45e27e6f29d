import type { SubgraphClient } from '../subgraph/client';
import { startTelemetry } from './provider';

/** Starts tracing for a process of its own: spans go to phoenix-monitor over its signed internal route. */
export function startSpanForwarding(monitor: SubgraphClient): ReturnType<typeof startTelemetry> {
  return startTelemetry(async (otlpJson) => {
    const claims = {
      subgraph: monitor.name,
      identity: null,
      correlationId: 'spans',
      traceparent: null,
      delegation: null,
    };
    await monitor.callInternal('POST /internal/traces', otlpJson, claims);
  });
}
