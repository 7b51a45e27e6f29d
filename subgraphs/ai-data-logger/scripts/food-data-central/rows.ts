import type { StagedCell } from '@phda/shared-models';

import { unitOfWords } from '../../src/domain/vocabulary/units';

/** One line of a file of FoodData Central by its columns. */
export type Line = Readonly<Record<string, string>>;
/** A row for a staging table, or null where the line is of no use. */
export type RowOf = (line: Line) => readonly StagedCell[] | null;

/** The kinds of food that have a name people use; samples and market acquisitions are parts of these. */
const KINDS = new Set(['foundation_food', 'sr_legacy_food', 'survey_fndds_food', 'branded_food']);

/** FoodData Central's ids of the figures that are kept, and the numbers that older files use for them. */
const FIGURES: Readonly<Record<string, string>> = {
  1003: 'protein_g',
  203: 'protein_g',
  1093: 'sodium_mg',
  307: 'sodium_mg',
  1092: 'potassium_mg',
  306: 'potassium_mg',
  1057: 'caffeine_mg',
  262: 'caffeine_mg',
  1018: 'alcohol_g',
  221: 'alcohol_g',
};

const cell = (line: Line, column: string): string => (line[column] ?? '').trim();

/** food.csv: the foods themselves. */
export const foodRow: RowOf = (line) => {
  const [id, kind, name] = [cell(line, 'fdc_id'), cell(line, 'data_type'), cell(line, 'description')];
  return id && name && KINDS.has(kind) ? [id, kind, name.slice(0, 500)] : null;
};

/** food_nutrient.csv: amounts per 100 g. */
export const figureRow: RowOf = (line) => {
  const figure = FIGURES[cell(line, 'nutrient_id')];
  const amount = numberOf(line, 'amount');
  return figure && amount !== null ? [cell(line, 'fdc_id'), figure, amount] : null;
};

/** branded_food.csv: whose it is and how much a serving of the label weighs, in g or ml. */
export const brandRow: RowOf = (line) => {
  const unit = cell(line, 'serving_size_unit').toLowerCase();
  const isMetric = ['g', 'grm', 'ml', 'mlt'].includes(unit);
  const brand = cell(line, 'brand_name') || cell(line, 'brand_owner');
  const serving = isMetric ? numberOf(line, 'serving_size') : null;
  return [cell(line, 'fdc_id'), brand || null, serving, unit.startsWith('ml')];
};

/** measure_unit.csv: id → name. */
export function measureUnits(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [cell(line, 'id'), cell(line, 'name')]));
}

/** food_portion.csv: what one of a unit weighs; measures that nobody says, such as "cubic inch", are left out. */
export const portionRow =
  (units: ReadonlyMap<string, string>): RowOf =>
  (line) => {
    const named = units.get(cell(line, 'measure_unit_id')) ?? '';
    const words = [
      named === 'undetermined' ? '' : named,
      cell(line, 'portion_description'),
      cell(line, 'modifier'),
    ];
    const said = words.map(portionUnit).find((read) => read !== null);
    const grams = numberOf(line, 'gram_weight');
    const amount = numberOf(line, 'amount') || said?.count || 1;
    if (!said || grams === null) return null;
    return [
      cell(line, 'fdc_id'),
      said.unit,
      Math.round((grams / amount) * 100) / 100,
      numberOf(line, 'seq_num') ?? 0,
    ];
  };

const SIZES = new Set(['small', 'medium', 'large']);
const PIECES = new Set([
  'each',
  'item',
  'fruit',
  'egg',
  'fillet',
  'patty',
  'sandwich',
  'cookie',
  'roll',
  'link',
]);

/** The unit that a measure such as "2 slices, thin" is counted in, and the number in front of it. */
function portionUnit(text: string): { unit: string; count: number } | null {
  const match = /^(?<count>[\d.]+)?\s*(?<words>.*)$/.exec(text.toLowerCase());
  const words = (match?.groups?.['words'] ?? '').split(/[\s,(]+/).filter(Boolean);
  const count = Number(match?.groups?.['count'] ?? 1) || 1;
  const unit = unitOfWords(words.slice(0, 2).join(' ')) ?? unitOfWords(words[0] ?? '');
  const isWeight = unit !== null && ['g', 'kg', 'mg', 'oz', 'lb'].includes(unit);
  if (unit && !isWeight) return { unit, count };
  const [first = ''] = words;
  if (SIZES.has(first)) return { unit: first, count };
  return PIECES.has(first) ? { unit: 'piece', count } : null;
}

function numberOf(line: Line, column: string): number | null {
  const text = cell(line, column);
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}
