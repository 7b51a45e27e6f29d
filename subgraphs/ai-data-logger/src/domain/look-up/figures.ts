import type { LogKind } from '@phda/shared-models/src/registry';

import type { Amount, Region } from '../types';
import { familyOf, ML_PER_US_FL_OZ } from '../vocabulary/units';
import { type CatalogueEntry, type CatalogueRow, type Figures, sourceOf } from './catalogue';
import { millilitresOf, type Portion, portionOf } from './portion';

/** Density of ethanol at 20 °C in g/ml (CRC Handbook of Chemistry and Physics). */
const ETHANOL_GRAMS_PER_ML = 0.789;
const GRAMS_PER_FL_OZ_ETHANOL = ETHANOL_GRAMS_PER_ML * ML_PER_US_FL_OZ;

/** The values of one table for one thing, with the sentence that says where they are from. */
export interface LookedUp {
  readonly kind: LogKind;
  readonly fields: Readonly<Record<string, number | null>>;
  readonly source: string;
  readonly isEstimate: boolean;
}

interface Request {
  readonly amount: Extract<Amount, { type: 'exact' }> | null;
  readonly abvPercent: number | null;
  /** People who shared it. */
  readonly sharedBy: number;
  readonly region: Region;
}

/** Figures of an amount of a food or drink, one result per table it belongs to; null when its unit says nothing about this food. */
export function lookUpFigures(entry: CatalogueEntry, request: Request): LookedUp[] | null {
  const parts = 'parts' in entry ? mixedParts(entry, request) : simplePart(entry, request);
  if (!parts) return null;
  const kinds = [...new Set(parts.flatMap(({ row }) => row.kinds))];
  return kinds.map((kind) => {
    const mine = parts.filter(({ row }) => row.kinds.includes(kind));
    return {
      kind,
      fields: fieldsOf(kind, mine, request.abvPercent),
      source: mine.map(({ row, portion }) => `${sourceOf(row)}, ${weightOf(row, portion.grams)}`).join(' + '),
      isEstimate: mine.some(
        ({ row, portion }) => portion.isEstimate || row.borrowed !== undefined || row.dish !== undefined,
      ),
    };
  });
}

interface Part {
  readonly row: CatalogueRow;
  readonly portion: Portion;
}

function simplePart(row: CatalogueRow, { amount, region, sharedBy }: Request): Part[] | null {
  const portion = portionOf(row, amount, region);
  return portion && [{ row, portion: { ...portion, grams: portion.grams / sharedBy } }];
}

/** A mixed drink counts in servings: its parts are multiplied, "double" doubles its alcohol only. */
function mixedParts(
  entry: Extract<CatalogueEntry, { category: 'mixed' }>,
  { amount, abvPercent, region, sharedBy }: Request,
): Part[] {
  const count = amount ? servingsOf(amount) : 1;
  const double = amount?.size === 'double' ? 2 : 1;
  return entry.parts.map((part) => {
    const one = portionOf(
      part.row,
      { type: 'exact', value: part.count, unit: part.portion, size: null },
      region,
    );
    const fallback = (part.row.grams[part.portion] ?? 0) * part.count;
    const isStrong = part.row.kinds.includes('ALCOHOL');
    const whole = isStrong && abvPercent !== null ? wholeVolume(part.row, amount, region) : null;
    if (whole) return { row: part.row, portion: { ...whole, grams: whole.grams / sharedBy } };
    const times = count * (isStrong ? double : 1);
    return {
      row: part.row,
      portion: { grams: ((one?.grams ?? fallback) * times) / sharedBy, isEstimate: true },
    };
  });
}

/** "bourbon and coke, 375 ml, 4.8 %": a strength that is stated beside a volume is that of the whole can. */
function wholeVolume(row: CatalogueRow, amount: Request['amount'], region: Region): Portion | null {
  return amount && familyOf(amount.unit) === 'volume' ? portionOf(row, amount, region) : null;
}

/** A pitcher of a mixed drink is about four glasses of it; a stated volume says nothing about what was poured. */
const GLASSES_OF_A_PITCHER = 4;

function servingsOf({ unit, value }: NonNullable<Request['amount']>): number {
  if (unit === 'pitcher') return value * GLASSES_OF_A_PITCHER;
  return unit === null || HOUSEHOLD_SERVINGS.has(unit) ? value : 1;
}

