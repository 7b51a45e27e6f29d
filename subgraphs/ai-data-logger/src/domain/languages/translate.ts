import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import { SIZES } from '../vocabulary/filler';
import type { Compiled } from './compile';
import { englishTokens } from './english';
import { fold } from './pattern';
import type { Said } from './phrase-tree';

/** Puts the phrases of a language into English; every token keeps the place of the words it stands for. */
export function translate(tokens: readonly Token[], compiled: Compiled): Token[] {
  const counted = replace(withoutElisions(tokens), (all, at) => compiled.numbers.match(all, at));
  const english = replace(counted, (all, at) => sayingAt(all, at, compiled));
  return compiled.language.adjectivesFollow ? sizesFirst(english) : english;
}

/** Puts a size that follows its thing before it, where English has it. */
function sizesFirst(tokens: Token[]): Token[] {
  if (!tokens.some(({ text }) => SIZES.has(text))) return tokens;
  const result = [...tokens];
  for (const { at, length } of CATALOGUE_NAMES.find(tokens)) {
    const size = result[at + length];
    if (size && SIZES.has(size.text)) result.splice(at, length + 1, size, ...result.slice(at, at + length));
  }
  return result;
}

/** Puts only such words into English as are no English themselves, in a message that is mostly English. */
export function translateStrangers(
  tokens: readonly Token[],
  compiled: Compiled,
  isEnglish: (word: string) => boolean,
): Token[] {
  return replace(tokens, (all, at) => {
    const name = nameAt(all, at);
    const said = compiled.phrases.match(all, at);
    if (name > (said?.length ?? 0)) return asIs(all, at, name);
    const words = all.slice(at, at + (said?.length ?? 0)).filter(({ kind }) => kind === 'word');
    return words.some(({ text }) => text.length >= SHORTEST_STRANGER && !isEnglish(text)) ? said : null;
  });
}

/** Shorter foreign words are too often abbreviations in English. */
const SHORTEST_STRANGER = 4;

function sayingAt(tokens: readonly Token[], at: number, { phrases, language, slips }: Compiled): Said | null {
  const said = phrases.match(tokens, at);
  const name = nameAt(tokens, at);
  if (name > (said?.length ?? 0)) return asIs(tokens, at, name);
  if (said) return said;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || CATALOGUE_NAMES.match(tokens, at)) return null;
  const guessed = language.guess?.(fold(token.text)) ?? null;
  if (guessed !== null) return { length: 1, tokens: englishTokens(guessed) };
  const meant = slips.get(token.text);
  if (meant !== null) return phrases.match([{ ...token, text: meant }], 0);
  const capital = token.capital === true && !(language.capitalNouns && !isNameHere(tokens, at));
  return { length: 1, tokens: [{ ...token, capital, foreign: true }] };
}

/** Length of a name of several words in the catalogue, 0 where none is. */
function nameAt(tokens: readonly Token[], at: number): number {
  const length = CATALOGUE_NAMES.match(tokens, at)?.length ?? 0;
  return length > 1 ? length : 0;
}

/** A name of the catalogue of several words, such as "chili con carne", is the same in every language. */
function asIs(tokens: readonly Token[], at: number, length: number): Said {
  return { length, tokens: tokens.slice(at, at + length).map((token) => ({ ...token, capital: false })) };
}

const OF_PEOPLE = new Set('hat hatte trank ass wiegt wog'.split(' '));

/** Where nouns have capitals, an unknown one is a person when it had or drank something, or when it closes "with". */
function isNameHere(tokens: readonly Token[], at: number): boolean {
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (OF_PEOPLE.has(fold(after?.text ?? ''))) return next?.text !== 'ich';
  return before?.text === 'mit' && after?.kind !== 'word';
}

function replace(
  tokens: readonly Token[],
  sayingOf: (tokens: readonly Token[], at: number) => Said | null,
): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const said = sayingOf(tokens, at);
    if (said) result.push(...placed(said, tokens.slice(at, at + said.length)));
    else result.push(tokens[at] as Token);
    at += said?.length ?? 1;
  }
  return result;
}

/** English words that stand for some words of the message have the place of all of them. */
function placed({ tokens }: Said, words: readonly Token[]): Token[] {
  const [first, last] = [words[0] as Token, words[words.length - 1] as Token];
  return tokens.map((token, index) => ({
    ...token,
    start: first.start,
    end: last.end,
    glued: index === 0 ? first.glued : token.glued,
  }));
}

/** "j'ai" and "un'ora" are two words each. */
function withoutElisions(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const cut = token.kind === 'word' ? token.text.indexOf("'") : -1;
    if (cut < 0) return [token];
    const middle = token.start + cut + 1;
    return [
      { ...token, text: token.text.slice(0, cut), end: middle },
      { ...token, text: token.text.slice(cut + 1), start: middle, glued: false },
    ];
  });
}
