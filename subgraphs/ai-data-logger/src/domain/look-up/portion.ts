import type { Amount, Region } from '../types';
import { familyOf, ML_PER_US_FL_OZ, toGrams, toMillilitres } from '../vocabulary/units';
import type { CatalogueRow } from './catalogue';
import { vesselMillilitres } from './containers';

/** Grams of what was eaten or drunk and whether a portion had to be assumed for it. */
export interface Portion {
  readonly grams: number;
  /** False when the message states a mass or volume. */
  readonly isEstimate: boolean;
}

type ExactAmount = Extract<Amount, { type: 'exact' }>;

const FACTORS: Readonly<Record<string, number>> = {
  single: 1,
  doppio: 2,
  double: 2,
  triple: 3,
  quadruple: 4,
  quad: 4,
};
/** Used where SR28 has no weight for a size: about the spread of its small and large fruits. */
const GENERIC_SIZES: Readonly<Record<string, number>> = {
  mini: 0.5,
  small: 0.75,
  medium: 1,
  regular: 1,
  large: 1.4,
  big: 1.4,
  xl: 1.7,
  tall: 1,
  grande: 1.4,
  venti: 1.7,
  footlong: 2,
};
/** A latte of more than this many millilitres is usually made with two shots. */
const TWO_SHOT_MILLILITRES = 350;

/** Grams of an amount of a catalogue row; null amount is the usual portion; null result means that the unit says nothing about this food. */
export function portionOf(row: CatalogueRow, amount: ExactAmount | null, region: Region): Portion | null {
  if (!amount) return { grams: usualGrams(row, region), isEstimate: true };
  if (row.category === 'medicine') return tabletsOf(row, amount);
  if (amount.unit === 'inch') return { grams: gramsOfInches(row, amount.value, region), isEstimate: true };
  if (amount.unit === 'piece' && isServedWhole(row))
    return { grams: usualGrams(row, region), isEstimate: true };
  const stated = statedGrams(row, amount, region);
  if (stated !== null) return { grams: stated, isEstimate: row.category === 'milk coffee' };
  if (amount.unit === 'packet' && PACKED.has(row.category) && amount.value > 1)
    return {
      grams: (knownGrams(row, 'can', region) ?? usualGrams(row, region)) * amount.value,
      isEstimate: true,
    };
  const one =
    amount.unit === null
      ? gramsOfOne(row, amount.size, region)
      : gramsOfUnit(row, amount.unit, amount.size, region);
  return one === null ? null : { grams: one * amount.value, isEstimate: true };
}

/** A heavier serving is no single piece. */
const MOST_GRAMS_OF_A_PIECE = 150;

function isLight({ dish, grams, usual }: CatalogueRow): boolean {
  return dish !== undefined && (grams[usual] ?? 0) <= MOST_GRAMS_OF_A_PIECE;
}

/** "chicken curry, 4 pieces" counts what swims in one serving of it. */
function isServedWhole(row: CatalogueRow): boolean {
  const isCounted = row.grams['piece'] !== undefined || row.grams['slice'] !== undefined;
  return row.dish !== undefined && !isCounted && !isLight(row);
}

/** Drinks that are sold as a "6 pack" of cans. */
const PACKED = new Set(['beer', 'soda', 'energy']);

/** A medicine is counted in tablets; its milligrams are those of the medicine and say nothing about its caffeine. */
function tabletsOf(row: CatalogueRow, { unit, value }: ExactAmount): Portion | null {
  const isCount = unit === null || ['tablet', 'piece', 'serving'].includes(unit);
  return isCount ? { grams: (row.grams['piece'] ?? 0) * value, isEstimate: true } : null;
}

/** SR28's pizzas are 14 inches wide. */
const PIZZA_INCHES = 14;

/** Inches along a sandwich or across a pizza; of anything else they say too little to change its usual portion. */
function gramsOfInches(row: CatalogueRow, inches: number, region: Region): number {
  if (row.grams['inch'] !== undefined) return row.grams['inch'] * inches;
  const pizza = row.grams['whole'];
  return pizza === undefined ? usualGrams(row, region) : pizza * (inches / PIZZA_INCHES) ** 2;
}