const HOUSEHOLD_SERVINGS = new Set([
  'glass',
  'serving',
  'piece',
  'can',
  'cup',
  'bowl',
  'plate',
  'mug',
  'slice',
  'pint',
]);

function fieldsOf(
  kind: LogKind,
  parts: readonly Part[],
  abvPercent: number | null,
): Record<string, number | null> {
  if (kind === 'ALCOHOL')
    return { alcoholOz: round(sum(parts.map((part) => ounces(part, abvPercent))) ?? 0, 3) };
  if (kind === 'CAFFEINE') return { caffeineMg: total(parts, 'caffeineMg', 1) };
  return {
    proteinG: total(parts, 'proteinG', 1),
    sodiumMg: total(parts, 'sodiumMg', 0),
    potassiumMg: total(parts, 'potassiumMg', 0),
  };
}

/** US fluid ounces of pure ethanol: volume × strength when the strength is stated, else SR28's grams. */
function ounces({ row, portion }: Part, abvPercent: number | null): number {
  if (abvPercent !== null) return (millilitresOf(row, portion.grams) * abvPercent) / 100 / ML_PER_US_FL_OZ;
  return (portion.grams * (row.per100g.alcoholG ?? 0)) / 100 / GRAMS_PER_FL_OZ_ETHANOL;
}

function total(parts: readonly Part[], figure: keyof Figures, decimals: number): number | null {
  const values = parts.map(({ row, portion }) => {
    const per100g = row.per100g[figure];
    return per100g === null ? null : (per100g * portion.grams) / 100;
  });
  const all = sum(values);
  return all === null ? null : round(all, decimals);
}

/** A sum with an unknown part is unknown: missing is missing. */
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (all, value) => (all === null || value === null ? null : all + value),
    0,
  );
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** Medicines are counted: a tablet is kept as one gram. */
function weightOf({ category }: CatalogueRow, value: number): string {
  if (category !== 'medicine') return grams(value);
  return value === 1 ? '1 tablet' : `${round(value, 2)} tablets`;
}

function grams(value: number): string {
  return `${round(value, value < 10 ? 1 : 0)} g`;
}

/** Grams of pure ethanol in one standard drink by country (national health authorities); a unit of alcohol is the British one of 8 g. */
const STANDARD_DRINK_GRAMS: Readonly<Record<string, number>> = {
  CA: 13.45,
  AU: 10,
  NZ: 10,
  IE: 10,
  GB: 8,
  FR: 10,
  ES: 10,
  DE: 10,
  AT: 10,
  IT: 12,
  JP: 20,
};
const BRITISH_UNIT_ML = 10;
/** NIAAA: 0.6 US fluid ounces, or about 14 g. */
const US_DRINK_OUNCES = 0.6;

/** US fluid ounces of pure ethanol in a number of standard drinks or British units. */
export function standardDrinksToOunces(
  value: number,
  unit: 'standardDrink' | 'alcoholUnit',
  region: Region,
): number {
  if (unit === 'alcoholUnit') return round((value * BRITISH_UNIT_ML) / ML_PER_US_FL_OZ, 3);
  const drink = STANDARD_DRINK_GRAMS[region.country];
  return round(value * (drink === undefined ? US_DRINK_OUNCES : drink / GRAMS_PER_FL_OZ_ETHANOL), 3);
}

/** US fluid ounces of pure ethanol in grams of it. */
export function ethanolOunces(gramsOfEthanol: number): number {
  return round(gramsOfEthanol / GRAMS_PER_FL_OZ_ETHANOL, 3);
}

/** Pure alcohol in grams and in the drinks that its country counts; `count` is null where the country has none. */
export function drinksOf(
  ounces: number,
  country: string,
): { readonly grams: number; readonly count: number | null; readonly name: string } {
  const grams = ounces * GRAMS_PER_FL_OZ_ETHANOL;
  if (country === 'GB') return { grams, count: (ounces * ML_PER_US_FL_OZ) / BRITISH_UNIT_ML, name: 'unit' };
  const drink = STANDARD_DRINK_GRAMS[country];
  if (country !== 'US' && drink === undefined) return { grams, count: null, name: '' };
  const count = drink === undefined ? ounces / US_DRINK_OUNCES : grams / drink;
  return { grams, count, name: 'standard drink' };
}
