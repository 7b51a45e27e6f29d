import fc from 'fast-check';

import { rounded } from './rounding';

test.each([
  [0.1 + 0.2, 0.3],
  [1.1 * 3, 3.3],
  [121.66666666666667, 121.666666667],
  [-0.0000000001, 0],
  [1e-12, 0],
  [12_345_678.1 + 0.2, 12_345_678.3],
  [9e14 + 1, 9e14 + 1],
])('%p reaches people as %p', (value, shown) => {
  expect(Object.is(rounded(value), shown)).toBe(true);
});

test('what is missing stays missing', () => {
  expect(rounded(null)).toBeNull();
});

test('rounding again changes nothing and never moves a value by more than its last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const once = rounded(value);
      expect(rounded(once)).toBe(once);
      expect(Math.abs(once - value)).toBeLessThanOrEqual(Math.max(5.1e-10, Math.abs(value) * 5e-15));
    }),
  );
});
