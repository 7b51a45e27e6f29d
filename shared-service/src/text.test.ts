import fc from 'fast-check';

import { wellFormedText } from './text';

describe('wellFormedText', () => {
  test.each([
    ['a NUL byte', 'a\u0000b'],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
    ['a bell', '\u0007'],
    ['too much', 'x'.repeat(11)],
  ])('refuses %s', (_name, text) => {
    expect(() => wellFormedText(text, 'The text', 10)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error,
    );
  });

  test('gives any other text back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        fc.pre(!/[\u0000-\u001f\u007f]/.test(text));
        expect(wellFormedText(text, 'The text', 1000)).toBe(text);
      }),
    );
    expect(wellFormedText('two\nlines\tand 😀', 'The text', 100)).toBe('two\nlines\tand 😀');
  });
});
