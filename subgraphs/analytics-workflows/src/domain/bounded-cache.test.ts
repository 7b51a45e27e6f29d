import { rememberRecent } from './bounded-cache';

test('a remembered key is computed once until enough others were used more recently', () => {
  const computed: string[] = [];
  const lengthOf = rememberRecent(2, (key) => {
    computed.push(key);
    return key.length;
  });
  for (const key of ['a', 'bb', 'a', 'ccc', 'a', 'bb']) expect(lengthOf(key)).toBe(key.length);
  // "ccc" drove "bb" out, as "a" had been used since.
  expect(computed).toEqual(['a', 'bb', 'ccc', 'bb']);
});
