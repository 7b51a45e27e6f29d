import { type InstantText, instantText, Temporal } from '@phda/shared-service';

import type { NewSession, NewToken } from './ports';

/** Absolute lifetimes: a session ends then, however often it was used. */
const HOURS = 24;
const HOURS_REMEMBERED = 30 * 24;

/** When a session that starts now ends: after 24 hours, or 30 times 24 when it is to be remembered. */
export function sessionEnd(now: InstantText, rememberMe: boolean): InstantText {
  return instantText(Temporal.Instant.from(now).add({ hours: rememberMe ? HOURS_REMEMBERED : HOURS }));
}

/** A session as it is stored, for a token made just now. */
export function newSession(
  { tokenSha256 }: NewToken,
  timeZone: string,
  now: InstantText,
  rememberMe: boolean,
): NewSession {
  return { tokenSha256, timeZone, createdAt: now, expiresAt: sessionEnd(now, rememberMe) };
}
