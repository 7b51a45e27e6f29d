import { afterDecision, afterOrder, afterRecall, afterReplay, afterTakeBack } from './routers';
import type { LogTextRequest } from './state';

const request = (inReplyTo: string | null): LogTextRequest => ({ inReplyTo }) as LogTextRequest;

test('an answered request is confirmed again, a reply is recalled, anything else is read', () => {
  expect(afterReplay({ entryId: 'e', tookBack: null, request: request('q') })).toBe('confirm');
  expect(afterReplay({ entryId: null, tookBack: null, request: request('q') })).toBe('recall');
  expect(afterReplay({ entryId: null, tookBack: null, request: request(null) })).toBe('order');
});

test('a withdrawn message ends, a completed one is read', () => {
  expect(afterRecall({ outcome: { __typename: 'TextNotALog', reason: 'x' } })).toBe('end');
  expect(afterRecall({ outcome: null })).toBe('order');
});

test('only a decision to log reaches the node that writes', () => {
  const none = { drafts: [], notices: [] };
  expect(afterDecision({ decision: { type: 'log', notRecorded: [], ...none } })).toBe('write');
  expect(
    afterDecision({ decision: { type: 'ask', question: '?', range: { start: 0, end: 0 }, ...none } }),
  ).toBe('ask');
  expect(afterDecision({ decision: { type: 'notALog', reason: 'x' } })).toBe('decline');
  expect(afterDecision({ decision: { type: 'rejected', reason: 'x' } })).toBe('decline');
});

test('an order about earlier logs never reaches the recogniser, and its repetition only confirms', () => {
  const tookBack = { entryId: 'e', logIds: ['l'] };
  const target = { said: '', kinds: null, field: null, stems: [] };
  expect(afterOrder({ decision: { type: 'takeBack', target } })).toBe('takeBack');
  expect(afterOrder({ decision: null })).toBe('recognise');
  expect(afterTakeBack({ tookBack: null })).toBe('ask');
  expect(afterTakeBack({ tookBack })).toBe('confirmTakeBack');
  expect(afterReplay({ entryId: 'act', tookBack, request: request(null) })).toBe('confirmTakeBack');
});
