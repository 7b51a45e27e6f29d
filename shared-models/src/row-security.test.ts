import fc from 'fast-check';

import { ownerSettings, signInSettings } from './row-security';

const ID = '0192f0c1-2345-7abc-8def-0123456789ab';

test('an owner is set by a literal SET LOCAL, never by set_config, together with the limits', () => {
  const settings = ownerSettings(ID, 'abc-123');
  expect(settings).toContain(`SET LOCAL app.user_id = '${ID}'`);
  expect(settings).toContain("SET LOCAL app.correlation_id = 'abc-123'");
  expect(settings).toContain('SET LOCAL statement_timeout');
  expect(settings).not.toContain('set_config');
});

test.each(["x'; DROP TABLE heart_log; --", 'a'.repeat(65), '', 'ä'])(
  'the correlation id %p is left out',
  (id) => {
    expect(ownerSettings(ID, id)).toBe(ownerSettings(ID, null));
  },
);

test('nothing but a UUID becomes an owner', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => ownerSettings(text, null)).toThrow('not a UUID');
    }),
  );
  expect(() => ownerSettings(`${ID}\n`, null)).toThrow('not a UUID');
});

test('no address can end its literal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (email) => {
      let settings: string;
      try {
        settings = signInSettings({ email }, null);
      } catch {
        return;
      }
      const literal = /SET LOCAL app\.sign_in_email = '(.*)'$/su.exec(settings)?.[1] ?? '';
      expect(literal.replaceAll("''", '')).not.toMatch(/['\\]/);
      expect(literal.replaceAll("''", "'")).toBe(email);
    }),
  );
});

test.each(['', 'a b@example.test', 'a\\@example.test', 'a\0@example.test', 'x'.repeat(255)])(
  'the address %p is BAD_USER_INPUT',
  (email) => {
    expect(() => signInSettings({ email }, null)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error,
    );
  },
);

test('a token is looked up by its lower-case SHA-256 only', () => {
  expect(() => signInSettings({ tokenSha256: 'A'.repeat(64) }, null)).toThrow('SHA-256');
  expect(signInSettings({ tokenSha256: 'a'.repeat(64) }, null)).toContain('app.token_sha256');
});
