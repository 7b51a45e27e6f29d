import { rememberRecent } from '@phda/shared-service';

import { LANGUAGES } from '.';
import { unitOfWords } from '../vocabulary/units';
import type { Compiled } from './compile';
import { isEnglishWord, isKnownInEnglish } from './english-words';
import { isOtherWord } from './others';
import { fold } from './pattern';

/** What one word tells about the language of a message: its one vote, shared among the languages that have it. */
export interface WordVotes {
  readonly share: number;
  readonly isEnglish: boolean;
  readonly isOther: boolean;
  readonly having: readonly Compiled[];
  /** The word is neither English nor the same in most languages. */
  readonly isStrange: boolean;
  /** Languages that lack the word, which English has. */
  readonly lacking: readonly Compiled[];
}

const MOST_WORDS = 5_000;

/** The votes of a lower-case word; people say much the same words day after day. */
export const votesOf = rememberRecent(MOST_WORDS, (word): WordVotes => {
  const having = languagesWith(word);
  const isKnown = isKnownInEnglish(word);
  const [isEnglish, isOther] = [isEnglishWord(word), isOtherWord(word) && !isKnown];
  return {
    share: 1 / (having.length + Number(isEnglish) + Number(isOther)),
    isEnglish,
    isOther,
    having,
    isStrange: word.length === 1 || word !== fold(word) || !isKnown,
    lacking: isKnown && unitOfWords(word) === null ? LANGUAGES.filter((one) => !having.includes(one)) : [],
  };
});

/** Languages that have a word as it is written, else those that have it with accents it lacks or without those it has. */
function languagesWith(word: string): readonly Compiled[] {
  const exact = LANGUAGES.filter(({ words }) => words.has(word));
  const folded = fold(word);
  return exact.length > 0 || folded === word ? exact : LANGUAGES.filter(({ words }) => words.has(folded));
}
