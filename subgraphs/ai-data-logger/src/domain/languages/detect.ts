import type { Token } from '../text/tokens';
import type { Region } from '../types';
import type { Compiled } from './compile';
import { isEnglishWord } from './english-words';
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
  /** Languages that have a word which is no English. */
  readonly strange: Set<ForeignCode>;
}

/** Tells the language by its words: each counts once, shared among the languages that have it. */
export function detect(tokens: readonly Token[], languages: readonly Compiled[], region: Region): Detected {
  const votes: Votes = { english: 0, other: 0, foreign: new Map(), strange: new Set() };
  for (const { kind, text, emoji } of tokens)
    if (kind === 'word' && !emoji && text.length > 1) count(text, languages, votes);
  const best = languages
    .filter(({ code }) => votes.strange.has(code))
    .map((compiled) => ({ compiled, score: scoreOf(compiled, votes, region) }))
    .sort((a, b) => b.score - a.score)[0];
  if (votes.other > Math.max(votes.english, best?.score ?? 0)) return { type: 'other' };
  if (!best) return { type: 'english' };
  return { type: 'foreign', compiled: best.compiled, isMain: best.score > votes.english };
}

function scoreOf({ code, language }: Compiled, votes: Votes, region: Region): number {
  const isAtHome =
    region.language === code || (!region.language && language.countries.includes(region.country));
  return (votes.foreign.get(code) ?? 0) + (isAtHome ? PRIOR : 0);
}

function count(word: string, languages: readonly Compiled[], votes: Votes): void {
  for (const part of word.includes("'") && !isEnglishWord(word) ? word.split("'") : [word]) {
    const folded = fold(part);
    const having = languages.filter(({ words }) => words.has(folded));
    const [isEnglish, isOther] = [isEnglishWord(part), isOtherWord(part)];
    const share = 1 / (having.length + Number(isEnglish) + Number(isOther));
    if (isEnglish) votes.english += share;
    if (isOther) votes.other += share;
    for (const { code } of having) {
      votes.foreign.set(code, (votes.foreign.get(code) ?? 0) + share);
      if (!isEnglish) votes.strange.add(code);
    }
  }
}