/** Millilitres that a weight of a drink takes up, by SR28's weight of its fluid ounce; as water where it has none. */
export function millilitresOf(row: CatalogueRow, grams: number): number {
  return grams / gramsPerMillilitre(row, true);
}

function gramsPerMillilitre(row: CatalogueRow, isDrink: boolean): number {
  if (row.grams['floz'] !== undefined && row.category !== 'milk coffee')
    return row.grams['floz'] / ML_PER_US_FL_OZ;
  if (row.grams['cup'] !== undefined) return row.grams['cup'] / 236.5882365;
  return isDrink || row.dish ? 1 : NaN;
}

function statedGrams(row: CatalogueRow, amount: ExactAmount, region: Region): number | null {
  const { unit, value } = amount;
  if (unit === null) return null;
  const isDrink = row.category !== 'food';
  const key = isDrink && unit === 'oz' ? 'floz' : unit;
  const family = familyOf(key);
  if (family === 'mass') return toGrams(value, key);
  const millilitres =
    family === 'volume' ? toMillilitres(value, key, region) : spoonOrCup(row, key, value, region);
  if (millilitres === null) return null;
  if (row.category === 'milk coffee')
    return (row.grams['shot'] ?? 0) * (millilitres > TWO_SHOT_MILLILITRES ? 2 : shotsOf(row));
  const grams = millilitres * gramsPerMillilitre(row, isDrink);
  return Number.isNaN(grams) ? null : grams;
}

/** Cups and spoons are volumes unless SR28 weighs them for this food or the drink has a vessel of that name. */
function spoonOrCup(row: CatalogueRow, unit: string, value: number, region: Region): number | null {
  if (!['cup', 'tbsp', 'tsp'].includes(unit) || row.grams[unit] !== undefined) return null;
  // A spoon of instant coffee makes a cup of it.
  if (unit !== 'cup' && BREWED.has(row.category)) return null;
  if (vesselMillilitres(row.category, unit, region) !== null) return null;
  return toMillilitres(value, unit, region);
}

function shotsOf(row: CatalogueRow): number {
  return (row.grams[row.usual] ?? 0) / (row.grams['shot'] ?? 1);
}

function usualGrams(row: CatalogueRow, region: Region): number {
  const vessel =
    region.units === 'US'
      ? null
      : vesselMillilitres(row.category, row.category === 'beer' ? 'serving' : row.usual, region);
  return vessel === null ? (row.grams[row.usual] ?? 0) : vessel * gramsPerMillilitre(row, true);
}

function gramsOfUnit(row: CatalogueRow, unit: string, size: string | null, region: Region): number | null {
  if (unit === 'serving' && row.grams['serving'] === undefined) return gramsOfOne(row, size, region);
  const vessel = size && !FACTORS[size] ? vesselMillilitres(row.category, size, region) : null;
  if (vessel !== null && ['glass', 'cup', 'mug', 'shot'].includes(unit))
    return vessel * gramsPerMillilitre(row, true);
  const grams = knownGrams(row, unit, region);
  if (grams === null) return null;
  return grams * (size ? (FACTORS[size] ?? GENERIC_SIZES[size] ?? 1) : 1);
}

/** SR28's own portions stand first in the United States; elsewhere the vessels of the country do. */
function knownGrams(row: CatalogueRow, unit: string, region: Region): number | null {
  const own = row.grams[unit];
  const millilitres = vesselMillilitres(row.category, unit, region);
  const vessel = millilitres === null ? undefined : millilitres * gramsPerMillilitre(row, true);
  const [first, second] = region.units === 'US' || row.category === 'energy' ? [own, vessel] : [vessel, own];
  const grams = first ?? second;
  if (grams !== undefined) return grams;
  if (unit === 'slice' && row.dish && row.grams['slice'] === undefined && row.grams['piece'] === undefined)
    return usualGrams(row, region);
  if (unit === 'slice' || unit === 'piece' || unit === 'finger')
    return row.grams['piece'] ?? row.grams['slice'] ?? (isLight(row) ? usualGrams(row, region) : null);
  if (row.category === 'food') return gramsOfVessel(row, unit, region);
  const isOneCup =
    row.category === 'milk coffee'
      ? ['glass', 'mug', 'can', 'bottle'].includes(unit)
      : BREWED.has(row.category) && MAKES_A_CUP.has(unit);
  return isOneCup ? usualGrams(row, region) : null;
}

