import { measureOf, type LogKind } from '@phda/shared-models/src/registry';

import { ethanolOunces, standardDrinksToOunces } from '../../../look-up/figures';
import type { Region } from '../../../types';
import { ML_PER_US_FL_OZ, toGrams, toMmHg, toPounds } from '../../../vocabulary/units';
import type { Measured } from './record';

/** Sodium of table salt by the labelling rule of the EU: salt = sodium × 2.5 (Regulation (EU) No 1169/2011, Annex I). */
const SALT_PER_SODIUM = 2.5;

/** A measure in the registry's unit, rounded as the text engine rounds; null when it is missing, which 0 is where no living person has 0. */
export function inRegistryUnit(
  kind: LogKind,
  field: string,
  measured: Measured | null,
  region: Region,
): number | null {
  if (!measured) return null;
  const { type, possible } = measureOf(kind, field);
  const value = converted(field, measured, region);
  if (value === 0 && possible[0] > 0) return null;
  if (type === 'int') return Math.round(value);
  if (value === measured.value) return value;
  return rounded(value, field === 'ecwTcw' ? 4 : 3);
}

/** Rounds to a number of decimals. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

function converted(field: string, { value, unit }: Measured, region: Region): number {
  if (field === 'weightLb' || field === 'smmLb') return pounds({ value, unit }, region);
  if (field === 'systolicMmhg' || field === 'diastolicMmhg') return toMmHg(value, unit);
  if (field === 'ecwTcw') return value > 1 || unit === 'percent' ? value / 100 : value;
  if (field === 'alcoholOz') return alcoholOunces(value, unit, region);
  if (field === 'durationMin' && unit === 'h') return value * 60;
  if (field === 'durationMin' && unit === 's') return value / 60;
  const ownUnit = field.endsWith('Mg') ? 'mg' : 'g';
  const grams = unit === null || unit === ownUnit ? null : toGrams(value, unit);
  if (grams === null) return value;
  return ownUnit === 'mg' ? grams * 1000 : grams;
}

/** Pounds of a mass; one without a unit is in pounds in the United States and in kilograms everywhere else. */
export function pounds({ value, unit }: Measured, region: Region): number {
  const stated = unit !== null && toPounds(value, unit) !== null ? unit : region.units === 'US' ? 'lb' : 'kg';
  return stated === 'lb' ? value : (toPounds(value, stated) ?? value);
}

/** US fluid ounces of pure alcohol; a column of alcohol without a unit is in grams, as nutrition tables state it. */
function alcoholOunces(value: number, unit: string | null, region: Region): number {
  if (unit === 'standardDrink' || unit === 'alcoholUnit') return standardDrinksToOunces(value, unit, region);
  if (unit === 'oz' || unit === 'floz') return value;
  if (unit === 'ml') return value / ML_PER_US_FL_OZ;
  if (unit === 'cl') return (value * 10) / ML_PER_US_FL_OZ;
  if (unit === 'l') return (value * 1000) / ML_PER_US_FL_OZ;
  return ethanolOunces(toGrams(value, unit ?? 'g') ?? value);
}

/** Milligrams of sodium in an amount of salt, which labels in the European Union state instead; grams when no unit is said. */
export function sodiumOfSalt({ value, unit }: Measured): number {
  const grams = toGrams(value, unit ?? 'g') ?? value;
  return rounded((grams * 1000) / SALT_PER_SODIUM, 3);
}
