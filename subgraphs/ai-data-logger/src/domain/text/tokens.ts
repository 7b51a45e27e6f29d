import { EMOJI_WORDS, normalise } from './normalise';
import { withNumberWords } from './number-words';

/** The smallest piece of a message that has a meaning of its own. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'break';
  /** Lower-case text; for a number its digits as written. */
  readonly text: string;
  /** Value of a number, NaN for everything else. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** True when no space stands between this token and the one before. */
  readonly glued: boolean;
  /** True for a word that the person wrote with a capital letter. */
  readonly capital?: boolean;
  /** True for a written fraction, which may complete a whole number before it. */
  readonly fraction?: boolean;
  /** True for a word of another language that has no English yet. */
  readonly foreign?: boolean;
  /** True for the word that an emoji stands for. */
  readonly emoji?: boolean;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
};

const PIECES =
  /(?<break>\r?\n)|(?<number>(?<!\p{L})\d+(?:\.\d+)?e[+-]?\d+(?![\p{L}\d])|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+(?!\d)|(?<!\d,)\d+,\d+(?!\d|,\d)|\d+|(?<![\d\p{L}])\.\d+)|(?<fraction>[½⅓⅔¼¾⅛])|(?<word>\p{L}[\p{L}\p{M}]*(?:'[\p{L}]+)?)|(?<emoji>\p{Extended_Pictographic})|(?<sign>[^\s\p{L}\p{N}])/gu;

/** Cuts an English message into tokens, with number words, fractions and emoji already turned into what they stand for. */
export function tokenise(message: string, written = message): Token[] {
  return withNumberWords(pieces(message, written));
}

/** Cuts a message of any language into tokens; numbers are those in digits. `written` tells its capitals where it was altered before. */
export function pieces(message: string, written = message): Token[] {
  const text = normalise(message);
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(PIECES)) {
    if (isHyphenInWord(text, match.index)) {
      end = match.index + 1;
      continue;
    }
    const glued = match.index === end && tokens[tokens.length - 1]?.kind !== 'break';
    end = match.index + match[0].length;
    tokens.push(...tokensOf(match, glued).map((token) => withCapital(token, written)));
  }
  return tokens;
}

function withCapital(token: Token, message: string): Token {
  const first = message[token.start] ?? '';
  return token.kind === 'word' && first !== first.toLowerCase() ? { ...token, capital: true } : token;
}

function tokensOf(match: RegExpExecArray, glued: boolean): Token[] {
  const start = match.index;
  const place = { start, end: start + match[0].length, glued };
  const groups = match.groups ?? {};
  if (groups['break']) return [{ ...place, kind: 'break', text: '\n', value: NaN }];
  if (groups['number']) return [{ ...place, kind: 'number', text: match[0], value: numberOf(match[0]) }];
  if (groups['fraction']) return [{ ...place, ...fractionOf(match[0]) }];
  if (groups['word']) return [{ ...place, kind: 'word', text: match[0], value: NaN }];
  const words = EMOJI_WORDS.get(match[0].replace(/\ufe0f/g, ''));
  if (words)
    return words.split(' ').map((text) => ({ ...place, kind: 'word', text, value: NaN, emoji: true }));
  return groups['sign'] && !/[\p{M}\p{Cf}\ufe0f]/u.test(match[0])
    ? [{ ...place, kind: 'sign', text: match[0], value: NaN }]
    : [];
}

function fractionOf(sign: string): Pick<Token, 'kind' | 'text' | 'value' | 'fraction'> {
  const value = FRACTIONS[sign] ?? NaN;
  return { kind: 'number', text: String(value), value, fraction: true };
}

/** `low-fat` and `low fat` are the same two words, `25-minute` is 25 minutes; `60-65` and `- eggs` keep their sign. */
function isHyphenInWord(text: string, index: number): boolean {
  return (
    text[index] === '-' && /[\p{L}\d]/u.test(text[index - 1] ?? '') && /\p{L}/u.test(text[index + 1] ?? '')
  );
}

/** `1,200` has a thousands mark, `82,5` a decimal comma; `1.200` is read as a decimal because English is. */
function numberOf(digits: string): number {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return Math.min(Number(digits.replace(',', '.')), Number.MAX_SAFE_INTEGER);
}

/** The words from one token to another exactly as the person wrote them. */
export function quote(message: string, range: { start: number; end: number }): string {
  return message.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
}
