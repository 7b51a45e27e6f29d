import { afterAct, afterDecision, afterOrder, afterRecall, afterReplay } from './routers';
import { NEWEST } from '../../domain/orders/reference';
import type { LogTextRequest } from './state';

const request = (inReplyTo: string | null): LogTextRequest => ({ inReplyTo }) as LogTextRequest;

test('an answered request is confirmed again, a reply is recalled, anything else is read', () => {
  expect(afterReplay({ entryId: 'e', actId: null, request: request('q') })).toBe('confirm');
  expect(afterReplay({ entryId: null, actId: null, request: request('q') })).toBe('recall');
  expect(afterReplay({ entryId: null, actId: null, request: request(null) })).toBe('order');
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
  const actId = 'act';
  const target = NEWEST;
  expect(afterOrder({ decision: { type: 'takeBack', target } })).toBe('act');
  expect(afterOrder({ decision: null })).toBe('recognise');
  expect(afterAct({ actId: null })).toBe('ask');
  expect(afterAct({ actId })).toBe('confirmAct');
  expect(afterReplay({ entryId: actId, actId, request: request(null) })).toBe('confirmAct');
});
