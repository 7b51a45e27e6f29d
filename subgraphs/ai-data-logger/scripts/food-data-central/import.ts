import { type FoodImport, importFoods, type StagedCell } from '@phda/shared-models';

import { brandRow, figureRow, foodRow, type Line, measureUnits, portionRow, type RowOf } from './rows';
import { openFoodSource } from './source';

/**
 * Brings a download of USDA FoodData Central (its folder of CSV files, or the zip) into the food table; running it again updates. Memory does not grow
 * with the download. Throws when there is no food.csv or food_nutrient.csv in it.
 */
export async function importFoodDataCentral(path: string, ownerUrl: string): Promise<FoodImport> {
  const source = await openFoodSource(path);
  const needed = async (file: string): Promise<AsyncIterable<Line>> => {
    const lines = await source.lines(file);
    if (!lines)
      throw new Error(`${path} holds no ${file}. Give a "Full Download" of FoodData Central in CSV.`);
    return lines;
  };
  try {
    return await importFoods(ownerUrl, async (stage) => {
      await stage('food', rowsOf(await needed('food.csv'), foodRow));
      await stage('figure', rowsOf(await needed('food_nutrient.csv'), figureRow));
      const units = measureUnits(await all(await source.lines('measure_unit.csv')));
      await stage('portion', rowsOf(await source.lines('food_portion.csv'), portionRow(units)));
      await stage('brand', rowsOf(await source.lines('branded_food.csv'), brandRow));
    });
  } finally {
    source.close();
  }
}

async function* rowsOf(
  lines: AsyncIterable<Line> | null,
  rowOf: RowOf,
): AsyncGenerator<readonly StagedCell[]> {
  for await (const line of lines ?? []) {
    const row = rowOf(line);
    if (row) yield row;
  }
}

async function all(lines: AsyncIterable<Line> | null): Promise<Line[]> {
  const read: Line[] = [];
  for await (const line of lines ?? []) read.push(line);
  return read;
}
