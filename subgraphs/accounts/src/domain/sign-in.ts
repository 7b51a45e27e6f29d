import type { InstantText } from '@phda/shared-service';

import type { Account } from './account';
import { normaliseEmail } from './email';
import { lockedRefusal } from './lock';
import { preparePassword } from './password';
import type { SignInPorts } from './ports';
import { type Refusal, refuse, WRONG_CREDENTIALS } from './refusal';
import { newSession } from './session';

/** A session that was opened just now; the token is known here and to the person only. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: InstantText;
  readonly user: Account;
}

/** What a person types to sign in. */
export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  readonly rememberMe: boolean;
}

export const NOT_AN_EMAIL = refuse(
  'INVALID_INPUT',
  'That is not an e-mail address. Please check it; it looks like name@example.org.',
);

/** Opens a session for address and password. Each try is counted before the password is compared; an unknown address behaves like a wrong password in answer, time and lock. */
export async function signIn(
  ports: SignInPorts,
  request: SignInRequest,
  now: InstantText,
): Promise<OpenedSession | Refusal> {
  const email = normaliseEmail(request.email);
  if (email === null) return NOT_AN_EMAIL;
  const password = preparePassword(request.password);
  const attempt = await ports.accounts.reserveAttempt(email, now);
  if (attempt.outcome === 'nobody') return refuseUnknown(ports, email, password, now);
  if (attempt.outcome === 'locked') return lockedRefusal(attempt.until, now);
  if (!(await ports.passwords.verify(attempt.passwordHash, password))) return WRONG_CREDENTIALS;
  return openSession(ports, attempt.account, request.rememberMe, now);
}

async function refuseUnknown(
  ports: SignInPorts,
  email: string,
  password: string,
  now: InstantText,
): Promise<Refusal> {
  const lockedUntil = ports.unknownAddresses.tryOnce(email, now);
  if (lockedUntil !== null) return lockedRefusal(lockedUntil, now);
  await ports.passwords.verify(null, password);
  return WRONG_CREDENTIALS;
}

async function openSession(
  ports: SignInPorts,
  user: Account,
  rememberMe: boolean,
  now: InstantText,
): Promise<OpenedSession> {
  const made = ports.newToken();
  const session = newSession(made, user.timeZone, now, rememberMe);
  await ports.accounts.openSession(user.id, session);
  return { token: made.token, expiresAt: session.expiresAt, user };
}
