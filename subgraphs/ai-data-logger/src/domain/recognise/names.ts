import { CATALOGUE_NAMES, type CatalogueEntry } from '../look-up/catalogue';
import { findComposed } from '../look-up/compose';
import { isPrepared, isSameMeat } from '../look-up/composition';
import type { Token } from '../text/tokens';
import type { RecognisedItem } from '../types';
import { FILLER, MODIFIERS } from '../vocabulary/filler';
import { type Doses, takeAbv } from './doses';
import { newItem, type Workspace } from './workspace';

/** Flavours that may stand before another food without being a second item ("strawberry yogurt"). */
const FLAVOURS = new Set(
  'strawberries blueberries banana milk-chocolate dark-chocolate coffee apple peach honey almonds peanut-butter latte milk-whole milk-skim milk-reduced soymilk almond-milk oat-milk orange tomato cheddar egg corn potato white-bread pear butter'.split(
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

/** The stated strength, or what "alcohol-free" says about it: at most 0.5 % is left in such drinks, 0 only when the message says 0. */
export function abvOf(space: Workspace, names: readonly Name[]): number | null {
  const stated = takeAbv(space);
  if (stated !== null) return stated;
  const tokens = space.free();
  const zero = tokens.findIndex((token) => token.text === '0.0');
  if (zero >= 0) {
    space.take(tokens[zero]);
    return 0;
  }
  const text = tokens.map((token) => token.text).join(' ');
  const isFree = /\b(non alcoholic|nonalcoholic|alcohol free|virgin|zero alcohol|no alcohol|af|na) /.test(
    `${text} `,
  );
  if (!isFree || names.length === 0) return null;
  space.take(
    ...tokens.filter((token) =>
      ['non', 'zero', 'alcoholic', 'nonalcoholic', 'alcohol', 'free', 'virgin', 'no', 'af', 'na'].includes(
        token.text,
      ),
    ),
  );
  return 0.5;
}

/** "2 eggs 🥚🥚": the pictures of what the words say are no further items. */
function isDecoration(name: Name, names: readonly Name[], tokens: readonly Token[]): boolean {
  return (
    tokens[name.at]?.emoji === true &&
    names.some((other) => tokens[other.at]?.emoji !== true && other.value === name.value)
  );
}

/** The foods and drinks that tokens name: of the catalogue, or dishes made of what it knows. */
export function namesIn(tokens: readonly Token[]): Name[] {
  const composed = findComposed(tokens);
  const plain = withoutFlavours(CATALOGUE_NAMES.find(tokens), tokens).filter(
    (name) => !composed.some(({ at, length }) => name.at >= at && name.at < at + length),
  );
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
