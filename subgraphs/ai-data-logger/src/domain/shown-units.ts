import type { Measure } from '@phda/shared-models/src/registry';

import { drinksOf } from './look-up/figures';
import type { Situation } from './types';
import { toGrams } from './vocabulary/units';

/** The units in which a person reads a row, kept with an entry so that its answer stays the same. */
export interface ShownIn {
  readonly weight: 'kg' | 'lb';
  /** ISO 3166 country whose standard drink counts. */
  readonly country: string;
}

/** The units of the person's profile, locale or country. */
export function shownInOf({ region }: Situation): ShownIn {
  return { weight: region.units === 'US' ? 'lb' : 'kg', country: region.country };
}

/** One value of a row with its label, first in the units of the person and then in those that are stored where they differ. */
export function shownMeasure({ field, label, unit }: Measure, value: number, shownIn: ShownIn): string {
  if (unit === 'lb') return `${label} ${weight(value, shownIn)}`;
  if (field === 'alcoholOz') return `${label} ${alcohol(value, shownIn)}`;
  return `${label} ${rounded(value, 3)}${unit === 'ratio' ? '' : ` ${unit}`}`;
}

function weight(pounds: number, { weight: unit }: ShownIn): string {
  const [lb, kg] = [`${rounded(pounds, 2)} lb`, `${rounded((toGrams(pounds, 'lb') ?? 0) / 1000, 2)} kg`];
  return unit === 'lb' ? `${lb} (${kg})` : `${kg} (${lb})`;
}

/** Countries without a standard drink of their own read grams. */
function alcohol(ounces: number, { country }: ShownIn): string {
  const { grams, count, name } = drinksOf(ounces, country);
  const pure = country === 'US' ? `${rounded(ounces, 3)} fl oz` : `${rounded(grams, 1)} g`;
  if (count === null) return pure;
  const drinks = rounded(count, 1);
  return `${pure} (${drinks} ${drinks === '1' ? name : `${name}s`})`;
}

function rounded(value: number, decimals: number): string {
  return String(Math.round(value * 10 ** decimals) / 10 ** decimals);
}
