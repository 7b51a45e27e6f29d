import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import { findComposed } from '../look-up/compose';
import { familyOf, unitOfWords } from '../vocabulary/units';
import type { Token } from './tokens';

const SEPARATORS = new Set([',', ';', '|', '.', '!', '?', ':', '(', ')', '-']);
/** Between the number of an amount and the name stand a unit, "of" and an adjective or two. */
const LONGEST_AMOUNT = 5;

/** "dal: 210 g cooked lentils, 60 g roti", "overnight oats (50 g oats, …)": the sign between a dish and the list of what was in it. */
export function isListOfParts(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.text ?? '';
  if (sign !== ':' && sign !== '(' && !(sign === '-' && !tokens[at + 1]?.glued)) return false;
  const dish = dishBefore(tokens, at);
  if (!dish) return false;
  const list = upToSeparator(tokens, at + 1);
  const [first, second] = list;
  const amount = first?.kind === 'number' || first?.text === 'a';
  const named = CATALOGUE_NAMES.find(list).find((name) => name.at <= LONGEST_AMOUNT);
  if (!named) return false;
  if (!amount) return (sign === ':' && isMadeDish(dish)) || isBlended(dish);
  return sign !== '-' || isBlended(dish) || familyOf(unitOfWords(second?.text ?? '')) === 'mass';
}

/** The food that a heading without an amount names in its last words. */
function dishBefore(tokens: readonly Token[], at: number): CatalogueEntry | null {
  const start = tokens
    .slice(0, at)
    .findLastIndex(({ kind, text }) => kind === 'break' || SEPARATORS.has(text));
  const heading = tokens.slice(start + 1, at);
  const composed = findComposed(heading).at(-1);
  const name = composed ? { ...composed, value: composed.row } : CATALOGUE_NAMES.find(heading).at(-1);
  if (!name || heading.length - name.at - name.length > 1) return null;
  if (heading.slice(0, name.at).some(({ kind }) => kind === 'number')) return null;
  const isDish = ['food', 'mixed'].includes(name.value.category) || isBlended(name.value);
  return isDish ? name.value : null;
}

/** Says whether it is a smoothie or shake, which is what went into it. */
export function isBlended({ id }: CatalogueEntry): boolean {
  return /smoothie|shake/.test(id);
}

function isMadeDish(entry: CatalogueEntry): boolean {
  const group = 'kinds' in entry ? entry.ndb?.slice(0, 2) : undefined;
  return group === undefined || group === '21' || group === '22' || group === '36';
}

function upToSeparator(tokens: readonly Token[], from: number): readonly Token[] {
  const length = tokens.slice(from).findIndex(({ kind, text }) => kind === 'break' || SEPARATORS.has(text));
  return tokens.slice(from, length < 0 ? undefined : from + length);
}
