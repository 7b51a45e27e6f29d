import fc from 'fast-check';

import { normaliseEmail } from './email';

it.each([
  ['ada@example.org', 'ada@example.org'],
  ['  Ada.Lovelace+phda@Example.ORG\n', 'ada.lovelace+phda@example.org'],
  ["o'neil@mail.example.ie", "o'neil@mail.example.ie"],
  ['ZOE\u0308@bu\u0308cher.example', 'zoë@bücher.example'],
])('reads %j as %s', (text, email) => {
  expect(normaliseEmail(text)).toBe(email);
});

it.each([
  '',
  'ada',
  'ada@',
  '@example.org',
  'ada@localhost',
  'ada@@example.org',
  'a da@example.org',
  'ada@example..org',
  'ada@.example.org',
  'ada@example.org.',
  'ada@exam_ple@example.org',
  'ada@example.o',
  'Ada <ada@example.org>',
  'ada"@example.org',
  'ada\\@example.org',
  'ada\u0000@example.org',
  'ada\ud800@example.org',
  `${'a'.repeat(250)}@example.org`,
])('refuses %j', (text) => {
  expect(normaliseEmail(text)).toBeNull();
});

it('gives the same address for what it gave', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const email = normaliseEmail(text);
      fc.pre(email !== null);
      expect(normaliseEmail(` ${email.toUpperCase().toLowerCase()} `)).toBe(email);
    }),
  );
});
