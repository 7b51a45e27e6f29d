import { type Algorithm, hash, type Options, verify } from '@node-rs/argon2';

import type { PasswordHasher } from '../domain/ports';
import { createQueue } from './queue';

/** Argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP Password Storage Cheat Sheet. */
const ARGON2ID: Options = {
  // The package's enum is ambient and const, so its value is spelled out: 2 is Argon2id.
  algorithm: 2 as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** Hashes compete for libuv's four threads with files and DNS, and each takes 19 MiB: more at once would only make all of them slower. */
const AT_ONCE = 2;

/** Hashes passwords with Argon2id, two at a time; further ones wait in the order they came. */
export function createPasswordHasher(): PasswordHasher {
  const inTurn = createQueue(AT_ONCE);
  let standIn: Promise<string> | null = null;
  const hashOf = (password: string): Promise<string> => inTurn(() => hash(password, ARGON2ID));
  return {
    hash: hashOf,
    verify: async (passwordHash, password) => {
      if (passwordHash !== null) return inTurn(() => verify(passwordHash, password));
      const hashOfNothing = await (standIn ??= hash('no password is this one', ARGON2ID));
      await inTurn(() => verify(hashOfNothing, password));
      return false;
    },
  };
}
