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

/** One piece of a normalised text in one of six groups: break, number, fraction, word, emoji, other sign. */
const PIECES =
  /(\r?\n)|((?<!\p{L})\d+(?:\.\d+)?e[+-]?\d+(?![\p{L}\d])|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+(?!\d)|(?<!\d,)(?<!\d\d-\d{1,2}-)\d+,\d+(?!\d|,\d)|\d+|(?<![\d\p{L}])\.\d+)|([½⅓⅔¼¾⅛])|(\p{L}[\p{L}\p{M}]*(?:'[\p{L}]+)?)|(\p{Extended_Pictographic})|([^\s\p{L}\p{N}])/gu;

/** Cuts an English message into tokens, with number words, fractions and emoji already turned into what they stand for. */
export function tokenise(message: string, written = message): Token[] {
  return withNumberWords(pieces(message, written));
}

/** Cuts a message of any language into tokens; numbers are those in digits. `written` tells its capitals where it was altered before. */
export function pieces(message: string, written = message): Token[] {
  const text = normalise(message);
  const tokens: Token[] = [];
  let end = -1;
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(text); match; match = PIECES.exec(text)) {
    const start = match.index;
    if (isHyphenInWord(text, start)) {
      end = start + 1;
      continue;
    }
    const place = {
      start,
      end: start + match[0].length,
      glued: start === end && tokens[tokens.length - 1]?.kind !== 'break',
    };
    end = place.end;
    addTokens(tokens, match, place, written);
  }
  return tokens;
}

type Place = Pick<Token, 'start' | 'end' | 'glued'>;

function addTokens(tokens: Token[], match: RegExpExecArray, place: Place, written: string): void {
  const [text, isBreak, isNumber, isFraction, isWord] = match;
  if (isWord) tokens.push(wordToken(text, place, written));
  else if (isNumber) tokens.push({ kind: 'number', text, value: numberOf(text), ...place });
  else if (isBreak) tokens.push({ kind: 'break', text: '\n', value: NaN, ...place });
  else if (isFraction) tokens.push({ ...fractionOf(text), ...place });
  else tokens.push(...signTokens(match, place, written));
}

function wordToken(text: string, place: Place, written: string): Token {
  const first = written[place.start] ?? '';
  const token: Token = { kind: 'word', text, value: NaN, ...place };
  return first === first.toLowerCase() ? token : { ...token, capital: true };
}

/** An emoji stands for its words; other pictures and marks that only shape a sign say nothing. */
function signTokens(match: RegExpExecArray, place: Place, written: string): Token[] {
  const text = match[0];
  const words = EMOJI_WORDS.get(text.replace(/\ufe0f/g, ''));
  if (words) return words.split(' ').map((word) => ({ ...wordToken(word, place, written), emoji: true }));
  const isPicture = match[5] !== undefined;
  return isPicture || /[\p{M}\p{Cf}\ufe0f]/u.test(text) ? [] : [{ kind: 'sign', text, value: NaN, ...place }];
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
  if (!digits.includes(',')) return Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return Math.min(Number(digits.replace(',', '.')), Number.MAX_SAFE_INTEGER);
}

/** The words from one token to another exactly as the person wrote them. */
export function quote(message: string, range: { start: number; end: number }): string {
  return message.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
}
