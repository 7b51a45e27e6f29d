import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildCatalogue, type CatalogueSelection } from './catalogue-builder';

const SELECTION = join(__dirname, 'catalogue-selection.json');
const CATALOGUE = join(__dirname, '../src/domain/look-up/catalogue-data.json');

/** Writes the catalogue from a folder of USDA SR28 files, or with `--check` recomputes every figure and fails on a difference. */
function main(args: readonly string[]): void {
  const folder = args.find((argument) => !argument.startsWith('--'));
  if (!folder)
    throw new Error('Give the folder that holds foods_per_100g.csv and portions.csv of USDA SR28.');
  const selection = JSON.parse(readFileSync(SELECTION, 'utf8')) as CatalogueSelection[];
  const text = buildCatalogue(selection, {
    foods: readFileSync(join(folder, 'foods_per_100g.csv'), 'utf8'),
    portions: readFileSync(join(folder, 'portions.csv'), 'utf8'),
  });
  if (!args.includes('--check')) writeFileSync(CATALOGUE, text);
  else if (!isSame(readFileSync(CATALOGUE, 'utf8'), text))
    throw new Error('The catalogue differs from what the SR28 files give. Run this script without --check.');
  process.stdout.write(
    `${selection.length} rows ${args.includes('--check') ? 'agree with' : 'written from'} SR28\n`,
  );
}

/** Compares content, not layout: the committed file is laid out by prettier. */
function isSame(first: string, second: string): boolean {
  return JSON.stringify(JSON.parse(first)) === JSON.stringify(JSON.parse(second));
}

main(process.argv.slice(2));
