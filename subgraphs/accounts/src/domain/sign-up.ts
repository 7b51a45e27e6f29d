import { type InstantText, PhdaError, wellFormedText } from '@phda/shared-service';

import type { Account } from './account';
import { normaliseEmail } from './email';
import { passwordRefusal, preparePassword } from './password';
import type { SignInPorts } from './ports';
import { EMAIL_TAKEN, INVITATION_NEEDED, type Refusal, refuse } from './refusal';
import { newSession } from './session';
import { NOT_AN_EMAIL, type OpenedSession } from './sign-in';

/** What a new person says about themselves; the time zone is canonical already. */
export interface SignUpRequest {
  readonly email: string;
  readonly password: string;
  readonly displayName: string | null;
  readonly timeZone: string;
}

const MAX_DISPLAY_NAME = 100;

/** Creates a person under a fresh id and opens their first session of 24 hours; of two at once with one address the second is refused. */
export async function signUp(
  ports: SignInPorts,
  request: SignUpRequest,
  now: InstantText,
): Promise<OpenedSession | Refusal> {
  if (ports.signUp === 'invite') return INVITATION_NEEDED;
  const account = checkedAccount(ports, request);
  if ('reason' in account) return account;
  const passwordHash = await ports.passwords.hash(preparePassword(request.password));
  const made = ports.newToken();
  const session = newSession(made, account.timeZone, now, false);
  const created = await ports.accounts.createAccount(account, passwordHash, session);
  return created ? { token: made.token, expiresAt: session.expiresAt, user: account } : EMAIL_TAKEN;
}

function checkedAccount(ports: SignInPorts, request: SignUpRequest): Account | Refusal {
  const email = normaliseEmail(request.email);
  if (email === null) return NOT_AN_EMAIL;
  const displayName = checkedDisplayName(request.displayName);
  if (displayName !== null && typeof displayName !== 'string') return displayName;
  const refusal = passwordRefusal(request.password, email);
  return refusal ?? { id: ports.newId(), email, displayName, timeZone: request.timeZone };
}

function checkedDisplayName(text: string | null): string | null | Refusal {
  try {
    return wellFormedText(text?.trim() ?? '', 'The display name', MAX_DISPLAY_NAME) || null;
  } catch (error) {
    if (error instanceof PhdaError) return refuse('INVALID_INPUT', error.message);
    throw error;
  }
}
