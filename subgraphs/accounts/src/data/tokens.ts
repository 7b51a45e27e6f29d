import { randomBytes } from 'node:crypto';

import { sha256Hex } from '@phda/shared-service';

import type { NewToken } from '../domain/ports';

/** 256 bits: a token is guessed by nobody, so a plain SHA-256 of it is safe to keep. */
const TOKEN_BYTES = 32;

/** A fresh opaque token in base64url (43 characters) with its SHA-256 in hex. */
export function newToken(): NewToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, tokenSha256: sha256Hex(token) };
}
