import fc from 'fast-check';

import { rememberRecent } from './remember-recent';

function counted(max: number) {
  const computed: string[] = [];
  const lengthOf = rememberRecent(max, (key) => {
    computed.push(key);
    return key.length;
  });
  return { computed, lengthOf };
}

test('a remembered key is computed once until twice as many others as are remembered were used since', () => {
  const { computed, lengthOf } = counted(2);
  for (const key of ['a', 'bb', 'a', 'ccc', 'a', 'bb', 'dddd', 'eeeee', 'ffffff', 'a'])
    expect(lengthOf(key)).toBe(key.length);
  expect(computed).toEqual(['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff', 'a']);
});

test('none of the most recent keys is computed again, whatever was asked before', () => {
  const keys = fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd', 'eeeee', ''), { maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), keys, (max, asked) => {
      const { computed, lengthOf } = counted(max);
      for (const [at, key] of asked.entries()) {
        const before = computed.length;
        expect(lengthOf(key)).toBe(key.length);
        const recent = new Set(asked.slice(0, at).reverse());
        if ([...recent].slice(0, max).includes(key)) expect(computed).toHaveLength(before);
      }
    }),
  );
});
