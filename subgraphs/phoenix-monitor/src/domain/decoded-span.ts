import type { SpanKind, SpanStatus } from './trace';

/** A span as it is stored: typed columns out of whichever convention named them, the rest as attributes. */
export interface DecodedSpan {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** 16 lower-case hex digits. */
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly service: string;
  readonly kind: SpanKind;
  /** RFC 3339 in UTC with microseconds. */
  readonly startTime: string;
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

/** Raised inside the decoder for one span that cannot be stored; the others of its batch are. */
export class SpanRefusal extends Error {}
