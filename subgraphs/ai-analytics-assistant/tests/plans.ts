import type { Step } from '../src/domain/operations/documents';
import { type Done, readResult } from '../src/domain/operations/results';
import { makePlan, type Plan } from '../src/domain/planning/plan';
import { nextSteps } from '../src/domain/planning/steps';
import { understand } from '../src/domain/understanding/grammar';
import { ASKING } from './notation';

/** The plan of a question that needs numbers. */
export function planOf(question: string): Plan {
  const intent = understand(question, ASKING);
  if (intent.kind !== 'COMPUTE') throw new Error(`${question} needs no numbers.`);
  const plan = makePlan(intent, ASKING);
  if ('future' in plan) throw new Error(`${question} is about the future.`);
  return plan;
}

/** Runs a plan's operations against a graph of functions, as the workflow does. */
export function runPlan(plan: Plan, answer: (step: Step) => Record<string, unknown>): Done[] {
  const done: Done[] = [];
  for (let round = 0; round < 20; round += 1) {
    const steps = nextSteps(plan, done);
    if (steps.length === 0) return done;
    for (const step of steps) done.push(readResult(step, `r${done.length + 1}`, answer(step)));
  }
  throw new Error('The plan never comes to an end.');
}

/** A summary with made-up numbers; what a test is about goes last. */
export function summaryWith(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const numbers = {
    mean: 127.4285714,
    standardDeviation: 5.2,
    min: 118,
    max: 141,
    median: 127,
    p05: 119,
    p25: 122,
    p75: 131,
    p95: 139,
  };
  const days = {
    total: 1784,
    meanPerDayWithData: 254.857142857,
    meanPerCalendarDay: 191.142857143,
    first: 130,
    last: 121,
  };
  const base = { metric: 'SYSTOLIC', unit: 'mmHg', count: 14, daysWithData: 6, daysInRange: 7 };
  return { summary: { ...base, ...numbers, ...days, ...overrides } };
}
