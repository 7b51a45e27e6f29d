import fc from 'fast-check';

import { traceCriteria } from './trace-filter';
import { cursorOf, type ListedTrace, pageSize, positionIn, toPage } from './trace-page';

const listed = (position: string, id: string) => ({ position, id }) as ListedTrace;

it.each([
  [undefined, 50],
  [null, 50],
  [1, 1],
  [500, 500],
  [501, 500],
])('takes first: %j as %i', (first, size) => {
  expect(pageSize(first)).toBe(size);
});

it.each([0, -5])('refuses first: %i', (first) => {
  expect(() => pageSize(first)).toThrow(/at least 1/);
});

it('finds every trace again by its cursor, to the microsecond', () => {
  const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(hex, fc.integer({ min: 0, max: 999_999 }), (digits, micros) => {
      const start = `2026-11-21T06:00:00.${String(micros).padStart(6, '0')}Z`;
      const id = digits.join('');
      expect(positionIn(cursorOf(listed(start, id)))).toEqual({ start, id });
    }),
  );
});

it.each(['', 'x', 'bm93aGVyZQ', 'a'.repeat(10_000)])('refuses the cursor %j', (cursor) => {
  expect(() => positionIn(cursor)).toThrow(/not a cursor of this list/);
});

it('knows from one trace too many that there are more', () => {
  const criteria = traceCriteria(null);
  const [a, b] = [listed('1', 'a'), listed('2', 'b')];
  expect(toPage([a, b], 1, criteria)).toEqual({ traces: [a], hasNextPage: true, criteria });
  expect(toPage([a], 1, criteria)).toEqual({ traces: [a], hasNextPage: false, criteria });
});
