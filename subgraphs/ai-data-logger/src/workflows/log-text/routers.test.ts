import { afterAct, afterDecision, afterOrder, afterRecall, afterReplay } from './routers';
import { question } from '../../domain/orders/order';
import { NEWEST } from '../../domain/orders/reference';
import type { Decision } from '../../domain/types';
import type { LogTextRequest } from './state';

const request = (inReplyTo: string | null, preview = false): LogTextRequest =>
  ({ inReplyTo, preview }) as LogTextRequest;

test('an answered request is confirmed again, a reply is recalled, anything else is read', () => {
  expect(afterReplay({ entryId: 'e', actId: null, request: request('q') })).toBe('confirm');
  expect(afterReplay({ entryId: null, actId: null, request: request('q') })).toBe('recall');
  expect(afterReplay({ entryId: null, actId: null, request: request(null) })).toBe('look');
});

test('a withdrawn message ends, a completed one is read', () => {
  expect(afterRecall({ outcome: { __typename: 'TextNotALog', reason: 'x' } })).toBe('end');
  expect(afterRecall({ outcome: null })).toBe('know');
});

test('only a decision to log that is no preview reaches the node that writes', () => {
  const none = { drafts: [], notices: [] };
  const after = (decision: Decision, preview = false) =>
    afterDecision({ decision, request: request(null, preview) });
  expect(after({ type: 'log', notRecorded: [], ...none })).toBe('write');
  expect(after({ type: 'log', notRecorded: [], ...none }, true)).toBe('preview');
  expect(after({ type: 'ask', question: '?', range: { start: 0, end: 0 }, ...none })).toBe('ask');
  expect(after({ type: 'notALog', reason: 'x' })).toBe('decline');
  expect(after({ type: 'rejected', reason: 'x' })).toBe('decline');
});

test('an order about earlier logs never reaches the recogniser, and its repetition only confirms', () => {
  const actId = 'act';
  const order = { target: NEWEST, isUndo: true, isTentative: false } as const;
  expect(afterOrder({ decision: { type: 'takeBack', ...order } })).toBe('act');
  expect(afterOrder({ decision: null })).toBe('recognise');
  expect(afterAct({ actId: null, outcome: null, decision: question('Which?') })).toBe('ask');
  expect(afterAct({ actId: null, outcome: null, decision: null })).toBe('recognise');
  expect(afterAct({ actId, outcome: null, decision: null })).toBe('confirmAct');
  expect(
    afterAct({ actId: null, outcome: { __typename: 'TextNotALog', reason: 'shown' }, decision: null }),
  ).toBe('end');
  expect(afterReplay({ entryId: actId, actId, request: request(null) })).toBe('confirmAct');
});
