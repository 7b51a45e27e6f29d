import { SemanticConventions as Semantic } from '@arizeai/openinference-semantic-conventions';
import {
  context,
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  trace,
  TraceFlags,
} from '@opentelemetry/api';

import { requestScope } from '../request-scope';
import { tracerOf } from './provider';

/** OpenInference span kinds. */
export type SpanKind =
  | 'AGENT'
  | 'CHAIN'
  | 'LLM'
  | 'TOOL'
  | 'RETRIEVER'
  | 'RERANKER'
  | 'EMBEDDING'
  | 'GUARDRAIL'
  | 'EVALUATOR'
  | 'PROMPT';

export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

export interface SpanOptions {
  readonly kind: SpanKind;
  readonly input?: unknown;
  readonly attributes?: SpanAttributes;
}

/** The part of a span that code inside PHDA may touch. */
export interface PhdaSpan {
  output(value: unknown): void;
  set(attributes: SpanAttributes): void;
}

/** Runs `fn` as a span of the current trace, owned by the person of the request; an exception marks it ERROR by class name only, as messages may hold values. */
export async function inSpan<T>(
  name: string,
  options: SpanOptions,
  fn: (span: PhdaSpan) => Promise<T>,
): Promise<T> {
  const scope = requestScope();
  const span = tracerOf(scope?.service ?? 'phda').startSpan(name, {
    attributes: startAttributes(options, scope?.userId ?? null),
  });
  try {
    const result = await context.with(trace.setSpan(context.active(), span), () => fn(asPhdaSpan(span)));
    span.setStatus({ code: SpanStatusCode.OK });
    return result;
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
    throw error;
  } finally {
    span.end();
  }
}

function startAttributes(
  options: SpanOptions,
  userId: string | null,
): Record<string, string | number | boolean> {
  return {
    [Semantic.OPENINFERENCE_SPAN_KIND]: options.kind,
    ...(userId ? { [Semantic.USER_ID]: userId } : {}),
    ...(options.input === undefined
      ? {}
      : valueAttributes(Semantic.INPUT_VALUE, Semantic.INPUT_MIME_TYPE, options.input)),
    ...options.attributes,
  };
}

function asPhdaSpan(span: Span): PhdaSpan {
  return {
    output: (value) =>
      span.setAttributes(valueAttributes(Semantic.OUTPUT_VALUE, Semantic.OUTPUT_MIME_TYPE, value)),
    set: (attributes) => span.setAttributes(attributes),
  };
}

function valueAttributes(key: string, mimeKey: string, value: unknown): Record<string, string> {
  if (typeof value === 'string') return { [key]: value, [mimeKey]: 'text/plain' };
  return { [key]: JSON.stringify(value), [mimeKey]: 'application/json' };
}

/** The id of the trace that is being recorded, 32 hex digits, or null when nothing is. */
export function currentTraceId(): string | null {
  const spanContext = trace.getActiveSpan()?.spanContext();
  return spanContext && isSpanContextValid(spanContext) ? spanContext.traceId : null;
}

/** The W3C traceparent of the active span, to carry a trace into another process, or null. */
export function currentTraceparent(): string | null {
  const spanContext = trace.getActiveSpan()?.spanContext();
  if (!spanContext || !isSpanContextValid(spanContext)) return null;
  return `00-${spanContext.traceId}-${spanContext.spanId}-01`;
}

/** Runs `fn` inside the trace that a traceparent names, or in a new one. An active span of this process is kept. */
export function inTrace<T>(traceparent: string | null, fn: () => T): T {
  if (trace.getActiveSpan()) return fn();
  return context.with(contextOf(traceparent), fn);
}

function contextOf(traceparent: string | null): Context {
  const parts = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '');
  const [, traceId, spanId] = parts ?? [];
  if (!traceId || !spanId) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  });
}
