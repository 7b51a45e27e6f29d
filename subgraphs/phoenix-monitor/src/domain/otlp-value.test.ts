import fc from 'fast-check';

import { keyValues, plainValue } from './otlp-value';
import { MAX_VALUE_LENGTH, storableText } from './storable-text';

it.each<[string, unknown, unknown]>([
  ['text', { stringValue: 'a' }, 'a'],
  ['empty text', { stringValue: '' }, ''],
  ['true', { boolValue: true }, true],
  ['false', { boolValue: false }, false],
  ['an integer as number', { intValue: 7 }, 7],
  ['an integer as text', { intValue: '-7' }, -7],
  ['an integer no number holds exactly', { intValue: '9007199254740993' }, '9007199254740993'],
  ['an integer that is none', { intValue: 'seven' }, null],
  ['a double', { doubleValue: 1.5 }, 1.5],
  ['a double JSON has no word for', { doubleValue: 'NaN' }, 'NaN'],
  ['a list', { arrayValue: { values: [{ intValue: 1 }, { stringValue: 'a' }, {}] } }, [1, 'a', null]],
  ['an empty list', { arrayValue: {} }, []],
  ['an object', { kvlistValue: { values: [{ key: 'a', value: { intValue: 1 } }] } }, { a: 1 }],
  ['bytes', { bytesValue: 'AAEC' }, 'AAEC'],
  ['a kind of the future', { colourValue: 'red' }, null],
  ['nothing', {}, null],
  ['no value at all', undefined, null],
  ['a value that is no object', 'a', null],
])('reads %s', (_what, value, plain) => {
  expect(plainValue(value)).toEqual(plain);
});

it('leaves out what nests deeper than 32 levels', () => {
  let value: unknown = { stringValue: 'core' };
  for (let level = 0; level < 10_000; level += 1) value = { arrayValue: { values: [value] } };
  expect(JSON.stringify(plainValue(value))).toBe(`${'['.repeat(33)}"[nested too deeply]"${']'.repeat(33)}`);
});

it('keeps the last of a key given twice and ignores pairs without a key', () => {
  const pairs = [
    { key: 'a', value: { intValue: 1 } },
    { key: 'a', value: { intValue: 2 } },
    { key: '', value: { intValue: 3 } },
    { value: { intValue: 4 } },
    null,
  ];
  expect([...keyValues(pairs)]).toEqual([['a', 2]]);
});

it('takes __proto__ as a key like any other', () => {
  const value = { kvlistValue: { values: [{ key: '__proto__', value: { stringValue: 'x' } }] } };
  const plain = plainValue(value) as object;
  expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
  expect(JSON.stringify(plain)).toBe('{"__proto__":"x"}');
});

it('makes every text storable: no NUL, no half character, a bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const stored = storableText(text);
      expect(stored).not.toMatch(/\0|\p{Cs}/u);
      expect(Buffer.from(stored).toString()).toBe(stored);
    }),
  );
  expect(storableText('\ud83d\ude00')).toBe('\ud83d\ude00');
  expect(storableText('x'.repeat(MAX_VALUE_LENGTH))).toHaveLength(MAX_VALUE_LENGTH);
  expect(storableText('x'.repeat(MAX_VALUE_LENGTH + 1))).toMatch(/x… \[1 more characters were cut off\]$/);
});
