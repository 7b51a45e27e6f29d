import { isObject, type JsonObject, listOf, objectOf } from './json';
import { storableText } from './storable-text';

/** Deeper values are left out: nothing sensible nests like that. */
const MAX_DEPTH = 32;
const TOO_DEEP = '[nested too deeply]';

/** An OTLP AnyValue as plain JSON. A 64-bit integer beyond what a number holds exactly stays text; bytes stay base64; unknown kinds are null. */
export function plainValue(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return TOO_DEEP;
  const any = objectOf(value);
  if (typeof any.stringValue === 'string') return storableText(any.stringValue);
  if (typeof any.boolValue === 'boolean') return any.boolValue;
  if (any.intValue !== undefined) return plainInteger(any.intValue);
  if (any.doubleValue !== undefined) return plainDouble(any.doubleValue);
  if (isObject(any.arrayValue))
    return listOf(any.arrayValue.values).map((item) => plainValue(item, depth + 1));
  if (isObject(any.kvlistValue)) return Object.fromEntries(keyValues(any.kvlistValue.values, depth + 1));
  return typeof any.bytesValue === 'string' ? storableText(any.bytesValue) : null;
}

/** The pairs of an OTLP KeyValue list; pairs without a key are left out, and of a key given twice the last counts. */
export function keyValues(list: unknown, depth = 0): Map<string, unknown> {
  const pairs = new Map<string, unknown>();
  for (const item of listOf(list)) {
    const { key, value }: JsonObject = objectOf(item);
    if (typeof key === 'string' && key !== '') pairs.set(storableText(key), plainValue(value, depth));
  }
  return pairs;
}

// OTLP/JSON writes 64-bit integers as text or as numbers.
function plainInteger(value: unknown): number | string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^-?\d{1,20}$/.test(value)) return null;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

// JSON has no NaN and no Infinity; the protobuf mapping writes them as text.
function plainDouble(value: unknown): number | string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? value : null;
}
