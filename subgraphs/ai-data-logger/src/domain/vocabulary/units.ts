import type { Region } from '../types';

/** Families of units; only `household` ones need the catalogue to become grams or millilitres. */
export type UnitFamily = 'mass' | 'volume' | 'pressure' | 'time' | 'rate' | 'share' | 'household';

interface Unit {
  readonly family: UnitFamily;
  readonly words: readonly string[];
}

const unit = (family: UnitFamily, ...words: string[]): Unit => ({ family, words });

/** Unit keys with the words people use for them, lower case; several words are written with spaces. */
export const UNITS = {
  mg: unit('mass', 'mg', 'mgs', 'milligram', 'milligrams', 'milligramme', 'milligrammes'),
  g: unit('mass', 'g', 'gr', 'gm', 'gms', 'gram', 'grams', 'gramme', 'grammes'),
  kg: unit('mass', 'kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme'),
  lb: unit('mass', 'lb', 'lbs', 'pound', 'pounds'),
  st: unit('mass', 'st', 'stone', 'stones'),
  oz: unit('mass', 'oz', 'ozs', 'ounce', 'ounces'),
  floz: unit('volume', 'fl oz', 'fl ounce', 'fl ounces', 'fluid oz', 'fluid ounce', 'fluid ounces', 'floz'),
  ml: unit('volume', 'ml', 'mls', 'mil', 'mils', 'milliliter', 'milliliters', 'millilitre', 'millilitres'),
  cl: unit('volume', 'cl', 'centiliter', 'centilitre', 'centilitres'),
  dl: unit('volume', 'dl', 'deciliter', 'decilitre'),
  l: unit('volume', 'l', 'liter', 'liters', 'litre', 'litres'),
  pint: unit('volume', 'pint', 'pints'),
  quart: unit('volume', 'quart', 'quarts'),
  gallon: unit('volume', 'gallon', 'gallons', 'gal'),
  cup: unit('household', 'cup', 'cups', 'cupful', 'cupfuls'),
  tbsp: unit(
    'household',
    'tbsp',
    'tbsps',
    'tbs',
    'tablespoon',
    'tablespoons',
    'tablespoonful',
    'spoon',
    'spoons',
    'spoonful',
    'spoonfuls',
    'dollop',
    'dollops',
    'knob',
    'glug',
  ),
  tsp: unit('household', 'tsp', 'tsps', 'teaspoon', 'teaspoons', 'teaspoonful'),
  glass: unit(
    'household',
    'glass',
    'glasses',
    'tumbler',
    'tumblers',
    'flute',
    'flutes',
    'goblet',
    'goblets',
    'snifter',
  ),
  can: unit('household', 'can', 'cans', 'tin', 'tins', 'tinnie', 'tinnies', 'tallboy', 'tallboys'),
  bottle: unit('household', 'bottle', 'bottles', 'btl', 'btls', 'stubby', 'stubbies'),
  mug: unit('household', 'mug', 'mugs'),
  shot: unit(
    'household',
    'shot',
    'shots',
    'measure',
    'measures',
    'nip',
    'nips',
    'dram',
    'drams',
    'jigger',
    'tot',
    'peg',
    'pegs',
  ),
  finger: unit('household', 'finger', 'fingers'),
  katori: unit('household', 'katori', 'katoris', 'ramekin', 'ramekins'),
  bowl: unit('household', 'bowl', 'bowls', 'bowlful'),
  plate: unit('household', 'plate', 'plates', 'plateful'),
  slice: unit('household', 'slice', 'slices', 'rasher', 'rashers', 'strip', 'strips'),
  piece: unit(
    'household',
    'piece',
    'pieces',
    'pc',
    'pcs',
    'chunk',
    'chunks',
    'square',
    'squares',
    'wedge',
    'wedges',
    'skewer',
    'skewers',
    'nos',
  ),
  serving: unit(
    'household',
    'serving',
    'servings',
    'side of',
    'sides of',
    'portion',
    'portions',
    'helping',
    'helpings',
    'order',
    'orders',
  ),
  scoop: unit('household', 'scoop', 'scoops'),
  block: unit('household', 'block', 'blocks'),
  handful: unit('household', 'handful', 'handfuls', 'fistful'),
  bar: unit('household', 'bar', 'bars'),
  packet: unit(
    'household',
    'packet',
    'packets',
    'pack',
    'pouch',
    'pouches',
    'packs',
    'bag',
    'bags',
    'sachet',
    'sachets',
  ),
  pot: unit(
    'household',
    'pot',
    'pots',
    'container',
    'containers',
    'tub',
    'tubs',
    'carton',
    'cartons',
    'jar',
    'middy',
    'middies',
  ),
  pitcher: unit('household', 'pitcher', 'pitchers', 'jug', 'jugs', 'carafe'),
  stein: unit('household', 'stein', 'steins'),
  inch: unit('household', 'inch', 'inches'),
  tablet: unit('household', 'tablet', 'tablets', 'caplet', 'caplets', 'pill', 'pills', 'capsule', 'capsules'),
  schooner: unit('household', 'schooner', 'schooners', 'schooie', 'schooey', 'schooies'),
  min: unit('time', 'min', 'mins', 'minute', 'minutes', 'minuten'),
  h: unit('time', 'h', 'hr', 'hrs', 'hour', 'hours'),
  s: unit('time', 'sec', 'secs', 'second', 'seconds'),
  mmhg: unit('pressure', 'mmhg', 'mm hg', 'mm of hg', 'mm of mercury', 'mm'),
  cmhg: unit('pressure', 'cmhg', 'cm hg', 'cm of hg'),
  kpa: unit('pressure', 'kpa', 'kilopascal', 'kilopascals'),
  bpm: unit(
    'rate',
    'bpm',
    '/ min',
    '/ minute',
    'per min',
    'per minute',
    'beats / min',
    'beats per minute',
    'beats per min',
    'beats a minute',
    'beats',
  ),
  percent: unit('share', '%', 'percent', 'pct', 'per cent'),
} as const satisfies Record<string, Unit>;

