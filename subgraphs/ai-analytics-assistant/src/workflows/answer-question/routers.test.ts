import { planOf } from '../../../tests/plans';
import { afterGuard, afterPlan, afterRun, afterUnderstand } from './routers';

const reply = { kind: 'REPLY', reason: 'SYMPTOMS', subject: null } as const;

test('an emergency is answered without being read any further', () => {
  expect(afterGuard({ intent: reply })).toBe('reply');
  expect(afterGuard({ intent: null })).toBe('understand');
});

test('words alone need no plan', () => {
  expect(afterUnderstand({ intent: reply })).toBe('reply');
});

test('a range that lies ahead needs no operations', () => {
  expect(afterPlan({ plan: null })).toBe('store');
  expect(afterPlan({ plan: planOf('average systolic this week') })).toBe('run');
});

test('operations run until none is due', () => {
  const plan = planOf('average systolic this week');
  expect(afterRun({ plan, done: [] })).toBe('run');
  expect(afterRun({ plan: null, done: [] })).toBe('compute');
});
