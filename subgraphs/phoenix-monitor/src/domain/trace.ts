import type { InstantText } from '@phda/shared-service';

/** What a span stands for (OpenInference), or OTHER. */
export const SPAN_KINDS = [
  'AGENT',
  'CHAIN',
  'LLM',
  'TOOL',
  'RETRIEVER',
  'RERANKER',
  'EMBEDDING',
  'GUARDRAIL',
  'EVALUATOR',
  'PROMPT',
  'OTHER',
] as const;

export type SpanKind = (typeof SPAN_KINDS)[number];

export type SpanStatus = 'OK' | 'ERROR' | 'UNSET';

/** Numbers of one trace over all its spans that belong to the asker; durations in milliseconds. */
export interface TraceRow {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly startTime: InstantText;
  readonly durationMs: number;
  readonly status: SpanStatus;
  readonly spanCount: number;
  readonly totalTokens: number;
  readonly costUsd: number | null;
}

/** A stored span as it is shown; durations in milliseconds. */
export interface SpanRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly service: string;
  readonly kind: SpanKind;
  readonly startTime: InstantText;
  readonly durationMs: number;
  readonly status: SpanStatus;
  readonly statusMessage: string | null;
  readonly model: string | null;
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
  readonly costUsd: number | null;
  readonly input: string | null;
  readonly output: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The form in which trace ids are stored (32 lower-case hex digits), or null when the text is no trace id. */
export function normaliseTraceId(text: string): string | null {
  return /^[0-9a-f]{32}$/i.test(text) ? text.toLowerCase() : null;
}
