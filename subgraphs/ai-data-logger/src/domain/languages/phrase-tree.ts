import type { Token } from '../text/tokens';
import type { Around } from './language';
import { fold } from './pattern';

/** English for a phrase, given the numbers in it and what stands around it; null when it does not apply there. */
export type Saying = (numbers: readonly Token[], around: Around) => readonly Token[] | null;

interface Node {
  readonly next: Map<string, Node>;
  readonly sayings: Saying[];
}

/** Words of a phrase that must be written with their accents begin with this sign ("=è" is not "e"). */
const EXACT = '=';
const NUMBER = '#';
const newNode = (): Node => ({ next: new Map(), sayings: [] });

/** What was found at a token: how many tokens it used and the English for them. */
export interface Said {
  readonly length: number;
  readonly tokens: readonly Token[];
}

/** Phrases of one language, word by word; finding the longest one at a token looks at that phrase's words only. */
export class PhraseTree {
  private readonly root = newNode();

  /** Adds a phrase; of several meanings the first that applies wins, in the order in which they were added. */
  add(phrase: string, saying: Saying): void {
    let node = this.root;
    for (const word of phrase.split(' ')) {
      const key = word.startsWith(EXACT) && word.length > 1 ? word : fold(word);
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    node.sayings.push(saying);
  }

  /** The longest phrase that applies at a token; accents may be left out. */
  match(tokens: readonly Token[], at: number): Said | null {
    return this.walk(this.root, tokens, at, at, []);
  }

  private walk(
    node: Node,
    tokens: readonly Token[],
    start: number,
    at: number,
    numbers: readonly Token[],
  ): Said | null {
    const token = tokens[at];
    for (const key of token ? keysOf(token) : []) {
      const next = node.next.get(key);
      const said =
        next &&
        this.walk(next, tokens, start, at + 1, key === NUMBER && token ? [...numbers, token] : numbers);
      if (said) return said;
    }
    const around = { before: tokens[start - 1], after: token };
    for (const saying of node.sayings) {
      const english = saying(numbers, around);
      if (english) return { length: at - start, tokens: english };
    }
    return null;
  }
}

function keysOf(token: Token): readonly string[] {
  if (token.kind === 'number') return [NUMBER];
  if (token.kind === 'break') return [];
  return token.kind === 'word' ? [EXACT + token.text, fold(token.text)] : [token.text];
}
