import { afterDecision, afterRecall, afterReplay } from './routers';
import type { LogTextRequest } from './state';

const request = (inReplyTo: string | null): LogTextRequest => ({ inReplyTo }) as LogTextRequest;

test('an answered request is confirmed again, a reply is recalled, anything else is read', () => {
  expect(afterReplay({ entryId: 'e', request: request('q') })).toBe('confirm');
  expect(afterReplay({ entryId: null, request: request('q') })).toBe('recall');
  expect(afterReplay({ entryId: null, request: request(null) })).toBe('recognise');
});

test('a withdrawn message ends, a completed one is read', () => {
  expect(afterRecall({ outcome: { __typename: 'TextNotALog', reason: 'x' } })).toBe('end');
  expect(afterRecall({ outcome: null })).toBe('recognise');
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
