/** The longest address that mail can carry (RFC 5321 4.5.3.1.3, less the angle brackets). */
const MAX_LENGTH = 254;

// Plausible, not provable: one @, a domain with a dot, and none of the characters that only quoted local parts may hold.
const PLAUSIBLE =
  /^[^\s@"\\<>()[\],;:\p{C}]+@(?=[^@]+$)([^\s@"\\<>()[\],;:\p{C}.]+\.)+[^\s@"\\<>()[\],;:\p{C}.]{2,}$/u;

/** The one form in which an address is stored and looked up (trimmed, composed, lower case), or null when it cannot be one. */
export function normaliseEmail(text: string): string | null {
  const email = text.trim().normalize('NFC').toLowerCase();
  return email.length <= MAX_LENGTH && PLAUSIBLE.test(email) ? email : null;
}
