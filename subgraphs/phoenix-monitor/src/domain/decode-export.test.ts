import fc from 'fast-check';

import { decodeExport, MAX_SPANS } from './decode-export';

const OWNER = '0192f0c1-0000-7000-8000-000000000001';

function span(number: number, attributes: { key: string; value: unknown }[] = []) {
  return {
    traceId: 'a'.repeat(32),
    spanId: number.toString(16).padStart(16, 'b'),
    startTimeUnixNano: '1795240800000000000',
    endTimeUnixNano: '1795240800000000001',
    attributes,
  };
}

const text = (key: string, stringValue: string) => ({ key, value: { stringValue } });

function request(spans: unknown[], resource: unknown = {}) {
  return { resourceSpans: [{ resource, scopeSpans: [{ spans }] }] };
}

it('takes the owner from the span, else from its resource, else knows none', () => {
  const own = request([span(1, [text('user.id', OWNER.toUpperCase())]), span(2)], { attributes: [] });
  expect([...decodeExport(own).byOwner.keys()]).toEqual([OWNER, null]);
  const resource = { attributes: [text('user.id', OWNER), text('service.name', 'phone')] };
  const { byOwner } = decodeExport(request([span(1), span(2, [text('user.id', 'ada')])], resource));
  expect(byOwner.get(OWNER)?.map(({ service }) => service)).toEqual(['phone', 'phone']);
});

it('names a service that did not name itself as OpenTelemetry prescribes', () => {
  expect(decodeExport(request([span(1)])).byOwner.get(null)?.[0]?.service).toBe('unknown_service');
});

it('takes 2,000 spans and rejects the rest', () => {
  const spans = Array.from({ length: MAX_SPANS + 3 }, (_, index) => span(index + 1));
  const { byOwner, rejected, reasons } = decodeExport(request(spans));
  expect(byOwner.get(null)).toHaveLength(2000);
  expect({ rejected, reasons }).toEqual({ rejected: 3, reasons: ['At most 2000 spans are taken at once.'] });
});

it('says each reason once', () => {
  const { rejected, reasons } = decodeExport(request([7, {}, {}, span(1)]));
  expect(rejected).toBe(3);
  expect(reasons).toEqual(['A span must be an object.', 'traceId must be 32 hex digits and not all zeros.']);
});

it.each([
  {},
  { resourceSpans: [] },
  { resourceSpans: 7 },
  { resourceSpans: [{ scopeSpans: [7] }] },
  { resourceLogs: [{}] },
])('finds no spans in %j', (empty) => {
  expect(decodeExport(empty)).toEqual({ byOwner: new Map(), rejected: 0, reasons: [] });
});

it('reads or rejects whatever JSON stands where spans should', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (spans, resource) => {
      const { byOwner, rejected } = decodeExport(request(spans, resource));
      const taken = [...byOwner.values()].reduce((sum, owned) => sum + owned.length, 0);
      expect(taken + rejected).toBe(spans.length);
    }),
  );
});

it('survives one broken field of an otherwise good span', () => {
  const fields = fc.constantFrom(
    'name',
    'attributes',
    'status',
    'droppedAttributesCount',
    'parentSpanId',
    'kind',
  );
  fc.assert(
    fc.property(fields, fc.jsonValue(), (field, value) => {
      const { byOwner, rejected } = decodeExport(request([{ ...span(1), [field]: value }, span(2)]));
      expect((byOwner.get(null)?.length ?? 0) + rejected).toBe(2);
    }),
  );
});
