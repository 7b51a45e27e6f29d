import { boundsOf, boundsWords } from './bounds';

const above = (value: number, unit: string | null = null) => [
  { metric: null, operator: 'GT' as const, value, unit },
];

test('above a whole number of a whole-number measure is the next one', () => {
  expect(boundsOf(above(130), 'SYSTOLIC')).toEqual({ min: 131, max: null });
});

test('above a number of a measure with decimals leaves that number out and nothing else', () => {
  const bounds = boundsOf(above(180), 'WEIGHT');
  expect(bounds?.min).toBeGreaterThan(180);
  expect(bounds?.min).toBeLessThan(180.000001);
});

test('limits in other units are converted and told as they were said', () => {
  expect(boundsOf([{ metric: null, operator: 'LE', value: 80, unit: 'kg' }], 'WEIGHT')?.max).toBeCloseTo(
    176.37,
    2,
  );
  expect(boundsWords(above(2, 'drinks'), 'ALCOHOL')).toBe('above 2 standard drinks');
  expect(boundsOf([{ metric: null, operator: 'GE', value: 2, unit: 'drinks' }], 'ALCOHOL')?.min).toBeCloseTo(
    1.2,
    9,
  );
});

test('two limits are both kept', () => {
  const both = [
    { metric: null, operator: 'GE' as const, value: 120, unit: null },
    { metric: null, operator: 'LT' as const, value: 130, unit: null },
  ];
  expect(boundsOf(both, 'SYSTOLIC')).toEqual({ min: 120, max: 129 });
  expect(boundsWords(both, 'SYSTOLIC')).toBe('at least 120 mmHg and below 130 mmHg');
});
