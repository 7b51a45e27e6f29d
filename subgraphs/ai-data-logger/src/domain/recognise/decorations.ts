import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import type { Token } from '../text/tokens';

/** "2 eggs 🥚🥚", "burger and a beer 🍔": the tokens without pictures of what the words say already. */
export function withoutDecorations(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ emoji }) => emoji)) return tokens;
  const said = CATALOGUE_NAMES.find(tokens.filter(({ emoji }) => !emoji)).map(({ value }) => value);
  const shown = CATALOGUE_NAMES.find(tokens.map((token) => (token.emoji ? token : { ...token, text: '' })));
  const dropped = new Set(
    shown
      .filter(({ value }) => said.some((entry) => isSame(entry, value)))
      .flatMap(({ at, length }) => tokens.slice(at, at + length)),
  );
  return tokens.filter((token) => !dropped.has(token));
}

const COFFEES = new Set(['coffee', 'milk coffee', 'espresso']);

/** The same row, a drink of the same sort, or names of which one ends the other ("burger", "hamburger"). */
function isSame(first: CatalogueEntry, second: CatalogueEntry): boolean {
  if (first === second) return true;
  if (first.category !== 'food' && first.category === second.category) return true;
  if (COFFEES.has(first.category) && COFFEES.has(second.category)) return true;
  return first.names.some((one) => second.names.some((other) => one.endsWith(other) || other.endsWith(one)));
}
