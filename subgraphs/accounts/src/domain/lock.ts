import { type InstantText, instantText, Temporal } from '@phda/shared-service';

import type { Refusal } from './refusal';

/** Tries in a row that may fail before the account is locked. */
export const MAX_FAILED_SIGN_INS = 5;

/** A lock ends by itself: a permanent one would let anybody lock anybody out. */
export const LOCK_MINUTES = 15;

/** The instant at which a lock that starts now ends. */
export function lockEnd(now: InstantText): InstantText {
  return instantText(Temporal.Instant.from(now).add({ minutes: LOCK_MINUTES }));
}

/** The answer during a lock, with the whole seconds until it ends (at least 1). */
export function lockedRefusal(until: InstantText, now: InstantText): Refusal {
  const left = Temporal.Instant.from(now).until(until).total('seconds');
  const retryAfterSeconds = Math.max(1, Math.ceil(left));
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return {
    reason: 'LOCKED',
    message: `Too many failed tries. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    retryAfterSeconds,
  };
}
