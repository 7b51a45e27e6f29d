import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { unitOfWords } from '../vocabulary/units';
import { stem } from './phrases';
import type { Token } from './tokens';

/** Short forms that people type, with the words they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  dbl: 'double',
  sm: 'small',
  lrg: 'large',
  lge: 'large',
  choc: 'chocolate',
  brekkie: 'breakfast',
  brekky: 'breakfast',
  yog: 'yogurt',
  chx: 'chicken',
  veggies: 'vegetables',
  wholemilk: 'whole milk',
  chkn: 'chicken',
  chk: 'chicken',
  broc: 'broccoli',
  brocc: 'broccoli',
  mozz: 'mozzarella',
  parm: 'parmesan',
  hb: 'hard boiled',
  spuds: 'potatoes',
  tatties: 'potatoes',
  sammich: 'sandwich',
  sammie: 'sandwich',
  sammy: 'sandwich',
  sarnie: 'sandwich',
  sarnies: 'sandwiches',
  sanger: 'sandwich',
  sangers: 'sandwiches',
  sanga: 'sandwich',
  sando: 'sandwich',
  sambo: 'sandwich',
  buttie: 'butty',
  yiros: 'gyro',
  strawbs: 'strawberries',
  bikkie: 'biscuit',
  bikkies: 'biscuits',
  biccies: 'biscuits',
  choccy: 'chocolate',
};

/** Packs and vessels that hold beer unless something else is named; the numbers are pieces or litres. */
const BEER_PACKS: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  tallboy: [473, 'ml'],
  tallboys: [473, 'ml'],
  sixpack: [6, 'cans'],
  maß: [1, 'l'],
  halbe: [0.5, 'l'],
  halber: [0.5, 'l'],
  tinnie: [1, 'cans'],
  tinnies: [1, 'cans'],
  tinny: [1, 'cans'],
  stubby: [1, 'bottles'],
  stubbies: [1, 'bottles'],
};

const SLICES: ReadonlySet<string> = new Set(['slice']);
const WINE_VESSELS: ReadonlySet<string> = new Set(['glass', 'bottle', 'pitcher', 'ml', 'cl', 'dl', 'floz']);
/** Adjectives that stand for a drink right behind its vessel. */
const SERVED = new Map<string, { readonly noun: string; readonly vessels: ReadonlySet<string> }>([
  ['red', { noun: 'wine', vessels: WINE_VESSELS }],
  ['white', { noun: 'wine', vessels: WINE_VESSELS }],
  ['rosé', { noun: 'wine', vessels: WINE_VESSELS }],
  ['rose', { noun: 'wine', vessels: WINE_VESSELS }],
  ...['wholemeal', 'wholegrain', 'brown', 'rye', 'sourdough', 'granary', 'multigrain', 'wheat'].map(
    (word) => [word, { noun: 'bread', vessels: SLICES }] as const,
  ),
  ['cab', { noun: 'wine', vessels: WINE_VESSELS }],
  ['pale', { noun: 'ale', vessels: new Set(['schooner', 'pot', 'pint', 'can', 'bottle']) }],
  ['instant', { noun: 'coffee', vessels: new Set(['mug', 'cup', 'tsp']) }],
]);

/** Writes out what people leave out: "dbl espresso", "a tallboy" of beer, "a glass of red" wine. Ranges stay those of the words that were typed. */
export function writtenOut(tokens: readonly Token[]): Token[] {
  const isPlain = tokens.every(
    ({ text }) => !(text in SHORT) && !(text in BEER_PACKS) && !SERVED.has(text) && !MEALS.has(text),
  );
  return isPlain ? [...tokens] : tokens.flatMap((token, at) => writeOut(tokens, token, at));
}

function writeOut(tokens: readonly Token[], token: Token, at: number): readonly Token[] {
  if (token.kind !== 'word') return [token];
  const short = Object.hasOwn(SHORT, token.text) ? SHORT[token.text] : undefined;
  if (short !== undefined) return short.split(' ').map((text) => ({ ...token, text }));
  if (MEALS.has(token.text)) return headingAt(tokens, at);
  const pack = Object.hasOwn(BEER_PACKS, token.text) ? BEER_PACKS[token.text] : undefined;
  if (pack && isNamedBefore(tokens, at))
    return [{ ...token, text: pack[1] === 'bottles' ? 'bottle' : 'can' }];
  if (pack) return packOf(token, pack, tokens[at + 1]);
  const noun = nounOf(tokens, at);
  return noun === null ? [token] : [token, wordAfter(token, noun)];
}

