import { decodeSpan } from './decode-span';
import { SpanRefusal } from './decoded-span';

const SPAN = {
  traceId: 'AB'.repeat(16),
  spanId: 'cd'.repeat(8),
  name: 'ask',
  startTimeUnixNano: '1795240800123456789',
  endTimeUnixNano: '1795240800125956789',
};

const decode = (overrides: Record<string, unknown> = {}) => decodeSpan({ ...SPAN, ...overrides }, 'gateway');

it('reads ids in lower case, the start to the microsecond, the duration in milliseconds', () => {
  expect(decode()).toEqual({
    traceId: 'ab'.repeat(16),
    spanId: 'cd'.repeat(8),
    parentSpanId: null,
    name: 'ask',
    service: 'gateway',
    kind: 'OTHER',
    startTime: '2026-11-21T06:00:00.123456Z',
    durationMs: 2.5,
    status: 'UNSET',
    statusMessage: null,
    model: null,
    promptTokens: null,
    completionTokens: null,
    costUsd: null,
    input: null,
    output: null,
    attributes: {},
  });
});

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  [
    'times as numbers',
    { startTimeUnixNano: 1_000_000_000, endTimeUnixNano: 1_001_000_000 },
    { startTime: '1970-01-01T00:00:01.000000Z', durationMs: 1 },
  ],
  ['an end before the start', { endTimeUnixNano: '1795240800000000000' }, { durationMs: 0 }],
  ['success', { status: { code: 1 } }, { status: 'OK' }],
  [
    'failure with a message',
    { status: { code: 2, message: 'No' } },
    { status: 'ERROR', statusMessage: 'No' },
  ],
  ['a status of the future', { status: { code: 9 } }, { status: 'UNSET' }],
  ['no name', { name: undefined }, { name: '' }],
  ['an empty parent', { parentSpanId: '' }, { parentSpanId: null }],
  ['a parent of zeros', { parentSpanId: '0'.repeat(16) }, { parentSpanId: null }],
  ['a parent', { parentSpanId: 'EF'.repeat(8) }, { parentSpanId: 'ef'.repeat(8) }],
  ['unknown fields', { colour: 'red', links: [{}], events: 7 }, { name: 'ask' }],
  ['attributes that are no list', { attributes: 7 }, { attributes: {} }],
  [
    'dropped attributes',
    { droppedAttributesCount: 3 },
    { attributes: { 'otel.dropped_attributes_count': 3 } },
  ],
])('reads %s', (_what, overrides, expected) => {
  expect(decode(overrides)).toMatchObject(expected);
});

it('keeps 10,000 attributes and says how many it dropped', () => {
  const attributes = Array.from({ length: 10_005 }, (_, index) => ({
    key: `k${index}`,
    value: { intValue: index },
  }));
  const kept = decode({ attributes, droppedAttributesCount: 2 }).attributes;
  expect(Object.keys(kept)).toHaveLength(10_001);
  expect(kept['otel.dropped_attributes_count']).toBe(7);
});

it.each<[string, unknown]>([
  ['no object', 'span'],
  ['no trace id', { ...SPAN, traceId: undefined }],
  ['a trace id in base64', { ...SPAN, traceId: 'q6urq6urq6urq6urq6urqw==' }],
  ['a trace id of zeros', { ...SPAN, traceId: '0'.repeat(32) }],
  ['a short span id', { ...SPAN, spanId: 'cd' }],
  ['a span id with a line end', { ...SPAN, spanId: `${'cd'.repeat(7)}c\n` }],
  ['a malformed parent', { ...SPAN, parentSpanId: 'parent' }],
  ['no start', { ...SPAN, startTimeUnixNano: undefined }],
  ['a start of 0', { ...SPAN, startTimeUnixNano: '0' }],
  ['no end', { ...SPAN, endTimeUnixNano: undefined }],
  ['a start after 2200', { ...SPAN, startTimeUnixNano: '9000000000000000000' }],
  ['a start that is no integer', { ...SPAN, startTimeUnixNano: '1e18' }],
  ['a duration of 40 years', { ...SPAN, startTimeUnixNano: '1' }],
])('refuses %s with a sentence', (_what, value) => {
  expect(() => decodeSpan(value, 'gateway')).toThrow(SpanRefusal);
  expect(() => decodeSpan(value, 'gateway')).toThrow(/^[A-Za-z].+\.$/);
});
