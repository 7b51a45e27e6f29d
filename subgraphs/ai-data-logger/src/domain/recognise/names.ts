import { CATALOGUE_NAMES, type CatalogueEntry, guessByTypo } from '../look-up/catalogue';
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
  /** The words that are meant, where those that were typed have a slip. */
  readonly said?: string;
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

/** Words before a name that make it a place or another moment: "tacos from taco bell", "port after the cheese". */
const ELSEWHERE = new Set(['from', 'after', 'before', 'instead']);

/** What fish, vegetables and fruit are canned in and things are fried in: without an amount it is a part of them. */
const MEDIA = new Set([
  'olive-oil',
  'sunflower-oil',
  'vegetable-oil',
  'coconut-oil',
  'brine',
  'syrup',
  'tomato-sauce',
]);

/** Says whether a name behind the first one is told only in passing, or repeats it in brackets: "egg roll (pork)". */
function isInPassing(name: Name, names: readonly Name[], tokens: readonly Token[]): boolean {
  if (name === names[0]) return false;
  const before = tokens.slice(0, name.at).filter(({ text }) => text !== 'the' && text !== 'a');
  const isMedium = before.at(-1)?.text === 'in' && MEDIA.has(name.value.id);
  if (isMedium) return true;
  const isBracketed = before.at(-1)?.text === '(' && tokens[name.at + name.length]?.text === ')';
  if (isBracketed || isInBrackets(name, names, tokens))
    return name.value.category === 'food' || name.value.category === 'energy';
  if (isFlavour(name, names, tokens)) return true;
  return ELSEWHERE.has(before.at(-1)?.text ?? '');
}

const FLAVOURED_DRINKS = new Set(['energy', 'medicine', 'beer']);
/** SR28's food groups of fruit, sweets, dairy and nuts. */
const FLAVOUR_GROUPS = /^(?:01|09|12|19)/;

/** "Celsius sparkling orange", "Ghost Energy orange cream", "White Claw black cherry": fruit and sweets right behind an energy drink or a can are what it tastes of. */
function isFlavour(name: Name, names: readonly Name[], tokens: readonly Token[]): boolean {
  const drink = names.findLast(({ at, value }) => at < name.at && FLAVOURED_DRINKS.has(value.category));
  if (!drink || !('ndb' in name.value) || !FLAVOUR_GROUPS.test(name.value.ndb ?? '')) return false;
  const between = tokens.slice(drink.at + drink.length, name.at);
  return between.every(
    ({ kind, text }) => kind === 'word' && !['and', 'with', 'plus', 'then', 'a', 'an'].includes(text),
  );
}

/** "sushi rolls x2 (salmon avo)": words without a number in brackets behind a name say which kind it was. */
function isInBrackets(name: Name, names: readonly Name[], tokens: readonly Token[]): boolean {
  const open = tokens.slice(0, name.at).findLastIndex(({ text }) => text === '(' || text === ')');
  if (tokens[open]?.text !== '(' || !names.some(({ at }) => at < open)) return false;
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  return tokens.slice(open, close < 0 ? undefined : close).every(({ kind }) => kind !== 'number');
}

/** The foods and drinks that tokens name: of the catalogue, or dishes made of what it knows. */
export function namesIn(written: readonly Token[]): Name[] {
  const tokens = withSlipsMended(written);
  const composed = findComposed(tokens);
  const named = withoutFlavours(CATALOGUE_NAMES.find(tokens), tokens);
  const plain = named
    .filter((name) => !isInPassing(name, named, tokens) && !isPlaceName(name, tokens))
    .filter((name) => !composed.some(({ at, length }) => name.at >= at && name.at < at + length));
  const dishes = composed.map(({ at, length, row }) => ({ at, length, value: row }));
  const found = [...plain, ...dishes].sort((first, second) => first.at - second.at);
  return tokens === written ? found : found.map((name) => withMeant(name, tokens, written));
}

function withMeant(name: Name, tokens: readonly Token[], written: readonly Token[]): Name {
  const named = tokens.slice(name.at, name.at + name.length);
  const isMended = named.some((token) => !written.includes(token));
  return isMended ? { ...name, said: named.map(({ text }) => text).join(' ') } : name;
}

/** "avacado toast" and "brocolli chedder soup": words beside a name that are slips of a longer name are read as that. */
function withSlipsMended(tokens: readonly Token[]): readonly Token[] {
  const names = CATALOGUE_NAMES.find(tokens);
  if (names.length === 0) return tokens;
  const mended = tokens.map((token, at) => {
    const isBeside = names.some((name) => at < name.at && at >= name.at - MOST_SLIPS);
    const isOpen = token.kind === 'word' && !FILLER.has(token.text) && !MODIFIERS.has(token.text);
    const guess = isBeside && isOpen && !token.foreign ? guessByTypo(token.text) : null;
    return guess === null ? token : { ...token, text: guess };
  });
  const found = names.filter((name) =>
    CATALOGUE_NAMES.find(mended).some(
      ({ at, length }) => at < name.at && at + length >= name.at + name.length,
    ),
  );
  return found.length > 0 ? mended : tokens;
}

/** Words before a name that may be slips. */
const MOST_SLIPS = 2;

const PLACES = new Set(
  'garden gardens bar shop place joint market festival fest tasting truck stand van shack hut parlour parlor machine break run date counter aisle night hour house party'.split(
    ' ',
  ),
);
const TOWARDS = new Set('at from in to near after before outside on during'.split(' '));

/** "at the beer garden", "from the coffee shop": a thing that names a place was not had. */
function isPlaceName({ at, length }: Name, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, at).filter(({ text }) => !['the', 'a', 'my', 'our', 'local'].includes(text));
  return PLACES.has(tokens[at + length]?.text ?? '') && TOWARDS.has(before.at(-1)?.text ?? '');
}

/** Drops a name that only flavours the next one, or says it once more: "strawberry yogurt" is a yogurt, "fried chicken drumstick" a drumstick. */
function withoutFlavours(names: readonly Name[], tokens: readonly Token[]): Name[] {
  return names.filter((name, index) => {
    if (isGenericAgain(name, names[index - 1], tokens)) return false;
    const next = names[index + 1];
    if (next && name.at + name.length === next.at && saysItTwice(name, next, tokens)) return false;
    if (!next || next.value === name.value || !FLAVOURS.has(name.value.id) || !FLAVOURED.has(next.value.id))
      return true;
    const between = tokens.slice(name.at + name.length, next.at);
    return between.some(({ kind, text }) => kind !== 'word' || !MODIFIERS.has(text));
  });
}

const GENERIC = new Set(
  'beer lager ale stout ipa pilsner cider wine whiskey whisky vodka gin rum tequila bourbon scotch brandy champagne prosecco seltzer'.split(
    ' ',
  ),
);

/** "Guinness stout", "Athletic Brewing beer": what kind of drink a brand is says nothing new. */
function isGenericAgain(name: Name, brand: Name | undefined, tokens: readonly Token[]): boolean {
  const isNext = brand !== undefined && brand.value !== name.value && brand.at + brand.length === name.at;
  return (
    isNext &&
    name.length === 1 &&
    name.value.category !== 'food' &&
    name.value.category === brand.value.category &&
    GENERIC.has(tokens[name.at]?.text ?? '')
  );
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
