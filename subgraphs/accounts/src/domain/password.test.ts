import fc from 'fast-check';

import { passwordRefusal, preparePassword } from './password';

const EMAIL = 'ada.lovelace@example.org';

it.each([
  'correct horse battery',
  'ten chars!',
  'пароль для здоровья',
  '🐎🔋🐎🐴🔋🐎🐴🔋🐎🐴',
  'x7'.repeat(10) + 'end',
  'long '.repeat(39) + 'words',
])('accepts %j', (password) => {
  expect(passwordRefusal(password, EMAIL)).toBeNull();
});

it.each([
  ['nine char', /too short: 9 of at least 10/],
  ['🐎🔋🐎🐴🔋🐎🐴🔋🐎', /too short: 9/],
  ['horse '.repeat(34), /too long: 204 of at most 200/],
  ['Ada.Lovelace@Example.org', /e-mail address/],
  ['Password123', /first that anybody would try/],
  ['aaaaaaaaaaaa', /first that anybody would try/],
  ['abcabcabcabc', /first that anybody would try/],
  ['1234567890', /first that anybody would try/],
  ['QWERTYUIOP', /first that anybody would try/],
  ['zyxwvutsrq', /first that anybody would try/],
  ['ten chars!\u0000', /cannot be typed/],
  ['ten chars!\ud800', /cannot be typed/],
])('refuses %j', (password, sentence) => {
  const refusal = passwordRefusal(password, EMAIL);
  expect(refusal).toMatchObject({ reason: 'WEAK_PASSWORD', retryAfterSeconds: null });
  expect(refusal?.message).toMatch(sentence);
});

it('never repeats the password in the refusal', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6, maxLength: 9 }), (password) => {
      fc.pre(/[^a-z ]/i.test(password));
      expect(passwordRefusal(password, EMAIL)?.message ?? '').not.toContain(password);
    }),
  );
});

it('makes one password of the same keys on two systems', () => {
  expect(preparePassword('cafe\u0301')).toBe(preparePassword('caf\u00e9'));
});
