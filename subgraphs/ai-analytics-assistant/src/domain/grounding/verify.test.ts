import fc from 'fast-check';

import { QUESTIONS_1 } from '../../../tests/questions-1';
import { planOf, runPlan, summaryWith } from '../../../tests/plans';
import type { Fact } from '../computing/fact';
import { compute } from '../computing/compute';
import { compose, type Draft } from '../phrasing/compose';
import { faultsOf, grounded } from './verify';

const fact: Fact = {
  role: 'ANSWER',
  label: 'average systolic blood pressure',
  value: 127.4285714,
  unit: 'mmHg',
  text: '127.4 mmHg',
  receiptId: 'r1',
};
const range: Fact = {
  ...fact,
  role: 'RANGE',
  label: 'range',
  value: null,
  text: 'this week (Mon 16 Nov – Sat 21 Nov 2026)',
};
const right = 'Your average systolic blood pressure this week (Mon 16 Nov – Sat 21 Nov 2026) was 127.4 mmHg.';
const draftWith = (text: string, figures: readonly Fact[] = [fact, range]): Draft => ({
  status: 'ANSWERED',
  text,
  figures,
});

test('a text whose numbers, units and dates are its figures holds', () => {
  expect(faultsOf(draftWith(right), ['r1'])).toEqual([]);
});

test.each([
  ['another digit', right.replace('127.4', '127.5')],
  ['another unit', right.replace('mmHg', 'bpm')],
  ['another date', right.replace('Mon 16', 'Mon 15')],
  ['a number that no figure has', `${right} That is 3 more than usual.`],
])('%s in the text is found and the text is rebuilt from the figures', (_fault, text) => {
  expect(faultsOf(draftWith(text), ['r1'])).not.toEqual([]);
  const { draft } = grounded(draftWith(text), ['r1']);
  expect(draft.text).toBe(`average systolic blood pressure: 127.4 mmHg; range: ${range.text}.`);
});

test('a figure whose text is not its value, or that names no receipt, does not get out', () => {
  const wrong = { ...fact, text: '128.4 mmHg' };
  expect(grounded(draftWith('It was 128.4 mmHg.', [wrong]), ['r1']).draft.figures).toEqual([]);
  expect(grounded(draftWith(right), ['r2']).draft.figures).toEqual([]);
});

const number = fc.double({ min: 0, max: 400, noNaN: true }).map((value) => Math.round(value * 1e9) / 1e9);
const summaries = fc
  .record({
    count: fc.integer({ min: 0, max: 4000 }),
    daysWithData: fc.integer({ min: 0, max: 700 }),
    daysInRange: fc.integer({ min: 1, max: 730 }),
    mean: number,
    min: number,
    max: number,
    median: number,
    total: number,
    standardDeviation: fc.option(number),
    meanPerDayWithData: number,
    meanPerCalendarDay: fc.option(number),
    first: number,
    last: number,
  })
  .map(summaryWith);
const questions = QUESTIONS_1.split('\n')
  .filter((line) =>
    / => (?:ADVICE )?(?:MEAN|MEDIAN|VALUE|TOTAL|COUNT|SHARE|CHANGE|SPREAD|RANGE|PERCENTILE) /.test(line),
  )
  .filter((line) => !/per (?:WEEK|MONTH)|limit|ahead|DAYS/.test(line))
  .map((line) => line.split(' => ')[0] ?? '');

test('whatever the graph answers, every number of the text is a figure', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...questions),
      fc.array(summaries, { minLength: 4, maxLength: 4 }),
      (question, answers) => {
        const plan = planOf(question);
        const done = runPlan(plan, (step) => answers[step.key.length % answers.length] ?? summaryWith());
        const draft = compose(plan, compute(plan, done), false);
        const ids = done.map(({ receiptId }) => receiptId);
        expect({ question, faults: faultsOf(draft, ids) }).toEqual({ question, faults: [] });
        const shown = [...draft.text.matchAll(/\d[\d.]*/g)].map(([digits]) => digits.replace(/\.$/, ''));
        for (const digits of shown)
          expect(draft.figures.some(({ text }) => text.includes(digits))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
