import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { ZipFile } from 'yazl';

import { importFoodDataCentral } from '../scripts/food-data-central/import';
import { type LoggerInProcess, person, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;

/** Files as FoodData Central lays them out, with made-up foods; columns that are not read are left out. */
const FILES: Readonly<Record<string, string>> = {
  'food.csv':
    '"fdc_id","data_type","description","food_category_id"\n' +
    '"501","foundation_food","Kluski, cooked","20"\n' +
    '"502","survey_fndds_food","Zigni with injera","1"\n' +
    '"503","branded_food","SPARKLING YUZU ENERGY, ""ICED""",""\n' +
    '"504","sample_food","Kluski, sample 4","20"\n' +
    '"505","sr_legacy_food","Almdudler radler","14"\n',
  'nutrient.csv': '"id","name","unit_name","nutrient_nbr"\n"1003","Protein","G","203"\n',
  'food_nutrient.csv':
    '"id","fdc_id","nutrient_id","amount"\n' +
    '"1","501","1003","6.5"\n"2","501","1093","210"\n"3","501","1008","150"\n' +
    '"4","502","1003","9"\n"5","502","1092","300"\n' +
    '"6","503","1057","32"\n"7","503","1003","0"\n' +
    '"8","505","1018","2.0"\n"9","505","203","0.3"\n"10","501","1092","-5"\n',
  'measure_unit.csv': '"id","name"\n"1000","cup"\n"1049","slice"\n"9999","undetermined"\n',
  'food_portion.csv':
    '"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight"\n' +
    '"1","501","1","0.5","1000","","","80"\n' +
    '"2","502","1","","9999","1 medium serving","","350"\n' +
    '"3","502","2","1","9999","","cubic inch","17"\n',
  'branded_food.csv':
    '"fdc_id","brand_owner","brand_name","serving_size","serving_size_unit"\n"503","Yuzu GmbH","YUZUP","250","ml"\n',
};

describe('foods of FoodData Central', () => {
  let app: LoggerInProcess;
  let folder: string;
  beforeAll(async () => {
    app = await startLogger();
    folder = await mkdtemp(join(tmpdir(), 'phda-fdc-'));
    await mkdir(join(folder, 'FoodData_Central_csv'));
    for (const [file, text] of Object.entries(FILES))
      await writeFile(join(folder, 'FoodData_Central_csv', file), text);
  }, 30_000);
  afterAll(async () => {
    await app.clone.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const search = async (words: string): Promise<Wire> => {
    const query = `query ($words: String!) { foods(search: $words, first: 1) { id name names source sourceText kinds
      proteinG sodiumMg potassiumMg caffeineMg alcoholG usual portions { unit grams } } }`;
    const { data } = await app.ask(person(), query, { words });
    return (data as Wire).foods[0];
  };

  test('come from a folder, with figures per 100 g, portions and brands; samples are left out, impossible amounts are not kept', async () => {
    expect(await importFoodDataCentral(folder, app.clone.ownerUrl)).toEqual({ foods: 4 });
    expect(await search('kluski cooked')).toMatchObject({
      id: 'fdc:501',
      source: 'FDC',
      sourceText: 'USDA FoodData Central 501',
      proteinG: 6.5,
      sodiumMg: 210,
      potassiumMg: null,
      usual: 'cup',
      portions: [{ unit: 'cup', grams: 160 }],
    });
    expect(await search('zigni with injera')).toMatchObject({ usual: 'medium', potassiumMg: 300 });
    expect(await search('sparkling yuzu energy iced')).toMatchObject({
      names: ['SPARKLING YUZU ENERGY, "ICED"', 'YUZUP SPARKLING YUZU ENERGY, "ICED"'],
      kinds: ['CAFFEINE'],
      caffeineMg: 32,
      portions: [{ unit: 'serving', grams: 250 }],
    });
    expect(await search('almdudler radler')).toMatchObject({
      kinds: ['ALCOHOL'],
      alcoholG: 2,
      sourceText: 'USDA FoodData Central 505, its portion assumed',
    });
  });

  test('come from the zip as downloaded, and a second import updates instead of doubling', async () => {
    const zip = new ZipFile();
    const changed = { ...FILES, 'food_nutrient.csv': '"fdc_id","nutrient_id","amount"\n"501","1003","7"\n' };
    for (const [file, text] of Object.entries(changed)) zip.addBuffer(Buffer.from(text), `full/${file}`);
    zip.end();
    const path = join(folder, 'FoodData_Central.zip');
    await pipeline(zip.outputStream, createWriteStream(path));
    expect(await importFoodDataCentral(path, app.clone.ownerUrl)).toEqual({ foods: 4 });
    expect(await search('kluski cooked')).toMatchObject({ proteinG: 7, sodiumMg: null });
  });

  test('are found by the text engine, which says what was read', async () => {
    const query = `query ($input: LogTextInput!) { previewText(input: $input) { __typename ... on TextLogged { confirmation } } }`;
    const { data } = await app.ask(person(), query, { input: { text: 'ate a cup of cooked kluski' } });
    expect((data as Wire).previewText).toEqual({
      __typename: 'TextLogged',
      confirmation: expect.stringMatching(/protein 11\.2 g.*"kluski" is read as Kluski, cooked, sure/),
    });
  });

  test.each([
    ['a folder without food.csv', async () => mkdtemp(join(tmpdir(), 'phda-empty-')), 'holds no food.csv'],
    ['a path that is not there', async () => '/nowhere/at/all', 'There is no folder or file'],
    [
      'a file that is no zip',
      async () => join(folder, 'FoodData_Central_csv', 'food.csv'),
      'neither a folder nor a zip',
    ],
  ])('%s is refused with a sentence, and what was there stays', async (_label, path, message) => {
    await expect(importFoodDataCentral(await path(), app.clone.ownerUrl)).rejects.toThrow(message);
    expect(await search('kluski cooked')).toMatchObject({ proteinG: 7 });
  });
});
