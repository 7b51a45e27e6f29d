import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import { findComposed } from '../look-up/compose';
import { isPrepared, isSameMeat } from '../look-up/composition';
import type { Token } from '../text/tokens';
import type { RecognisedItem } from '../types';
import { FILLER, MODIFIERS } from '../vocabulary/filler';
import type { Doses } from './doses';
import { newItem, type Workspace } from './workspace';

/** Flavours that may stand before another food without being a second item ("strawberry yogurt"). */
const FLAVOURS = new Set(
  'strawberries blueberries banana milk-chocolate dark-chocolate coffee apple peach honey almonds peanut-butter latte milk-whole milk-skim milk-reduced soymilk almond-milk oat-milk oats orange tomato cheddar egg corn potato white-bread pear butter'.split(
    ' ',
  ),
);
const FLAVOURED = new Set(
  'yogurt greek-yogurt ice-cream blueberry-muffin pancake waffle chocolate-cake cookie oatmeal croissant granola doughnut latte flat-white coffee black-tea green-tea protein-powder english-muffin bagel hot-chocolate milk-whole corn-flakes crackers'.split(
    ' ',
  ),
);

/** A name of the catalogue at a token. */
export interface Name {
  readonly value: CatalogueEntry;
  readonly at: number;
  readonly length: number;
}

/** "chicken burrito bowl 45 g protein": names side by side with one set of figures are one dish. */
export function oneDish(
  space: Workspace,
  tokens: readonly Token[],
  names: readonly Name[],
  doses: Doses,
): RecognisedItem | null {
  const [first, last] = [names[0], names[names.length - 1]];
  const hasFigures = doses.measures.some(
    ({ field }) => field.endsWith('G') || field === 'sodiumMg' || field === 'potassiumMg',
  );
  if (!first || !last || names.length < 2 || !hasFigures) return null;
  const words = tokens.slice(first.at).filter(({ kind, text }) => kind === 'word' && !FILLER.has(text));
  if (tokens.slice(first.at).some(({ kind }) => kind === 'number')) return null;
  space.take(...tokens.slice(first.at));
  return newItem('CONSUMED', words, {
    thing: words.map(({ text }) => text).join(' '),
    measures: doses.measures,
  });
}

/** Says whether alcohol is in it. */
export function isAlcoholic(entry: CatalogueEntry): boolean {
  if (entry.category === 'mixed')
    return 'parts' in entry && entry.parts.some(({ row }) => row.kinds.includes('ALCOHOL'));
  return 'kinds' in entry && entry.kinds.includes('ALCOHOL');
}

/** "2 eggs 🥚🥚": the pictures of what the words say are no further items. */
function isDecoration(name: Name, names: readonly Name[], tokens: readonly Token[]): boolean {
  return (
    tokens[name.at]?.emoji === true &&
    names.some(
      ({ at, value }) =>
        tokens[at]?.emoji !== true && (value === name.value || isSameDrink(value, name.value)),
    )
  );
}

function isSameDrink(first: CatalogueEntry, second: CatalogueEntry): boolean {
  return first.category !== 'food' && first.category === second.category;
}

/** Words before a name that make it a place or another moment: "tacos from taco bell", "port after the cheese". */
const ELSEWHERE = new Set(['from', 'after', 'before', 'instead']);

/** Says whether a name behind the first one is told only in passing, or repeats it in brackets: "egg roll (pork)". */
function isInPassing(name: Name, names: readonly Name[], tokens: readonly Token[]): boolean {
  if (name === names[0]) return false;
  const before = tokens.slice(0, name.at).filter(({ text }) => text !== 'the' && text !== 'a');
  const isBracketed = before.at(-1)?.text === '(' && tokens[name.at + name.length]?.text === ')';
  return isBracketed
    ? 'kinds' in name.value && name.value.category === 'food'
    : ELSEWHERE.has(before.at(-1)?.text ?? '');
}

/** The foods and drinks that tokens name: of the catalogue, or dishes made of what it knows. */
export function namesIn(tokens: readonly Token[]): Name[] {
  const composed = findComposed(tokens);
  const named = withoutFlavours(CATALOGUE_NAMES.find(tokens), tokens);
  const plain = named
    .filter((name) => !isInPassing(name, named, tokens))
    .filter((name) => !composed.some(({ at, length }) => name.at >= at && name.at < at + length));
  const dishes = composed.map(({ at, length, row }) => ({ at, length, value: row }));
  return [...plain, ...dishes].sort((first, second) => first.at - second.at);
}

/** Drops a name that only flavours the next one, or says it once more: "strawberry yogurt" is a yogurt, "fried chicken drumstick" a drumstick. */
function withoutFlavours(names: readonly Name[], tokens: readonly Token[]): Name[] {
  return names.filter((name, index) => {
    if (isDecoration(name, names, tokens)) return false;
    const next = names[index + 1];
    if (next && name.at + name.length === next.at && saysItTwice(name, next, tokens)) return false;
    if (!next || next.value === name.value || !FLAVOURS.has(name.value.id) || !FLAVOURED.has(next.value.id))
      return true;
    const between = tokens.slice(name.at + name.length, next.at);
    return between.some(({ kind, text }) => kind !== 'word' || !MODIFIERS.has(text));
  });
}

/** "fried chicken drumstick", "saltine crackers" and "bean chili" name one food; "coffee coffee" are two. */
function saysItTwice(name: Name, next: Name, tokens: readonly Token[]): boolean {
  if (name.value !== next.value) return isSameMeat(name.value, next.value) || isPrepared(next.value);
  return tokens[name.at]?.text !== tokens[next.at]?.text;
}

/** The tokens that describe the item in its row: from the amount beside the name to its last word. */
export function describedBy(all: readonly Token[], named: readonly Token[]): Token[] {
  const kept = all.filter(
    (token) => token.kind !== 'sign' && !(FILLER.has(token.text) && !named.includes(token)),
  );
  return kept.length > 0 ? kept : [...named];
}
