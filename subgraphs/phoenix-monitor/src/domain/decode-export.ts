import { decodeSpan } from './decode-span';
import { type DecodedSpan, SpanRefusal } from './decoded-span';
import { type JsonObject, listOf, objectOf } from './json';
import { keyValues } from './otlp-value';

/** Spans beyond this number in one request are rejected. */
export const MAX_SPANS = 2000;

/** The spans of one request by owner (null: nobody), and what could not be taken. */
export interface DecodedExport {
  readonly byOwner: ReadonlyMap<string | null, readonly DecodedSpan[]>;
  readonly rejected: number;
  /** Up to three different sentences. */
  readonly reasons: readonly string[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads an OTLP/JSON ExportTraceServiceRequest span by span: one that cannot be read is counted and does not hold up the others. */
export function decodeExport(request: JsonObject): DecodedExport {
  const byOwner = new Map<string | null, DecodedSpan[]>();
  const reasons = new Set<string>();
  let read = 0;
  let rejected = 0;
  for (const { span, resource } of spansOf(request)) {
    try {
      read += 1;
      if (read > MAX_SPANS) throw new SpanRefusal(`At most ${MAX_SPANS} spans are taken at once.`);
      const decoded = decodeSpan(span, resource.service);
      const owner = ownerOf(decoded.attributes['user.id']) ?? resource.owner;
      const owned = byOwner.get(owner);
      if (owned) owned.push(decoded);
      else byOwner.set(owner, [decoded]);
    } catch (error) {
      if (!(error instanceof SpanRefusal)) throw error;
      rejected += 1;
      if (reasons.size < 3) reasons.add(error.message);
    }
  }
  return { byOwner, rejected, reasons: [...reasons] };
}

interface ResourceFacts {
  readonly service: string;
  readonly owner: string | null;
}

function* spansOf(request: JsonObject): Generator<{ span: unknown; resource: ResourceFacts }> {
  for (const item of listOf(request.resourceSpans)) {
    const { resource, scopeSpans } = objectOf(item);
    const facts = factsOf(resource);
    for (const scope of listOf(scopeSpans))
      for (const span of listOf(objectOf(scope).spans)) yield { span, resource: facts };
  }
}

function factsOf(resource: unknown): ResourceFacts {
  const attributes = keyValues(objectOf(resource).attributes);
  const service = attributes.get('service.name');
  return {
    // The name that OpenTelemetry prescribes where none was given.
    service: typeof service === 'string' && service !== '' ? service : 'unknown_service',
    owner: ownerOf(attributes.get('user.id')),
  };
}

function ownerOf(value: unknown): string | null {
  return typeof value === 'string' && UUID.test(value) ? value.toLowerCase() : null;
}
