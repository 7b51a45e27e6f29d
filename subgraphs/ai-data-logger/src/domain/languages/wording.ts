import { normalise } from '../text/normalise';
import { withNumberWords } from '../text/number-words';
import { pieces, quote, type Token } from '../text/tokens';
import type { Region, TextRange } from '../types';
import { detect } from './detect';
import { isKnownInEnglish } from './english-words';
import type { Language } from './language';
import { fold } from './pattern';
import { translate, translateStrangers } from './translate';

/** A message as the rules read it: tokens in English, each with the place of the words it stands for. */
export interface Wording {
  readonly tokens: readonly Token[];
  /** The language the message is mostly in; null for English. */
  readonly language: Language | null;
  /** True for a language that is not understood. */
  readonly isOther: boolean;
  /** The normalised message. */
  readonly text: string;
  /** True where some tokens are not the words of the message. */
  readonly isTranslated: boolean;
}

interface Read {
  readonly text: string;
  readonly written: string;
  readonly region: Region;
  readonly wording: Wording;
}

/** Looking for corrections and looking for logs read the same message, one after the other. */
let latest: Read | null = null;

/** Reads a message in whichever language it is; an English one comes out as it was tokenised. `written` tells its capitals where it was altered before. */
export function wordingOf(message: string, region: Region, written = message): Wording {
  const text = normalise(message);
  const isSame = latest?.text === text && latest.written === written && latest.region === region;
  if (!latest || !isSame) latest = { text, written, region, wording: read(text, region, written) };
  return latest.wording;
}

function read(text: string, region: Region, written: string): Wording {
  const raw = pieces(text, written);
  const detected = detect(raw, region);
  if (detected.type !== 'foreign')
    return {
      text,
      tokens: withNumberWords(raw),
      language: null,
      isOther: detected.type === 'other',
      isTranslated: false,
    };
  const { compiled, isMain } = detected;
  const tokens = isMain ? translate(raw, compiled) : translateStrangers(raw, compiled, isKnownInEnglish);
  return {
    text,
    tokens: withNumberWords(tokens),
    language: isMain ? compiled.language : null,
    isOther: false,
    isTranslated: true,
  };
}

/** The whole message in English, for rules that read words and need no place; English stays as it is. */
export function inEnglish(message: string, region: Region): string {
  const wording = wordingOf(message, region);
  return wording.isTranslated ? orderFirst(englishOf(wording.tokens, wording)) : message;
}

/** Orders of other languages close with their verb ("letzten Kaffee löschen"), those of English begin with it; "auf 118", "en 118" and "in 118" are "to 118" there. */
function orderFirst(english: string): string {
  return english
    .replace(/^(.+?) (delete|undo|remove|change)((?: please| again)*\W*)$/, '$2 $1$3')
    .replace(/^((?:please )?change) (?:in|on|at|to) /, '$1 that to ')
    .replace(/^((?:please )?change .+?) (?:in|on|at) (?=\S+$|\d)/, '$1 to ');
}

/** What some tokens say in English: of an English message the words from the first token to the last. */
export function englishOf(tokens: readonly Token[], { text, isTranslated }: Wording): string {
  if (!isTranslated) return quote(text, spanOf(tokens));
  return tokens
    .map(({ text: word, glued }) => (glued ? word : ` ${word}`))
    .join('')
    .trim();
}

/** What some tokens say in the message's own language, without accents; empty for English. */
export function nativeOf(tokens: readonly Token[], { text, language }: Wording): string {
  return language ? fold(quote(text, spanOf(tokens))) : '';
}

function spanOf(tokens: readonly Token[]): TextRange {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
}
