import type { FileFormat } from '../format';
import { type Column, hasAll, hasAny } from './support/columns';
import { layoutOf } from './support/people';
import { tableFormat } from './support/table';
import { type Meaning, meaningsOf } from './support/words';

/**
 * The CSV of openScale: `dateTime,weight,fat,water,muscle,lbm,bone,waist,…,comment`, older versions with dates as dd.MM.yyyy HH:mm; times are
 * local, masses in kilograms where the header states no unit, 0.0 is not measured. Fat is in percent of the weight. Water in percent is no
 * ECW/TBW, and muscle is all muscle, not the skeletal muscle mass: neither is taken.
 */
export const openscale: FileFormat = tableFormat({
  name: 'openscale',
  label: 'openScale',
  knows: isOpenScale,
  layout: (columns, context) => layoutOf(openScaleMeanings(columns), context, { massUnit: 'kg' }),
});

function isOpenScale(columns: readonly Column[]): boolean {
  const isDated = hasAny(columns, 'date time', 'datetime', 'date');
  return isDated && hasAll(columns, 'weight', 'water', 'muscle') && hasAny(columns, 'fat', 'body fat');
}

function openScaleMeanings(columns: readonly Column[]): ReadonlyMap<Meaning, Column> {
  const meanings = new Map(meaningsOf(columns));
  const fat = columns.find(({ name }) => name === 'fat');
  if (fat) meanings.set('pbf', { ...fat, unit: fat.unit ?? 'percent' });
  return meanings;
}
