import { Temporal } from '@phda/shared-service';

import { mapAttributes } from './attribute-map';
import { type DecodedSpan, SpanRefusal } from './decoded-span';
import { isObject, type JsonObject, objectOf } from './json';
import { keyValues } from './otlp-value';
import { storableText } from './storable-text';
import type { SpanStatus } from './trace';

const MAX_ATTRIBUTES = 10_000;
/** The name that OpenTelemetry gives to this count where a format has no field for it. */
const DROPPED = 'otel.dropped_attributes_count';
const STATUS_OF_CODE: readonly SpanStatus[] = ['UNSET', 'OK', 'ERROR'];

/** Reads one OTLP/JSON span of a service, or throws SpanRefusal with a sentence. Enum values and fields it does not know are ignored. */
export function decodeSpan(value: unknown, service: string): DecodedSpan {
  if (!isObject(value)) throw new SpanRefusal('A span must be an object.');
  const attributes = attributesOf(value);
  const mapped = mapAttributes(attributes);
  const { code, message } = objectOf(value.status);
  return {
    traceId: hexId(value.traceId, 32, 'traceId'),
    spanId: hexId(value.spanId, 16, 'spanId'),
    parentSpanId: isNoId(value.parentSpanId) ? null : hexId(value.parentSpanId, 16, 'parentSpanId'),
    name: storableText(typeof value.name === 'string' ? value.name : ''),
    service,
    ...timesOf(value),
    status: (typeof code === 'number' && STATUS_OF_CODE[code]) || 'UNSET',
    statusMessage: typeof message === 'string' && message !== '' ? storableText(message) : null,
    ...mapped,
    attributes: Object.fromEntries(attributes),
  };
}

function attributesOf(span: JsonObject): Map<string, unknown> {
  const all = keyValues(span.attributes);
  const kept = new Map([...all].slice(0, MAX_ATTRIBUTES));
  const droppedBefore = Number(span.droppedAttributesCount ?? 0);
  const dropped = (droppedBefore > 0 ? droppedBefore : 0) + all.size - kept.size;
  if (dropped > 0) kept.set(DROPPED, dropped);
  return kept;
}

/** Ids are hex in any case, never base64, and never all zeros. */
function hexId(value: unknown, digits: number, field: string): string {
  if (
    typeof value === 'string' &&
    value.length === digits &&
    /^[0-9a-f]+$/i.test(value) &&
    /[^0]/.test(value)
  )
    return value.toLowerCase();
  throw new SpanRefusal(`${field} must be ${digits} hex digits and not all zeros.`);
}

function isNoId(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && /^0*$/.test(value));
}

const NANOS_PER_MILLISECOND = 1e6;
/** What the column takes: 1e12 ms are 31 years. */
const MAX_DURATION_MS = 1e12;
/** 2200-01-01, the last year in which PHDA tells instants. */
const MAX_UNIX_NANO = 7_258_118_400_000_000_000n;

function timesOf(span: JsonObject): Pick<DecodedSpan, 'startTime' | 'durationMs'> {
  const start = unixNano(span.startTimeUnixNano, 'startTimeUnixNano');
  const end = unixNano(span.endTimeUnixNano, 'endTimeUnixNano');
  // A clock that was set back meanwhile makes an end before the start; how long it took is then not known to be more than nothing.
  const durationMs = end < start ? 0 : Number(end - start) / NANOS_PER_MILLISECOND;
  if (durationMs > MAX_DURATION_MS) throw new SpanRefusal('A span must not take longer than 31 years.');
  const instant = Temporal.Instant.fromEpochNanoseconds(start);
  return { startTime: instant.toString({ fractionalSecondDigits: 6 }), durationMs };
}

function unixNano(value: unknown, field: string): bigint {
  const text = typeof value === 'number' && Number.isInteger(value) ? BigInt(value).toString() : value;
  const nanos = typeof text === 'string' && /^\d{1,20}$/.test(text) ? BigInt(text) : 0n;
  if (nanos > 0n && nanos < MAX_UNIX_NANO) return nanos;
  throw new SpanRefusal(`${field} must be nanoseconds since 1970, before the year 2200.`);
}
