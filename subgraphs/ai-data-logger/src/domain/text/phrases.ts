import { rememberRecent } from '@phda/shared-service';

import type { Token } from './tokens';

/** Every phrase book asks for the stem of every word of a message. */
const MOST_WORDS = 5_000;

/** Singular, unaccented form of a lower-case word, good enough to match names of food and units in English. */
export const stem = rememberRecent(MOST_WORDS, singular);

function singular(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/'s$/, '');
  if (plain.length <= 3) return plain;
  if (plain.endsWith('ies') && plain.length > 4 && !KEEPS_IE.has(plain)) return `${plain.slice(0, -3)}y`;
  if (/(?:oes|ches|shes|sses|xes)$/.test(plain)) return plain.slice(0, -2);
  if (plain.endsWith('s') && !/(?:ss|us|is)$/.test(plain)) return plain.slice(0, -1);
  return plain;
}

const KEEPS_IE = new Set(['cookies', 'brownies', 'smoothies', 'pies', 'movies', 'tinnies', 'calories']);

/** A set of phrases that is matched against tokens, longest first; values say what a phrase stands for. */
export class PhraseBook<V> {
  private readonly byFirst = new Map<string, { words: readonly string[]; value: V }[]>();

  constructor(entries: Iterable<readonly [string, V]>) {
    for (const [phrase, value] of entries) this.add(phrase, value);
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that starts at a token; null when none does. Numbers match their digits. */
  match(tokens: readonly Token[], at: number): { value: V; length: number } | null {
    const first = tokens[at];
    if (!first || first.kind === 'break') return null;
    for (const { words, value } of this.byFirst.get(keyOf(first)) ?? []) {
      if (words.every((word, offset) => offset === 0 || keyOf(tokens[at + offset]) === word))
        return { value, length: words.length };
    }
    return null;
  }

  /** Every phrase found from left to right without overlap. */
  find(tokens: readonly Token[]): { value: V; at: number; length: number }[] {
    const found: { value: V; at: number; length: number }[] = [];
    for (let at = 0; at < tokens.length;) {
      const match = this.match(tokens, at);
      if (match) found.push({ ...match, at });
      at += match?.length ?? 1;
    }
    return found;
  }

  private add(phrase: string, value: V): void {
    const words = splitPhrase(phrase);
    const first = words[0];
    if (first === undefined) return;
    const list = this.byFirst.get(first) ?? [];
    list.push({ words, value });
    this.byFirst.set(first, list);
  }
}

/** The stems of a phrase, cut where the tokeniser cuts. */
export function splitPhrase(phrase: string): string[] {
  return (
    phrase.toLowerCase().match(/\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|[^\s\p{L}\p{N}-]/gu) ?? []
  ).map((word) => (AND.has(word) ? 'and' : stem(word)));
}

/** Ways to write "and" inside a name: "ham & cheese", "mac n cheese". */
const AND: ReadonlySet<string> = new Set(['&', 'n']);

function keyOf(token: Token | undefined): string {
  if (!token || token.kind === 'break') return '';
  if (AND.has(token.text)) return 'and';
  return token.kind === 'word' ? stem(token.text) : token.text;
}
