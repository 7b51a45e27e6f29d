import { sha256Hex } from '@phda/shared-service';

import { newToken } from './tokens';

it('is 256 random bits in 43 characters that fit a header and a cookie, with its SHA-256', () => {
  const { token, tokenSha256 } = newToken();
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(tokenSha256).toBe(sha256Hex(token));
});

it('is never the same', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newToken().token)).size).toBe(1000);
});
