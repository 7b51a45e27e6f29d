import { toGrams, toMmHg, toPounds } from '../../../vocabulary/units';

/** Micrograms are the one mass of an export that people do not type. */
const GRAMS_PER_MICROGRAM = 1e-6;

/** A mass of an export in grams; null for a unit that is none. HealthKit writes g, kg, mg, mcg, oz, lb and st. */
export function gramsOf(value: number, unit: string): number | null {
  return unit === 'mcg' ? value * GRAMS_PER_MICROGRAM : toGrams(value, unit);
}

/** A mass of an export in milligrams, to a thousandth; null for a unit that is none. */
export function milligramsOf(value: number, unit: string): number | null {
  if (unit === 'mg') return value;
  const grams = gramsOf(value, unit);
  return grams === null ? null : rounded(grams * 1000);
}

/** A body weight in pounds, to a thousandth; null for a unit that is none. */
export function poundsOf(value: number, unit: string): number | null {
  const pounds = toPounds(value, unit);
  return pounds === null ? null : unit === 'lb' ? value : rounded(pounds);
}

/** A blood pressure in mmHg; null for a unit that is none. */
export function mmHgOf(value: number, unit: string): number | null {
  if (unit === 'mmHg') return value;
  return unit === 'kPa' || unit === 'cmHg' ? toMmHg(value, unit.toLowerCase()) : null;
}

/** A heart rate in beats per minute; null for a unit that is none. */
export function perMinuteOf(value: number, unit: string): number | null {
  if (unit === 'count/min') return value;
  return unit === 'count/s' ? value * 60 : null;
}

/** A percentage; exports write 0.218 with the unit %. */
export function percentOf(value: number, unit: string): number | null {
  return unit === '%' ? rounded(value * 100) : null;
}

/** Conversions end in digits that nobody measured. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
