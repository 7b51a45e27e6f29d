import { COMMON_PASSWORDS } from './common-passwords';
import { type Refusal, refuse } from './refusal';

const MIN_CHARACTERS = 10;
const MAX_CHARACTERS = 200;

/** The form in which a password is hashed: composed, so that the same keys typed on another system are the same password (NIST SP 800-63B 5.1.1.2). */
export function preparePassword(password: string): string {
  return password.normalize('NFKC');
}

/** Says what is wrong with a new password, or null when it may be used; the e-mail address is the normalised one. */
export function passwordRefusal(password: string, email: string): Refusal | null {
  const prepared = preparePassword(password);
  const length = [...prepared].length;
  if (/\p{Cs}|\p{Cc}/u.test(prepared))
    return weak('The password contains a character that cannot be typed again. Please choose another one.');
  if (length < MIN_CHARACTERS)
    return weak(
      `The password is too short: ${length} of at least ${MIN_CHARACTERS} characters. A few words are fine.`,
    );
  if (length > MAX_CHARACTERS)
    return weak(
      `The password is too long: ${length} of at most ${MAX_CHARACTERS} characters. Please shorten it.`,
    );
  if (prepared.toLowerCase() === email)
    return weak('The password is the e-mail address. Please choose one that others cannot know.');
  if (isCommon(prepared.toLowerCase()))
    return weak('The password is one of the first that anybody would try. Please choose another one.');
  return null;
}

function weak(message: string): Refusal {
  return refuse('WEAK_PASSWORD', message);
}

function isCommon(password: string): boolean {
  return COMMON_PASSWORDS.has(password) || isRepeated(password) || isRun(password);
}

/** One short piece over and over: aaaaaaaaaa, 1212121212, abcabcabcabc. */
function isRepeated(password: string): boolean {
  return /^(.{1,4})\1+$/su.test(password);
}

const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

/** Neighbouring keys, digits or letters in order, in either direction. */
function isRun(password: string): boolean {
  const backwards = [...password].reverse().join('');
  return RUNS.some((run) => run.includes(password) || run.includes(backwards));
}
