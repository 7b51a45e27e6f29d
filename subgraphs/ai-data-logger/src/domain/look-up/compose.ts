import { PhraseBook, stem } from '../text/phrases';
import { type Token, tokenise } from '../text/tokens';
import { MODIFIERS } from '../vocabulary/filler';
import {
  CATALOGUE_NAMES,
  type CatalogueEntry,
  type CatalogueRow,
  type Figures,
  rowOf,
  rowOfNdb,
} from './catalogue';
import { foodKindOf, isMeat } from './composition';

/** What carries a filling, without the filling: rows of the catalogue in grams, and how much filling goes in compared with a sandwich. */
interface Carrier {
  readonly base: readonly (readonly [id: string, grams: number])[];
  readonly filling: number;
  /** Fillings joined by "and" belong to it: "turkey and swiss sandwich", but not "rice and chicken curry". */
  readonly joins: boolean;
}

const bread = (id: string, grams: number, filling = 1): Carrier => ({
  base: [[id, grams]],
  filling,
  joins: true,
});
const dish = (filling: number, ...base: Carrier['base']): Carrier => ({ base, filling, joins: false });

const CARRIERS: Readonly<Record<string, Carrier>> = {
  sandwich: bread('white-bread', 50),
  sarnie: bread('white-bread', 50),
  butty: bread('white-bread', 50),
  toastie: bread('white-bread', 50),
  roll: bread('hamburger-bun', 44),
  bap: bread('hamburger-bun', 44),
  bun: bread('hamburger-bun', 44),
  bagel: bread('bagel', 105),
  pita: bread('pita', 60),
  pitta: bread('pita', 60),
  croissant: bread('croissant', 57),
  baguette: bread('french-bread', 100, 1.4),
  panini: bread('french-bread', 100, 1.2),
  sub: bread('french-bread', 90, 1.4),
  'sub sandwich': bread('french-bread', 90, 1.4),
  hoagie: bread('french-bread', 90, 1.4),
  hero: bread('french-bread', 90, 1.4),
  grinder: bread('french-bread', 90, 1.4),
  barm: bread('hamburger-bun', 44),
  jaffle: bread('white-bread', 50),
  toasty: bread('white-bread', 50),
  brötchen: bread('bread-roll', 50),
  jacket: { ...dish(1.2, ['baked-potato', 200]), joins: true },
  'jacket potato': { ...dish(1.2, ['baked-potato', 200]), joins: true },
  wrap: bread('tortilla', 64, 1.4),
  burger: bread('hamburger-bun', 44, 1.5),
  taco: bread('corn-tortilla', 25, 0.9),
  pasty: bread('pie-crust', 90),
  pie: { ...bread('pie-crust', 90, 1.3), joins: true },
  quesadilla: { ...dish(0.8, ['tortilla', 49], ['mexican-cheese', 40]), joins: true },
  omelette: { ...dish(0.8, ['omelette', 122]), joins: true },
  omelet: { ...dish(0.8, ['omelette', 122]), joins: true },
  quiche: { ...dish(0.8, ['pie-crust', 40], ['egg', 50], ['heavy-cream', 40]), joins: true },
  pizza: { ...dish(0.8, ['pizza', 222]), joins: true },
  burrito: dish(1.4, ['tortilla', 100], ['white-rice', 90], ['black-beans', 60]),
  enchilada: dish(0.8, ['corn-tortilla', 25], ['salsa', 30], ['mexican-cheese', 15]),
  salad: dish(1.6, ['green-salad', 100]),
  curry: dish(1.8, ['onion', 50], ['tomato', 60], ['olive-oil', 8]),
  'stir fry': dish(1.6, ['mixed-vegetables', 150], ['olive-oil', 8]),
  pasta: dish(1.4, ['pasta', 210], ['marinara', 60]),
  noodles: dish(1.4, ['egg-noodles', 200], ['olive-oil', 6]),
  risotto: dish(1.2, ['white-rice', 220], ['parmesan', 15]),
  'fried rice': dish(1.2, ['fried-rice', 220]),
  soup: dish(1, ['vegetable-broth', 240]),
  stew: dish(1.6, ['boiled-potato', 80], ['carrot', 50], ['gravy', 80]),
  casserole: dish(1.6, ['boiled-potato', 80], ['carrot', 50], ['gravy', 80]),
  smoothie: dish(1, ['milk-reduced', 200]),
};

const CARRIER_NAMES = new PhraseBook(Object.entries(CARRIERS));

/** Grams of a filling in a sandwich by its kind of food, the food groups of SR28; spreads and sauces where it is none of these. */
const FILLING_GRAMS: Readonly<Record<string, number>> = {
  egg: 60,
  '01': 28,
  '05': 55,
  '07': 50,
  '09': 60,
  '10': 55,
  '11': 35,
  '12': 16,
  '13': 55,
  '15': 70,
  '16': 60,
  '17': 55,
};
const SPREAD_GRAMS = 16;

/** Fillings and the word that carries them, as they stand in tokens. */
export interface Composed {
  readonly at: number;
  readonly length: number;
  readonly row: CatalogueRow;
}

const JOINERS = new Set(['and', '&', '+', 'n']);

