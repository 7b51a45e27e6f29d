import { containsPattern, hasMarks, traceCriteria } from './trace-filter';

it.each([
  ['coffee', '%coffee%'],
  ['100%', '%100\\%%'],
  ['a_b', '%a\\_b%'],
  ['a\\b', '%a\\\\b%'],
])('looks for %j as it stands', (text, pattern) => {
  expect(containsPattern(text)).toBe(pattern);
});

it('tells a filter by start alone from one that needs a search', () => {
  expect(hasMarks(traceCriteria(undefined))).toBe(false);
  expect(hasMarks(traceCriteria({ from: '2026-11-21T06:00:00.000Z', text: null }))).toBe(false);
  expect(hasMarks(traceCriteria({ text: '' }))).toBe(true);
  expect(hasMarks(traceCriteria({ minDurationMs: 0 }))).toBe(true);
});
