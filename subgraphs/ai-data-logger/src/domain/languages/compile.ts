import type { Token } from '../text/tokens';
import { sayingOf } from './english';
import type { ForeignCode, Language } from './language';
import { expand, fold, patternsOf, withoutUmlauts } from './pattern';
import { PhraseTree } from './phrase-tree';
import { Slips } from './slips';

/** A language ready to be read: its phrases and numbers as trees, and every word that tells it. */
export interface Compiled {
  readonly code: ForeignCode;
  readonly language: Language;
  readonly numbers: PhraseTree;
  readonly phrases: PhraseTree;
  readonly words: ReadonlySet<string>;
  readonly slips: Slips;
}

const LARGEST_SPELLED = 299;

/** Builds the trees of a language once, when the module is loaded. */
export function compile(language: Language): Compiled {
  const words = new Set([...language.common.split(' ').flatMap(bothWays), ...wordsOfIntents(language)]);
  const phrases = new PhraseTree();
  const single: string[] = [];
  const learn = (pattern: string, saying: Parameters<PhraseTree['add']>[1]): void => {
    for (const phrase of spellings(pattern)) {
      phrases.add(phrase, saying);
      if (!/[ =#]/.test(phrase)) single.push(phrase);
      for (const word of phrase.replaceAll('=', '').split(' '))
        if (/^\p{L}/u.test(word)) bothWays(word).forEach((one) => words.add(one));
    }
  };
  for (const [pattern, say] of language.rules)
    learn(pattern, (numbers, around) => {
      const english = say(numbers, around);
      return english === null ? null : sayingOf(english)(numbers, around);
    });
  for (const book of language.phrases)
    for (const [english, patterns] of Object.entries(book))
      for (const pattern of patternsOf(patterns)) learn(pattern, sayingOf(english));
  const numbers = numberTree(language, words);
  return { code: language.code, language, numbers, phrases, words, slips: new Slips(single, words) };
}

/** A word with its accents and without; the accents tell languages apart that share the letters. */
function bothWays(word: string): string[] {
  return [word, fold(word)];
}

/** The words in the patterns of what is no log; they tell the language too. */
function wordsOfIntents({ intents }: Language): string[] {
  return Object.values(intents).flatMap(
    ({ source }) => source.match(/(?<![\\a-z])[a-z]{4,}(?![a-z[?])/g) ?? [],
  );
}

/** The phrases of a pattern as the tokeniser cuts them, with umlauts in both spellings. */
function spellings(pattern: string): string[] {
  const phrases = expand(pattern).map((phrase) => phrase.replace(/['’-]/g, ' ').replace(/\s+/g, ' ').trim());
  return [...new Set(phrases.flatMap((phrase) => [phrase, withoutUmlauts(phrase)]))].filter(Boolean);
}

function numberTree({ spell }: Language, words: Set<string>): PhraseTree {
  const tree = new PhraseTree();
  for (let value = 0; value <= LARGEST_SPELLED; value += 1)
    for (const phrase of spell(value).flatMap(spellings)) {
      tree.add(phrase, () => [numberToken(value)]);
      for (const word of phrase.split(' ')) bothWays(word).forEach((one) => words.add(one));
    }
  return tree;
}

function numberToken(value: number): Token {
  return { kind: 'number', text: String(value), value, start: 0, end: 0, glued: false };
}
