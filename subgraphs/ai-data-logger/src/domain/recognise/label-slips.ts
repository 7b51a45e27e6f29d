import { CATALOGUE_NAMES, isOneSlip } from '../look-up/catalogue';
import { isKnownInEnglish } from '../languages/english-words';
import type { Token } from '../text/tokens';

/** Words of the labels of measurements that are long enough for a slip of the finger to be told from another word. */
const LABEL_WORDS =
  'weight weigh weighed weighing pulse pressure blood bloodpressure heart heartrate systolic diastolic muscle skeletal sauna'.split(
    ' ',
  );
/** Short label words, of which only two swapped letters are a slip. */
const SHORT_WORDS = 'fat body rate bpm'.split(' ');
/** How far a label may stand from its number. */
const REACH = 3;

/** "wieght 178 lb body fta 19 %": a label with a slip of the finger beside a number is read as it was meant. */
export function withLabelsSpelled(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const meant = token.kind === 'word' && isNearNumber(tokens, at) ? meantBy(token.text) : null;
    const isThing = meant !== null && CATALOGUE_NAMES.match(tokens, at) !== null;
    return meant === null || isThing ? token : { ...token, text: meant };
  });
}

function isNearNumber(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH), at + REACH + 1).some(({ kind }) => kind === 'number');
}

function meantBy(word: string): string | null {
  if (word.length < 3 || isKnownInEnglish(word)) return null;
  if (word.length < 5) return SHORT_WORDS.find((label) => isSwap(word, label)) ?? null;
  return LABEL_WORDS.find((label) => word !== label && isOneSlip(word, label)) ?? null;
}

/** The same letters in another order, with the first in its place. */
function isSwap(word: string, label: string): boolean {
  return (
    word !== label && word.length === label.length && isOneSlip(word, label) && sorted(word) === sorted(label)
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
