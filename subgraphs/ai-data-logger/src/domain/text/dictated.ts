import type { Token } from './tokens';

/** A number with the tokens that said it. */
export interface Read {
  readonly value: number;
  readonly length: number;
}

const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');
/** Words that go on with the number of a digit before them. */
const TENS = new Set(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(
    ' ',
  ),
);

/** The text of a token that is a word, empty for any other. */
export function word(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** The value of a digit said as a word, from zero to nine; undefined for other words. */
export function digitAt(tokens: readonly Token[], at: number): number | undefined {
  const value = DIGITS.indexOf(word(tokens, at));
  return value < 0 ? undefined : value;
}

/** Reads what is dictated digit by digit, "systolic one two six" and "80 point 9"; null where nothing of the kind begins. */
export function readDictated(tokens: readonly Token[], at: number): Read | null {
  return readDigitsSaid(tokens, at) ?? readPointed(tokens, at);
}

/** "80 point 9": a dictated decimal whose whole part came as digits. */
function readPointed(tokens: readonly Token[], at: number): Read | null {
  const [whole, , part] = tokens.slice(at, at + 3);
  if (whole?.kind !== 'number' || word(tokens, at + 1) !== 'point') return null;
  const digits = part?.kind === 'number' ? part.text : digitAt(tokens, at + 2)?.toString();
  const isDecimal = Number.isInteger(whole.value) && digits !== undefined && /^\d{1,2}$/.test(digits);
  return isDecimal ? { value: Number(`${whole.value}.${digits}`), length: 3 } : null;
}

/** Words behind which digits are dictated one by one. */
const BEFORE_DIGITS = new Set('systolic diastolic sys dia pulse pressure bp rate hr over weight'.split(' '));

/** "systolic one two six" is 126. */
function readDigitsSaid(tokens: readonly Token[], at: number): Read | null {
  if (!BEFORE_DIGITS.has(word(tokens, at - 1))) return null;
  const digits: number[] = [];
  for (let digit = digitAt(tokens, at); digit !== undefined; digit = digitAt(tokens, at + digits.length))
    digits.push(digit);
  const isWhole = !TENS.has(word(tokens, at + digits.length));
  const isSaid = (digits.length === 2 || digits.length === 3) && isWhole;
  return isSaid ? { value: Number(digits.join('')), length: digits.length } : null;
}
