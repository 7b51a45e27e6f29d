import { digitAt, type Read, readDictated, word } from './dictated';
import { readSum } from './sums';
import { unitOfWords } from '../vocabulary/units';
import type { Token } from './tokens';

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SMALL = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Replaces number words, written fractions and "over" between numbers; every new token keeps the range of the words it stands for. */
export function withNumberWords(tokens: readonly Token[]): Token[] {
  return mergeMixed(mergeFractions(overToSlash(withoutIsh(mergeWords(tokens)))));
}

/** "130ish over 80", "20ish min": an estimate is its number; "9ish" stays a clock time. */
function withoutIsh(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ text, glued }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (text !== 'ish' || !glued || before?.kind !== 'number') return true;
    return before.value <= 24 && next?.text !== 'over' && unitOfWords(next?.text ?? '') === null;
  });
}

function mergeWords(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const read = readWords(tokens, index);
    if (read.length === 0) {
      result.push(tokens[index] as Token);
      index += 1;
      continue;
    }
    result.push(numberToken(tokens, index, read.length, read.value));
    index += read.length;
  }
  return result;
}

const NOTHING: Read = { value: 0, length: 0 };

/** Reads `one hundred and twenty eight`, `one twenty eight` (as blood pressures are spoken), `one oh five`, `eighty two point four`. */
function readWords(tokens: readonly Token[], at: number): Read {
  const spelled = readDictated(tokens, at);
  if (spelled) return spelled;
  const whole = readWhole(tokens, at);
  if (whole.length === 0 || word(tokens, at + whole.length) !== 'point') return whole;
  const digits: number[] = [];
  let next = at + whole.length + 1;
  for (let digit = digitAt(tokens, next); digit !== undefined; digit = digitAt(tokens, next)) {
    digits.push(digit);
    next += 1;
  }
  if (digits.length === 0) return whole;
  return { value: Number(`${whole.value}.${digits.join('')}`), length: next - at };
}

function readWhole(tokens: readonly Token[], at: number): Read {
  const head = readBelowHundred(tokens, at);
  // "hundred thirty two" leaves the one out.
  if (word(tokens, at) === 'hundred' && isDictated(tokens, at)) return afterHundred(tokens, at, at + 1, 1);
  const article = word(tokens, at) === 'a' && word(tokens, at + 1) === 'hundred' ? 1 : 0;
  const hundreds = article ? { value: 1, length: 1 } : head;
  if (hundreds.length === 0) return NOTHING;
  const after = at + hundreds.length;
  if (word(tokens, after) === 'hundred') return afterHundred(tokens, at, after + 1, hundreds.value);
  if (head.value < 1 || head.value > 9) return head;
  return spokenHundreds(tokens, at, head.value) ?? head;
}

function isDictated(tokens: readonly Token[], at: number): boolean {
  const skip = word(tokens, at + 1) === 'and' ? 1 : 0;
  return word(tokens, at + 1) === 'over' || readBelowHundred(tokens, at + 1 + skip).length > 0;
}

function afterHundred(tokens: readonly Token[], at: number, next: number, hundreds: number): Read {
  const skip = word(tokens, next) === 'and' ? 1 : 0;
  const rest = readBelowHundred(tokens, next + skip);
  if (rest.length === 0) return { value: hundreds * 100, length: next - at };
  return { value: hundreds * 100 + rest.value, length: next + skip + rest.length - at };
}

/** `one twenty eight` is 128 and `one oh five` 105; `two ten` is left alone, since counts are not spoken like that. */
function spokenHundreds(tokens: readonly Token[], at: number, hundreds: number): Read | null {
  if (word(tokens, at + 1) === 'oh') {
    const digit = digitAt(tokens, at + 2);
    return digit === undefined ? null : { value: hundreds * 100 + digit, length: 3 };
  }
  const rest = readBelowHundred(tokens, at + 1);
  return rest.length > 0 && rest.value >= 10
    ? { value: hundreds * 100 + rest.value, length: 1 + rest.length }
    : null;
}

function readBelowHundred(tokens: readonly Token[], at: number): Read {
  const first = SMALL.get(word(tokens, at));
  // "Coke Zero" is a name; zero is a number only in "zero point four".
  if (first === 0 && word(tokens, at + 1) !== 'point') return NOTHING;
  if (first === undefined) return NOTHING;
  const second = digitAt(tokens, at + 1);
  return first >= 20 && second ? { value: first + second, length: 2 } : { value: first, length: 1 };
}

function overToSlash(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) =>
    token.text === 'over' && isNumber(tokens[index - 1]) && isNumber(tokens[index + 1])
      ? { ...token, kind: 'sign', text: '/' }
      : token,
  );
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8]);

