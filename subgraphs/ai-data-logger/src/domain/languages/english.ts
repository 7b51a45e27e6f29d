import type { Token } from '../text/tokens';
import type { Saying } from './phrase-tree';

interface Piece {
  readonly text: string;
  readonly kind: Token['kind'];
  readonly value: number;
  readonly glued: boolean;
}

const PIECES = /\d+(?:\.\d+)?|\p{L}[\p{L}']*|\S/gu;

function piecesOf(english: string): Piece[] {
  let end = -1;
  return [...english.matchAll(PIECES)].map(({ 0: text, index }) => {
    const glued = index === end;
    end = index + text.length;
    if (/^\d/.test(text)) return { text, kind: 'number', value: Number(text), glued };
    return { text, kind: /^\p{L}/u.test(text) ? 'word' : 'sign', value: NaN, glued };
  });
}

/** Makes a saying of English words in which each `#` takes the next number of the phrase as it was written. */
export function sayingOf(english: string): Saying {
  const pieces = piecesOf(english);
  return (numbers) => tokensOf(pieces, numbers);
}

/** English words as tokens without a place. */
export function englishTokens(english: string): Token[] {
  return tokensOf(piecesOf(english), []);
}

function tokensOf(pieces: readonly Piece[], numbers: readonly Token[]): Token[] {
  let used = 0;
  return pieces.map(({ text, kind, value, glued }) => {
    const number = text === '#' ? numbers[used++] : undefined;
    const said = number ?? { text, kind, value };
    return { kind: said.kind, text: said.text, value: said.value, start: 0, end: 0, glued };
  });
}
