import { isOneSlip } from '../look-up/catalogue';
import { isKnownInEnglish } from './english-words';
import { fold } from './pattern';

/** Shorter words have too many neighbours for a slip of the finger to be told from another word. */
const SHORTEST = 6;

/** Finds the word of a language that is one slip of the finger away. */
export class Slips {
  private readonly byLetter = new Map<string, string[]>();

  /** `words` are those that mean something on their own, `known` all that are spelled right. */
  constructor(
    words: Iterable<string>,
    private readonly known: ReadonlySet<string>,
  ) {
    for (const word of new Set([...words].map(fold))) {
      if (word.length < SHORTEST) continue;
      const list = this.byLetter.get(word[0] ?? '') ?? [];
      list.push(word);
      this.byLetter.set(word[0] ?? '', list);
    }
  }

  /** The word that was meant; null when the word is right, short, English, or could be a slip of several. */
  get(word: string): string | null {
    const wanted = fold(word);
    if (wanted.length < SHORTEST || this.known.has(wanted) || isKnownInEnglish(word)) return null;
    const near = (this.byLetter.get(wanted[0] ?? '') ?? []).filter((other) => isNear(wanted, other));
    return near.length === 1 ? (near[0] ?? null) : null;
  }
}

/** One letter for another of the other kind makes another word; a missing, doubled or swapped letter or a wrong vowel is a slip. */
function isNear(word: string, other: string): boolean {
  if (!isOneSlip(word, other)) return false;
  const differing = [...word].flatMap((letter, at) =>
    letter === other[at] ? [] : [`${letter}${other[at] ?? ''}`],
  );
  return word.length !== other.length || differing.length === 2 || /^[aeiouy]{2}$/.test(differing.join(''));
}
