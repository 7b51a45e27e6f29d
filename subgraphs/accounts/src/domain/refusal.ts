/** Why no session was opened: for programs, for people, and for how long. */
export interface Refusal {
  readonly reason: 'WRONG_CREDENTIALS' | 'LOCKED' | 'EMAIL_TAKEN' | 'WEAK_PASSWORD' | 'INVALID_INPUT';
  readonly message: string;
  readonly retryAfterSeconds: number | null;
}

/** A refusal without a time after which to try again. */
export function refuse(reason: Exclude<Refusal['reason'], 'LOCKED'>, message: string): Refusal {
  return { reason, message, retryAfterSeconds: null };
}

/** One sentence for an unknown address and for a wrong password, so that nobody learns who has an account. */
export const WRONG_CREDENTIALS = refuse(
  'WRONG_CREDENTIALS',
  'The e-mail address or the password is wrong. Please check both.',
);

export const EMAIL_TAKEN = refuse(
  'EMAIL_TAKEN',
  'There is an account with this e-mail address already. Please sign in instead.',
);

export const INVITATION_NEEDED = refuse(
  'INVALID_INPUT',
  'This PHDA takes new people by invitation only. Please ask the person who runs it.',
);