/** Dishes that no name of the catalogue covers but whose parts it knows, such as "turkey and swiss sub sandwich" or "prawn curry". */
export function findComposed(tokens: readonly Token[]): Composed[] {
  const names = CATALOGUE_NAMES.find(tokens);
  if (names.length === 0) return [];
  const found = tokens.flatMap((_, at) => {
    const inside = names.some((name) => name.at < at && at < name.at + name.length);
    const carrier = inside ? null : CARRIER_NAMES.match(tokens, at);
    // A longer name that starts here ("curry powder") is that thing and no carrier.
    const longer = names.some((name) => name.at === at && name.length > (carrier?.length ?? 0));
    if (carrier && !longer) return compose(tokens, names, at, carrier) ?? [];
    const named = names.find((name) => name.at === at);
    return named ? (refilled(tokens, names, named) ?? []) : [];
  });
  const isInside = (one: Composed, other: Composed): boolean =>
    one !== other && one.at >= other.at && one.at + one.length <= other.at + other.length;
  return found.filter((one) => !found.some((other) => isInside(one, other)));
}

/** The dish that a thing is when it is nothing but fillings and what carries them. */
export function composedThing(thing: string): CatalogueRow | null {
  const tokens = tokenise(thing);
  const [found, ...others] = findComposed(tokens);
  const isWhole = found?.length === tokens.length && others.length === 0;
  return isWhole ? found.row : null;
}

type Name = ReturnType<typeof CATALOGUE_NAMES.find>[number];

function compose(
  tokens: readonly Token[],
  names: readonly Name[],
  at: number,
  { value: carrier, length }: { value: Carrier; length: number },
): Composed | null {
  const fillings = fillingsBefore(tokens, names, at, carrier.joins);
  const [first] = fillings;
  if (!first) return null;
  const parts = [
    ...carrier.base.map(([id, grams]) => ({ row: rowOf(id), grams })),
    ...fillings.map(({ row }) => ({ row, grams: fillingGrams(row) * carrier.filling })),
  ];
  const words = tokens.slice(first.at, at + length).map(({ text }) => text);
  return { at: first.at, length: at + length - first.at, row: asDish(words.join(' '), parts) };
}

/** How much of a filling a bowl or plate of a dish holds, compared with a sandwich. */
const DISH_FILLING = 1.6;

/** "vegetable paella" and "chicken congee": a dish of the catalogue whose meat gives way to what stands right before its name. */
function refilled(
  tokens: readonly Token[],
  names: readonly Name[],
  { at, length, value }: Name,
): Composed | null {
  const fillings = 'dish' in value ? fillingsBefore(tokens, names, at, false) : [];
  const [first] = fillings;
  if (!first || !('dish' in value)) return null;
  const base = (value.dish ?? []).filter(([ndb]) => !isMeat(ndb));
  const parts = [
    ...base.map(([ndb, grams]) => ({ row: rowOfNdb(ndb), grams })),
    ...fillings.map(({ row }) => ({ row, grams: fillingGrams(row) * DISH_FILLING })),
  ];
  const words = tokens.slice(first.at, at + length).map(({ text }) => text);
  return { at: first.at, length: at + length - first.at, row: asDish(words.join(' '), parts) };
}

function fillingsBefore(
  tokens: readonly Token[],
  names: readonly Name[],
  end: number,
  joins: boolean,
): { at: number; row: CatalogueRow }[] {
  const found: { at: number; row: CatalogueRow }[] = [];
  let start = end;
  for (const name of names.filter(({ at }) => at < end).toReversed()) {
    const between = tokens.slice(name.at + name.length, start);
    const isJoined = between.length === 1 && JOINERS.has(between[0]?.text ?? '');
    const isCounted = tokens[name.at - 1]?.kind === 'number' || tokens[name.at - 1]?.text === 'of';
    const row = fillingOf(name.value);
    const adjoins = between.every(({ text }) => MODIFIERS.has(text)) || (isJoined && joins && !isCounted);
    if (!row || !adjoins) break;
    found.unshift({ at: name.at, row });
    start = name.at;
  }
  return found;
}

const NO_FILLING = new Set(['18', '20', '21', '22', '36', '08', '06']);

/** Plain foods fill a sandwich or a curry; bread, grain and whole dishes do not. */
function fillingOf(entry: CatalogueEntry): CatalogueRow | null {
  if (!('kinds' in entry) || entry.category !== 'food' || !entry.kinds.includes('NUTRITION')) return null;
  return entry.ndb !== undefined && !NO_FILLING.has(entry.ndb.slice(0, 2)) ? entry : null;
}

function fillingGrams(row: CatalogueRow): number {
  return FILLING_GRAMS[foodKindOf(row.ndb ?? '')] ?? SPREAD_GRAMS;
}

function asDish(name: string, parts: readonly { row: CatalogueRow; grams: number }[]): CatalogueRow {
  const total = parts.reduce((sum, { grams }) => sum + grams, 0);
  const figure = (key: keyof Figures): number | null => {
    const sum = parts.reduce((all, { row, grams }) => all + (row.per100g[key] ?? NaN) * grams, 0) / total;
    return Number.isNaN(sum) ? null : sum;
  };
  return {
    id: `composed-${stem(name).replaceAll(' ', '-')}`,
    dish: parts.flatMap(({ row, grams }) => compositionOf(row, grams)),
    names: [name],
    category: 'food',
    kinds: ['NUTRITION'],
    usual: 'serving',
    per100g: {
      proteinG: figure('proteinG'),
      sodiumMg: figure('sodiumMg'),
      potassiumMg: figure('potassiumMg'),
      caffeineMg: null,
      alcoholG: null,
    },
    grams: { serving: total, piece: total },
  };
}

function compositionOf(row: CatalogueRow, grams: number): readonly (readonly [ndb: string, grams: number])[] {
  return row.ndb === undefined ? (row.dish ?? []) : [[row.ndb, grams]];
}
