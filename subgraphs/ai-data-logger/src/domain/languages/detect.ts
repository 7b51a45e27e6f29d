import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Token } from '../text/tokens';
import type { Region } from '../types';
import { LANGUAGES } from '.';
import type { Compiled } from './compile';
import { isEnglishWord } from './english-words';
import type { ForeignCode } from './language';
import { votesOf } from './word-votes';

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
export function detect(tokens: readonly Token[], region: Region): Detected {
  const votes: Votes = { english: 0, other: 0, foreign: new Map(), strange: new Set(), lacking: new Set() };
  const named = tokensInNames(tokens);
  tokens.forEach(({ kind, text, emoji }, at) => {
    if (kind === 'word' && !emoji && !named.has(at) && !isLetter(text)) count(text, votes);
  });
  if (votes.foreign.size === 0) return { type: votes.other > votes.english ? 'other' : 'english' };
  const scored = LANGUAGES.map((compiled) => ({ compiled, score: scoreOf(compiled, votes, region) }));
  const best = scored
    .filter(({ compiled }) => votes.strange.has(compiled.code) || isShared(compiled, votes, region))
    .sort((a, b) => b.score - a.score)[0];
  if (votes.other > Math.max(votes.english, best?.score ?? 0)) return { type: 'other' };
  if (!best) return { type: 'english' };
  return { type: 'foreign', compiled: best.compiled, isMain: best.score > votes.english };
}

/** A lone letter of English is a unit or a shorthand in every language. */
function isLetter(text: string): boolean {
  return text.length === 1 && text >= 'a' && text <= 'z';
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

function count(word: string, votes: Votes): void {
  for (const part of word.includes("'") && !isEnglishWord(word) ? word.split("'") : [word]) {
    const { share, isEnglish, isOther, having, isStrange, lacking } = votesOf(part);
    if (isEnglish) votes.english += share;
    if (isOther) votes.other += share;
    for (const { code } of lacking) votes.lacking.add(code);
    for (const { code } of having) {
      votes.foreign.set(code, (votes.foreign.get(code) ?? 0) + share);
      if (isStrange) votes.strange.add(code);
    }
  }
}
