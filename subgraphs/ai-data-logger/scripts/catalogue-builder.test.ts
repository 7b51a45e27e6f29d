import { buildCatalogue, parseCsv } from './catalogue-builder';

const FILES = {
  foods:
    'ndb_no,description,protein_g,sodium_mg,potassium_mg,caffeine_mg,alcohol_g\n00001,"Egg, 3"" wide",12.5,140,,0,0.0\n',
  portions: 'ndb_no,seq,amount,measure,grams\n00001,2,.5,"cup, ""packed""",60\n',
};
const EGG = { id: 'egg', names: ['egg'], category: 'food', ndb: '00001', kinds: ['NUTRITION'], usual: 'cup' };

describe('the catalogue builder', () => {
  test('takes figures and portions from SR28 and leaves a missing figure missing', () => {
    const { rows } = JSON.parse(buildCatalogue([{ ...EGG, portions: { cup: [2, 2] } }], FILES)) as {
      rows: unknown[];
    };
    expect(rows).toEqual([
      {
        ...EGG,
        per100g: { proteinG: 12.5, sodiumMg: 140, potassiumMg: null, caffeineMg: 0, alcoholG: 0 },
        grams: { cup: 120 },
      },
    ]);
  });

  test('refuses a food or a portion that SR28 does not have', () => {
    expect(() => buildCatalogue([{ ...EGG, ndb: '99999' }], FILES)).toThrow('no food 99999');
    expect(() => buildCatalogue([{ ...EGG, portions: { cup: [9, 1] } }], FILES)).toThrow('no portion 9');
  });

  test('reads quoted commas and doubled quotation marks', () => {
    expect(parseCsv('a,b\n"x, ""y""",2\n')).toEqual([{ a: 'x, "y"', b: '2' }]);
  });
});
