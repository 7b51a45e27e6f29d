import { context, trace, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-node';

/** Stores one batch of spans written as OTLP/JSON; resolves when they are on disk. */
export type SpanSink = (otlpJson: Buffer) => Promise<void>;

/** Spans of a finished operation are visible after at most this delay plus the write. */
const EXPORT_DELAY_MS = 500;
/** The SDK default of 128 silently drops attributes of long conversations, the model name among them. */
const ATTRIBUTE_LIMIT = 10_000;

const providers = new Map<string, NodeTracerProvider>();
let processor: BatchSpanProcessor | null = null;

/** Starts tracing for this process: every service in it gets its own tracer, and all share one batch towards the sink. */
export function startTelemetry(sink: SpanSink): { flush(): Promise<void>; stop(): Promise<void> } {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const own = new BatchSpanProcessor(sinkExporter(sink), {
    scheduledDelayMillis: EXPORT_DELAY_MS,
    maxExportBatchSize: 512,
  });
  processor = own;
  providers.clear();
  return {
    flush: () => own.forceFlush(),
    stop: async () => {
      await own.shutdown();
      processor = null;
      providers.clear();
    },
  };
}

/** The tracer of one service of this process; without telemetry started it records nothing. */
export function tracerOf(service: string): Tracer {
  if (!processor) return trace.getTracer('phda');
  let provider = providers.get(service);
  if (!provider) {
    provider = new NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': service }),
      spanLimits: { attributeCountLimit: ATTRIBUTE_LIMIT },
      spanProcessors: [processor],
    });
    providers.set(service, provider);
  }
  return provider.getTracer('phda');
}

function sinkExporter(sink: SpanSink): SpanExporter {
  return {
    export(spans: ReadableSpan[], done: (result: ExportResult) => void) {
      const body = JsonTraceSerializer.serializeRequest(spans);
      sink(Buffer.from(body ?? '{}')).then(
        () => done({ code: ExportResultCode.SUCCESS }),
        (error: Error) => done({ code: ExportResultCode.FAILED, error }),
      );
    },
    shutdown: () => Promise.resolve(),
  };
}
