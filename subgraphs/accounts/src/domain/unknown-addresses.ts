import type { InstantText } from '@phda/shared-service';

import { lockEnd, MAX_FAILED_SIGN_INS } from './lock';

interface Tries {
  readonly count: number;
  readonly lockedUntil: InstantText | null;
}

/** Counts tries for addresses nobody has, by the rule that holds for accounts. */
export interface UnknownAddresses {
  /** Counts a try: null when it may go on, else the end of the lock. */
  tryOnce(email: string, now: InstantText): InstantText | null;
}

/**
 * Without it only real accounts would ever be locked, and the lock would tell who has one. It is kept in memory, for the `capacity` addresses
 * that were tried last: what is at stake is an answer, not an account.
 */
export function createUnknownAddresses(capacity = 10_000): UnknownAddresses {
  const tries = new Map<string, Tries>();
  return {
    tryOnce: (email, now) => {
      const before = tries.get(email) ?? { count: 0, lockedUntil: null };
      // UTC text of one form sorts like the instants it names.
      if (before.lockedUntil !== null && before.lockedUntil > now) return before.lockedUntil;
      const count = before.lockedUntil === null ? before.count + 1 : 1;
      tries.delete(email);
      tries.set(email, { count, lockedUntil: count >= MAX_FAILED_SIGN_INS ? lockEnd(now) : null });
      forgetOldest(tries, capacity);
      return null;
    },
  };
}

function forgetOldest(tries: Map<string, Tries>, capacity: number): void {
  const [oldest] = tries.keys();
  if (tries.size > capacity && oldest !== undefined) tries.delete(oldest);
}
