import { tokenise } from '../text/tokens';
import { stem } from '../text/phrases';
import type { LogKind } from '@phda/shared-models/src/registry';
import { PREPARATIONS } from '../vocabulary/filler';
import { type CatalogueRow, isNeverASlip } from './catalogue';
import type { Match } from './match';

/** A food of the food table that may be what was meant. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly sourceText: string;
  readonly category: string;
  readonly kinds: readonly LogKind[];
  readonly proteinG: number | null;
  readonly sodiumMg: number | null;
  readonly potassiumMg: number | null;
  readonly caffeineMg: number | null;
  readonly alcoholG: number | null;
  readonly usual: string;
  readonly portions: Readonly<Record<string, number>>;
  readonly score: number;
}

/** From here on a name has the same words as the thing. */
const SAME_WORDS = 0.95;

/**
 * What a thing is read as, best candidate first; null when none is sure enough, so that it stays a question. A name with the same words is taken;
 * otherwise each word must be a slip or two away from its word in the name. A drug is never guessed from more than one slip.
 */
export function readingOf(thing: string, candidates: readonly Candidate[]): Match | null {
  for (const candidate of candidates) {
    const isSame = candidate.score >= SAME_WORDS || contentOf(candidate.name) === contentOf(thing);
    if (isSame) return asMatch(thing, candidate, 'sure', 0.8);
    const slips = slipsBetween(thing, candidate.name);
    const isPotent = candidate.kinds.some((kind) => kind !== 'NUTRITION');
    if (slips !== null && (slips === 1 || !isPotent)) return asMatch(thing, candidate, 'fairly sure', 0.6);
  }
  return null;
}

/** USDA's "not further specified". */
const UNSPECIFIED = new Set(['nfs', 'ns']);

/** The words that name a food, without how it was made ready: "Kluski, cooked" are kluski. */
function contentOf(text: string): string {
  const words = tokenise(text).filter(({ kind, text: word }) => kind !== 'sign' && !UNSPECIFIED.has(word));
  const content = words.filter(({ text: word }) => !PREPARATIONS.has(word));
  return [...new Set(content.map(({ text: word }) => stem(word)))].sort().join(' ');
}

function asMatch(thing: string, candidate: Candidate, certainty: string, confidence: number): Match {
  const { id, name, sourceText, category, kinds, usual, portions } = candidate;
  const { proteinG, sodiumMg, potassiumMg, caffeineMg, alcoholG } = candidate;
  const entry: CatalogueRow = {
    id,
    label: sourceText,
    names: [name],
    category,
    kinds,
    usual,
    per100g: { proteinG, sodiumMg, potassiumMg, caffeineMg, alcoholG },
    grams: portions,
  };
  return { entry, note: `"${thing}" is read as ${name}, ${certainty}`, confidence };
}

/** Slips of the finger that turn one name into the other word by word; null when a word is further away than a slip. */
export function slipsBetween(thing: string, name: string): number | null {
  const [said, meant] = [thing, name].map((text) => tokenise(text).map((token) => stem(token.text)));
  if (!said || !meant || said.length !== meant.length) return null;
  const slips = said.map((word, at) => slipsOf(word, meant[at] ?? ''));
  return slips.reduce<number | null>((sum, slip) => (sum === null || slip === null ? null : sum + slip), 0);
}

/** Short words have too many neighbours: five letters allow one slip, eight allow two. */
function slipsOf(said: string, meant: string): number | null {
  if (said === meant) return 0;
  if (said[0] !== meant[0] || isNeverASlip(said)) return null;
  const allowed = said.length >= 8 ? 2 : said.length >= 5 ? 1 : 0;
  const slips = distance(said, meant);
  return slips <= allowed ? slips : null;
}

/** Damerau-Levenshtein distance with swaps of neighbours (optimal string alignment). */
function distance(first: string, second: string): number {
  const rows = [Array.from({ length: second.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= first.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= second.length; column += 1)
      line.push(cheapest(first, second, row, column, line, rows));
    rows.push(line);
  }
  return rows[first.length]?.[second.length] ?? Infinity;
}

function cheapest(
  first: string,
  second: string,
  row: number,
  column: number,
  line: readonly number[],
  rows: readonly (readonly number[])[],
): number {
  const at = (r: number, c: number): number => rows[r]?.[c] ?? Infinity;
  const isSame = first[row - 1] === second[column - 1];
  const isSwap = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
  return Math.min(
    at(row - 1, column) + 1,
    (line[column - 1] ?? Infinity) + 1,
    at(row - 1, column - 1) + (isSame ? 0 : 1),
    isSwap && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Infinity,
  );
}
