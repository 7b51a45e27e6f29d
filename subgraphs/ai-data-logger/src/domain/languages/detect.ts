import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { Region } from '../types';
import { unitOfWords } from '../vocabulary/units';
import type { Compiled } from './compile';
import { isEnglishWord, isKnownInEnglish } from './english-words';
import type { ForeignCode } from './language';
import { isOtherWord } from './others';
import { fold } from './pattern';

/** The language of a message: one whose forms are known, or another one. */
export type Detected =
  | { readonly type: 'english' | 'other' }
  /** `isMain` is false where the message is English with some words of the language. */
  | { readonly type: 'foreign'; readonly compiled: Compiled; readonly isMain: boolean };

/** What a country or locale adds to its language; two words of another one outweigh it. */
const PRIOR = 0.6;

interface Votes {
  english: number;
  other: number;
  readonly foreign: Map<ForeignCode, number>;
  /** Languages that have a word which is neither English nor the same in most languages. */
  readonly strange: Set<ForeignCode>;
  /** Languages that lack a word which English has. */
  readonly lacking: Set<ForeignCode>;
}

/** Tells the language by its words: each counts once, shared among the languages that have it. Words that are the same everywhere are read at home in the language of the country. */
export function detect(tokens: readonly Token[], languages: readonly Compiled[], region: Region): Detected {
  const votes: Votes = { english: 0, other: 0, foreign: new Map(), strange: new Set(), lacking: new Set() };
  const named = tokensInNames(tokens);
  tokens.forEach(({ kind, text, emoji }, at) => {
    if (kind === 'word' && !emoji && !named.has(at) && !/^[a-z]$/.test(text)) count(text, languages, votes);
  });
  const scored = languages.map((compiled) => ({ compiled, score: scoreOf(compiled, votes, region) }));
  const best = scored
    .filter(({ compiled }) => votes.strange.has(compiled.code) || isShared(compiled, votes, region))
    .sort((a, b) => b.score - a.score)[0];
  if (votes.other > Math.max(votes.english, best?.score ?? 0)) return { type: 'other' };
  if (!best) return { type: 'english' };
  return { type: 'foreign', compiled: best.compiled, isMain: best.score > votes.english };
}

/** Places of words inside names of several words: "huevos rancheros" and "vin chaud" are ordered in any language. */
function tokensInNames(tokens: readonly Token[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { at, length } of CATALOGUE_NAMES.find(tokens))
    if (length > 1) for (let offset = 0; offset < length; offset += 1) named.add(at + offset);
  return named;
}

/** Words that the language of the country has as well as English are read in the former. */
function isShared(compiled: Compiled, votes: Votes, region: Region): boolean {
  return (
    votes.english === 0 &&
    votes.foreign.has(compiled.code) &&
    !votes.lacking.has(compiled.code) &&
    isAtHome(compiled, region)
  );
}

function isAtHome({ code, language }: Compiled, { country, language: spoken }: Region): boolean {
  return spoken === undefined ? language.countries.includes(country) : spoken === code;
}

function scoreOf(compiled: Compiled, votes: Votes, region: Region): number {
  return (votes.foreign.get(compiled.code) ?? 0) + (isAtHome(compiled, region) ? PRIOR : 0);
}

function count(word: string, languages: readonly Compiled[], votes: Votes): void {
  for (const part of word.includes("'") && !isEnglishWord(word) ? word.split("'") : [word]) {
    const having = languagesWith(part, languages);
    const [isEnglish, isOther] = [isEnglishWord(part), isOtherWord(part) && !isKnownInEnglish(part)];
    const share = 1 / (having.length + Number(isEnglish) + Number(isOther));
    if (isEnglish) votes.english += share;
    if (isOther) votes.other += share;
    if (isKnownInEnglish(part) && unitOfWords(part) === null)
      for (const compiled of languages) if (!having.includes(compiled)) votes.lacking.add(compiled.code);
    for (const { code } of having) {
      votes.foreign.set(code, (votes.foreign.get(code) ?? 0) + share);
      if (part.length === 1 || part !== fold(part) || !isKnownInEnglish(part)) votes.strange.add(code);
    }
  }
}

/** Languages that have a word as it is written, else those that have it with accents it lacks or without those it has. */
function languagesWith(word: string, languages: readonly Compiled[]): readonly Compiled[] {
  const exact = languages.filter(({ words }) => words.has(word));
  const folded = fold(word);
  return exact.length > 0 || folded === word ? exact : languages.filter(({ words }) => words.has(folded));
}