const MEALS = new Set(['breakfast', 'brunch', 'lunch', 'dinner', 'supper', 'tea']);
const OPENERS = new Set([',', ';', '.', 'and', 'then', '-', '|']);

/** "breakfast eggs, lunch a wrap" names its meals as "breakfast: eggs, lunch: a wrap" does; a British "tea: fish fingers" is dinner. */
function headingAt(tokens: readonly Token[], at: number): readonly Token[] {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const opens = before === undefined || before.kind === 'break' || OPENERS.has(before.text);
  if (!opens) return [token];
  const isTea = token.text === 'tea';
  if (next?.text === ':')
    return isTea && isFoodNear(tokens, at + 2) ? [{ ...token, text: 'dinner' }] : [token];
  const isNamed = (CATALOGUE_NAMES.match(tokens, at)?.length ?? 0) > (isTea ? 0 : 1);
  const isList = next?.kind === 'number' ? !isClock(tokens, at + 1) : ['a', 'an'].includes(next?.text ?? '');
  const isHeading = !isTea && !isNamed && (isList || CATALOGUE_NAMES.match(tokens, at + 1) !== null);
  return isHeading && isFoodNear(tokens, at + 1) ? [token, wordAfter(token, ':', 'sign')] : [token];
}

/** A food, and no drink, within the next words. */
function isFoodNear(tokens: readonly Token[], from: number): boolean {
  const [name] = CATALOGUE_NAMES.find(tokens.slice(from, from + LONGEST_AMOUNT));
  return name?.value.category === 'food';
}

/** Between a heading and the name of a food stand a number, a unit, "of" and an adjective or two. */
const LONGEST_AMOUNT = 6;

function isClock(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || [':', '.', 'am', 'pm', 'h', 'oclock'].includes(next.text);
}

/** "Modelo tallboy" is a can of that. */
function isNamedBefore(tokens: readonly Token[], at: number): boolean {
  const names = CATALOGUE_NAMES.find(tokens.slice(0, at));
  return names.some((name) => name.at + name.length === at && name.value.category === 'beer');
}

/** "a halbe" is half a litre of beer, "a halbe of Helles" half a litre of that. */
function packOf(
  token: Token,
  [count, unit]: readonly [number, string],
  next: Token | undefined,
): readonly Token[] {
  const number: Token = { ...token, kind: 'number', text: String(count), value: count };
  const measure = [number, { ...token, text: unit }];
  const isNamed = next?.kind === 'word' && !AFTER_COLOUR.has(next.text);
  return isNamed ? measure : [...measure, { ...token, text: 'beer' }];
}

function wordAfter({ end }: Token, text: string, kind: Token['kind'] = 'word'): Token {
  return { kind, text, value: NaN, start: end, end, glued: true };
}

/** "glass of red", "large glass red 250 ml", "mug of instant": the noun of an adjective right behind its vessel and before no other noun. */
function nounOf(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.text ?? '';
  const served = SERVED.get(word);
  if (!served) return null;
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .filter(({ text }) => !['of', 'house', 'the', 'whole'].includes(text));
  const next = tokens[at + 1];
  const isEnd = next?.kind !== 'word' || AFTER_COLOUR.has(next.text);
  const isUnder =
    before.at(-1)?.text === 'on' && !tokens.slice(0, at).some(({ text }) => ON_BREAD.has(stem(text)));
  const vessel = isUnder ? 'slice' : (unitOfWords(before.at(-1)?.text ?? '') ?? '');
  if (isEnd && word === 'white' && vessel === 'slice') return 'bread';
  return isEnd && served.vessels.has(vessel) ? served.noun : null;
}

/** What is bread already: "a turkey sandwich on wheat" says which. */
const ON_BREAD = new Set(
  'sandwich sub wrap roll burger toastie toasty panini footlong blt melt reuben butty toast bagel hoagie'.split(
    ' ',
  ),
);

const AFTER_COLOUR = new Set(
  'with and at last yesterday today tonight this in on for after before while during then plus around about from between shared'.split(
    ' ',
  ),
);
