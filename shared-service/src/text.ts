import { createHash } from 'node:crypto';

import { badInput } from './errors';

/** SHA-256 of UTF-8 text as 64 hex digits. */
export function sha256Hex(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

// Tab, line feed and carriage return are what people paste; every other control character is refused.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Gives the text back as it is, or throws BAD_USER_INPUT for a control character such as NUL, half a surrogate pair, or more than `maxLength` UTF-16 units. */
export function wellFormedText(text: string, field: string, maxLength: number): string {
  if (text.length > maxLength)
    throw badInput(
      `${field} is too long: ${text.length} characters, at most ${maxLength} are kept. Please shorten it.`,
    );
  if (CONTROL.test(text))
    throw badInput(`${field} contains a control character that cannot be stored. Please remove it.`);
  if (!isWellFormed(text))
    throw badInput(`${field} contains half of a character (a lone surrogate). Please type it again.`);
  return text;
}

function isWellFormed(text: string): boolean {
  // With the u flag a surrogate escape matches only a surrogate that has no partner.
  return !/[\ud800-\udfff]/u.test(text);
}
