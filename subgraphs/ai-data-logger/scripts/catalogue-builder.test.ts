import { buildCatalogue } from './catalogue-builder';
import type { CatalogueFolder } from './catalogue-selection';
import { parseCsv } from './csv';

const FILES = {
  foods:
    'ndb_no,description,protein_g,sodium_mg,potassium_mg,caffeine_mg,alcohol_g\n00001,"Egg, 3"" wide",12.5,140,,0,0.0\n00002,Bread,8,500,100,0,0\n',
  portions: 'ndb_no,seq,amount,measure,grams\n00001,2,.5,"cup, ""packed""",60\n00002,1,1,slice,30\n',
};
const FOOD_COLUMNS = 'id,ndb,category,kinds,usual,portions,names,note\n';
const EGG = 'egg,00001,food,NUTRITION,cup,cup=2*2,egg|eggs whole,\n';

const rowsOf = (tables: CatalogueFolder): unknown[] =>
  (JSON.parse(buildCatalogue(tables, FILES)) as { rows: unknown[] }).rows;
const withEgg = (egg: string): CatalogueFolder => ({ eggs: FOOD_COLUMNS + egg });

describe('the catalogue builder', () => {
  test('takes figures and portions from SR28 and leaves a missing figure missing', () => {
    expect(rowsOf(withEgg(EGG))).toEqual([
      {
        id: 'egg',
        ndb: '00001',
        names: ['egg', 'eggs whole'],
        category: 'food',
        kinds: ['NUTRITION'],
        usual: 'cup',
        per100g: { proteinG: 12.5, sodiumMg: 140, potassiumMg: null, caffeineMg: 0, alcoholG: 0 },
        grams: { cup: 120 },
      },
    ]);
  });

  test.each([
    ['a food that SR28 does not have', EGG.replace('00001', '99999'), 'no food 99999'],
    ['a portion that SR28 does not have', EGG.replace('2*2', '9'), 'no portion 9'],
    ['an estimate without its reason', EGG.replace('2*2', '~120'), 'lacks its reason'],
    [
      'a usual portion that is not among the portions',
      EGG.replace(',cup,', ',bowl,'),
      'usual portion of egg',
    ],
  ])('refuses %s', (_label, egg, message) => {
    expect(() => buildCatalogue(withEgg(egg), FILES)).toThrow(message);
  });

  test('weighs a dish by its parts and names its SR28 foods; an unknown figure of a part stays unknown', () => {
    const tables = {
      bread: `${FOOD_COLUMNS}${EGG}bread,00002,food,NUTRITION,slice,slice=1,bread,\n`,
      'dish-estimates': 'id,parts,portions,names\negg-toast,egg:50 + bread:50,piece=0.5,egg on toast\n',
    };
    expect(rowsOf(tables)).toContainEqual(
      expect.objectContaining({
        id: 'egg-toast',
        dish: [
          ['00001', 50],
          ['00002', 50],
        ],
        per100g: { proteinG: 10.25, sodiumMg: 320, potassiumMg: null, caffeineMg: null, alcoholG: null },
        grams: { serving: 100, piece: 50 },
      }),
    );
    expect(() => rowsOf({ ...tables, bread: FOOD_COLUMNS })).toThrow('unknown part egg');
  });

  test('turns the strength on a label into grams of alcohol and dates the label', () => {
    const brands =
      'id,category,kinds,usual,protein_g,sodium_mg,potassium_mg,caffeine_mg,abv_percent,portions,names,source,date\n' +
      'stout,beer,ALCOHOL,can,,,,,4,can=440,stout,Stout label: 4 % vol,2024\n';
    expect(rowsOf({ brands })).toEqual([
      expect.objectContaining({
        label: 'Stout label: 4 % vol (2024)',
        per100g: { proteinG: null, sodiumMg: null, potassiumMg: null, caffeineMg: null, alcoholG: 3.156 },
      }),
    ]);
  });

  test('reads quoted commas and doubled quotation marks', () => {
    expect(parseCsv('a,b\n"x, ""y""",2\n')).toEqual([{ a: 'x, "y"', b: '2' }]);
  });
});