export type UnitKey = keyof typeof UNITS;

const BY_WORD = new Map<string, UnitKey>(
  (Object.keys(UNITS) as UnitKey[]).flatMap((key) =>
    UNITS[key].words.map((words): [string, UnitKey] => [words, key]),
  ),
);

/** The unit that a word, or up to three words joined by spaces, stands for. */
export function unitOfWords(words: string): UnitKey | null {
  return BY_WORD.get(words) ?? null;
}

/** The family of a unit key, null for an unknown key. */
export function familyOf(key: string | null): UnitFamily | null {
  return key !== null && key in UNITS ? UNITS[key as UnitKey].family : null;
}

/** Grams of each mass unit (international avoirdupois pound and ounce, stone of 14 lb). */
const GRAMS: Readonly<Record<string, number>> = {
  mg: 0.001,
  g: 1,
  kg: 1000,
  oz: 28.349523125,
  lb: 453.59237,
  st: 6350.29318,
};

/** Millilitres of one US fluid ounce. */
export const ML_PER_US_FL_OZ = 29.5735295625;

const ML: Readonly<Record<string, number>> = {
  ml: 1,
  cl: 10,
  dl: 100,
  l: 1000,
  cup: 236.5882365,
  tbsp: 14.78676478125,
  tsp: 4.92892159375,
  quart: 946.352946,
};

/** Converts a mass to grams, null when the unit is no mass. */
export function toGrams(value: number, key: string): number | null {
  const factor = GRAMS[key];
  return factor === undefined ? null : value * factor;
}

/** Converts a mass to avoirdupois pounds, null when the unit is no mass. */
export function toPounds(value: number, key: string): number | null {
  const grams = toGrams(value, key);
  return grams === null ? null : grams / 453.59237;
}

/** Converts a volume to millilitres: pints, gallons and fluid ounces are imperial in the United Kingdom and Ireland, US customary elsewhere. */
export function toMillilitres(value: number, key: string, region: Region): number | null {
  const imperial = region.units === 'UK';
  if (key === 'pint') return value * (region.units === 'US' ? 473.176473 : 568.26125);
  if (key === 'gallon') return value * (imperial ? 4546.09 : 3785.411784);
  if (key === 'floz') return value * (imperial ? 28.4130625 : ML_PER_US_FL_OZ);
  const factor = ML[key];
  return factor === undefined ? null : value * factor;
}

/** Millimetres of mercury of a pressure (1 kPa = 7.50062 mmHg). */
export function toMmHg(value: number, key: string | null): number {
  if (key === 'kpa') return value * 7.50062;
  return key === 'cmhg' ? value * 10 : value;
}

/** Minutes of a duration, null when the unit is no time. */
export function toMinutes(value: number, key: string): number | null {
  if (key === 'min') return value;
  if (key === 'h') return value * 60;
  return key === 's' ? value / 60 : null;
}