/** `1/2` and `3/4` become numbers; 128/82 and dates with a larger second part do not. */
function mergeFractions(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [top, slash, bottom] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    const fraction =
      isNumber(top) &&
      slash?.text === '/' &&
      isNumber(bottom) &&
      slash.glued &&
      bottom.glued &&
      top.value < bottom.value &&
      DENOMINATORS.has(bottom.value) &&
      tokens[index + 3]?.text !== '/' &&
      tokens[index - 1]?.text !== '/' &&
      tokens[index - 1]?.text !== 'on';
    result.push(
      fraction
        ? { ...numberToken(tokens, index, 3, top.value / bottom.value), fraction: true }
        : (top as Token),
    );
    if (fraction) index += 2;
  }
  return result;
}

/** `1 1/2` and `1½` and `two and a half` are one number; `half a` and `half` are 0.5; `a couple of` is 2, `a dozen` 12. */
function mergeMixed(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const read = readMixed(tokens, index);
    if (read.length === 0) result.push(tokens[index] as Token);
    else result.push(numberToken(tokens, index, read.length, read.value));
    index += Math.max(1, read.length);
  }
  return result;
}

function readMixed(tokens: readonly Token[], at: number): Read {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (isNumber(first) && Number.isInteger(first.value)) {
    if (isNumber(second) && second.fraction) return { value: first.value + second.value, length: 2 };
    const sum = readSum(tokens, at);
    if (sum.length > 1) return sum;
    if (phrase(tokens, at + 1, ['and', 'a', 'half'])) return { value: first.value + 0.5, length: 4 };
    if (phrase(tokens, at + 1, ['and', 'half'])) return { value: first.value + 0.5, length: 3 };
    if (phrase(tokens, at + 1, ['and', 'a', 'quarter'])) return { value: first.value + 0.25, length: 4 };
    if (['quarter', 'quarters'].includes(word(tokens, at + 1)) && first.value < 4)
      return partsOf(tokens, at, first.value / 4);
    if (
      ['third', 'thirds'].includes(word(tokens, at + 1)) &&
      first.value < 3 &&
      word(tokens, at + 2) === 'of'
    )
      return partsOf(tokens, at, first.value / 3);
    if (word(tokens, at + 1) === 'dozen') return { value: first.value * 12, length: 2 };
  }
  if (first?.kind !== 'word' || !COUNT_OPENERS.has(first.text)) return NOTHING;
  const part = partOfMeasure(tokens, at);
  if (part.length > 0) return part;
  return (
    WORD_COUNTS.map(({ words, value }) =>
      phrase(tokens, at, words) ? { value, length: words.length } : NOTHING,
    ).find((read) => read.length > 0) ?? NOTHING
  );
}

const MEASURES = new Set([
  'cup',
  'pound',
  'lb',
  'litre',
  'liter',
  'pint',
  'kilo',
  'kg',
  'teaspoon',
  'tsp',
  'bottle',
]);

/** "a quarter cup" and "a third cup" are said without "of". */
function partOfMeasure(tokens: readonly Token[], at: number): Read {
  const article = word(tokens, at) === 'a' ? 1 : 0;
  const value = { quarter: 1 / 4, third: 1 / 3 }[word(tokens, at + article)];
  const isPart = value !== undefined && MEASURES.has(word(tokens, at + article + 1));
  return isPart ? { value, length: article + 1 } : NOTHING;
}

/** "three quarters of an hour" is 0.75 of one, "two thirds of a bottle" 0.67. */
function partsOf(tokens: readonly Token[], at: number, value: number): Read {
  const of = word(tokens, at + 2) === 'of' ? 1 : 0;
  const article = ['a', 'an', 'the'].includes(word(tokens, at + 2 + of)) ? 1 : 0;
  return { value, length: 2 + of + article };
}

const WORD_COUNTS: readonly { readonly words: readonly string[]; readonly value: number }[] = [
  { words: ['half', 'a', 'dozen'], value: 6 },
  { words: ['half', 'dozen'], value: 6 },
  { words: ['a', 'dozen'], value: 12 },
  { words: ['dozen'], value: 12 },
  { words: ['a', 'couple', 'of'], value: 2 },
  { words: ['couple', 'of'], value: 2 },
  { words: ['a', 'couple'], value: 2 },
  { words: ['couple'], value: 2 },
  { words: ['coupla'], value: 2 },
  { words: ['cpl'], value: 2 },
  { words: ['a', 'pair', 'of'], value: 2 },
  { words: ['a', 'quarter', 'of'], value: 0.25 },
  { words: ['quarter', 'of'], value: 0.25 },
  { words: ['a', 'third', 'of'], value: 1 / 3 },
  { words: ['third', 'of', 'a'], value: 1 / 3 },
];

const COUNT_OPENERS = new Set([...WORD_COUNTS.map(({ words }) => words[0]), 'a', 'quarter', 'third']);

function phrase(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((text, offset) => word(tokens, at + offset) === text);
}

function isNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number';
}

function numberToken(tokens: readonly Token[], at: number, length: number, value: number): Token {
  const first = tokens[at] as Token;
  const last = tokens[at + length - 1] as Token;
  return {
    kind: 'number',
    text: String(value),
    value,
    start: first.start,
    end: last.end,
    glued: first.glued,
  };
}
