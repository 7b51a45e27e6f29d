import { DECIMAL_POINT_COUNTRIES } from '../../../region';
import type { Region } from '../../../types';

/** Which sign stands before the decimals. */
export type DecimalSign = '.' | ',';

const MISSING = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '/',
  '?',
  'n/a',
  'na',
  'n.a.',
  'nan',
  'null',
  'none',
  'nil',
  'undefined',
  'k.a.',
  '#n/a',
]);

/** Says whether a cell is one of the ways in which exports write "not measured". */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}

const SPACES = /[\s\u00a0\u202f\u2009'’]/g;
const GROUPED = { ',': /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, '.': /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ };
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number written with the given decimal sign and any grouping ("1.234,5", "1,234.5", "1 234"); null when the text is no number. */
export function readNumber(text: string, decimal: DecimalSign): number | null {
  const compact = text.replace(SPACES, '');
  const other = decimal === '.' ? ',' : '.';
  if (GROUPED[decimal].test(compact)) return Number(compact.replaceAll(other, '').replace(',', '.'));
  // A sign that groups nothing is a decimal sign, whatever the rest of the file uses.
  const plain = compact.includes(',') && compact.includes('.') ? compact : compact.replace(',', '.');
  return PLAIN.test(plain) ? Number(plain) : null;
}

/** The decimal sign that the numbers of a file use; where they do not say, the one of the delimiter and the region. */
export function decimalSignOf(cells: Iterable<string>, delimiter: string, region: Region): DecimalSign {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    const text = cell.replace(SPACES, '');
    if (/^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d{1,2}|\d{4,})$/.test(text)) commas += 1;
    else if (/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})$/.test(text)) points += 1;
  }
  if (commas !== points) return commas > points ? ',' : '.';
  return delimiter !== ',' && region.units === 'METRIC' && !DECIMAL_POINT_COUNTRIES.has(region.country)
    ? ','
    : '.';
}