const BREWED = new Set(['coffee', 'tea']);
/** What one cup is made of: a bag, a sachet, a spoon of instant powder, a pod. */
const MAKES_A_CUP = new Set(['packet', 'tsp', 'tbsp', 'scoop', 'piece', 'tablet', 'serving']);

/** An ounce, for a handful of something that SR28 does not weigh by the cup. */
const HANDFUL_GRAMS = 28.35;

/** A bowl is one and a half cups, a plate two, a handful half a cup where SR28 weighs the cup; else a bowl or plate holds a usual portion. */
function gramsOfVessel(row: CatalogueRow, unit: string, region: Region): number | null {
  if (unit === 'can') return tinned(row, region);
  // A cup or spoon of food that SR28 does not weigh by volume is taken to be as dense as water.
  const spooned = ['cup', 'tbsp', 'tsp'].includes(unit) ? toMillilitres(1, unit, region) : null;
  if (spooned !== null) return spooned;
  if (SOLD_AS_A_PORTION.has(unit)) return usualGrams(row, region);
  const cups = CUPS_OF_VESSEL[unit];
  if (cups === undefined) return null;
  const cup = row.grams['cup'];
  if (cup !== undefined) return cup * cups;
  return unit === 'handful' ? HANDFUL_GRAMS : usualGrams(row, region);
}

const SOLD_AS_A_PORTION = new Set(['packet', 'pot', 'bar', 'block']);

/** Net grams of the usual tin, 400 g in Europe and 15 oz in the United States; fish comes in tins of about 110 g drained. */
function tinned({ ndb, dish, grams }: CatalogueRow, { units }: Region): number | null {
  if (ndb?.startsWith('15')) return FISH_TIN_GRAMS;
  const whole = units === 'US' ? 425 : 400;
  const isDrained = ndb !== undefined && (/^(?:09|11)/.test(ndb) || (/^16/.test(ndb) && !/^1600/.test(ndb)));
  if (isDrained) return whole * DRAINED_SHARE;
  return dish || ndb ? whole : (grams['serving'] ?? null);
}

const FISH_TIN_GRAMS = 112;
/** About 240 g of the 400 g of a tin of pulses or vegetables are left when it is drained. */
const DRAINED_SHARE = 0.6;

const CUPS_OF_VESSEL: Readonly<Record<string, number>> = {
  handful: 0.5,
  katori: 0.65,
  bowl: 1.5,
  plate: 2,
  mug: 1.25,
  scoop: 0.5,
  glass: 1,
};

function gramsOfOne(row: CatalogueRow, size: string | null, region: Region): number {
  const isDrink = row.category !== 'food';
  if (size && FACTORS[size]) return sized(row, FACTORS[size], region);
  if (size && row.grams[size] !== undefined) return row.grams[size];
  const vessel = size ? vesselMillilitres(row.category, size, region) : null;
  if (vessel !== null) return vessel * gramsPerMillilitre(row, true);
  if (size && row.category === 'milk coffee')
    return (
      (row.grams['shot'] ?? 0) * (['large', 'grande', 'venti', 'big', 'xl'].includes(size) ? 2 : shotsOf(row))
    );
  const one = isDrink
    ? usualGrams(row, region)
    : (row.grams['whole'] ?? row.grams['piece'] ?? usualGrams(row, region));
  return one * (size ? (GENERIC_SIZES[size] ?? 1) : 1);
}

/** A double of spirits or espresso is two shots; a double of anything else two usual portions. */
function sized(row: CatalogueRow, factor: number, region: Region): number {
  const shot = row.category === 'milk coffee' ? row.grams['shot'] : undefined;
  return factor * (shot ?? usualGrams(row, region));
}
