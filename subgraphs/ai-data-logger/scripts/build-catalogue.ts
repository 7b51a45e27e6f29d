import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { buildCatalogue } from './catalogue-builder';
import { fillProtein } from './meal-truth';

const SELECTION = join(__dirname, 'catalogue');
const CATALOGUE = join(__dirname, '../src/domain/look-up/catalogue-data.json');
const MEALS = join(__dirname, '../tests/meals/meals.csv');

/** Writes the catalogue and the protein of the described meals from a folder of USDA SR28 files, or with `--check` recomputes every figure and fails on a difference. */
function main(args: readonly string[]): void {
  const folder = args.find((argument) => !argument.startsWith('--'));
  if (!folder)
    throw new Error('Give the folder that holds foods_per_100g.csv and portions.csv of USDA SR28.');
  const tables = readdirSync(SELECTION).map(
    (file) => [basename(file, '.csv'), readFileSync(join(SELECTION, file), 'utf8')] as const,
  );
  const foods = readFileSync(join(folder, 'foods_per_100g.csv'), 'utf8');
  const portions = readFileSync(join(folder, 'portions.csv'), 'utf8');
  const isCheck = args.includes('--check');
  const settle = (file: string, text: string): void => {
    if (!isCheck) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text)
      throw new Error(`${basename(file)} differs from what SR28 gives. Run this script without --check.`);
  };
  const catalogue = buildCatalogue(Object.fromEntries(tables), { foods, portions });
  settle(CATALOGUE, catalogue);
  settle(MEALS, fillProtein(readFileSync(MEALS, 'utf8'), foods));
  const { rows } = JSON.parse(catalogue) as { rows: readonly unknown[] };
  process.stdout.write(`${rows.length} rows ${isCheck ? 'agree with' : 'written from'} SR28\n`);
}

main(process.argv.slice(2));
