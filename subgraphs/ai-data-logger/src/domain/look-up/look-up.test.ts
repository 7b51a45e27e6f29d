import { regionOf } from '../region';
import { tokenise } from '../text/tokens';
import {
  type CatalogueEntry,
  CATALOGUE,
  CATALOGUE_NAMES,
  guessByTypo,
  isOneSlip,
  sourceOf,
} from './catalogue';
import { standardDrinksToOunces } from './figures';
import { lookUpFigures } from './figures';

const US = regionOf('America/New_York', null);
const UK = regionOf('Europe/London', null);
const entry = (id: string): CatalogueEntry => {
  const found = CATALOGUE.find((row) => row.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const figures = (id: string, value: number | null, unit: string | null = null, region = US, more = {}) =>
  lookUpFigures(entry(id), {
    amount: value === null ? null : { type: 'exact', value, unit, size: null },
    abvPercent: null,
    sharedBy: 1,
    region,
    ...more,
  });

describe('figures of the catalogue', () => {
  test('are those of SR28 for the amount, per table', () => {
    expect(figures('chicken-breast', 200, 'g')).toEqual([
      {
        kind: 'NUTRITION',
        fields: { proteinG: 62, sodiumMg: 148, potassiumMg: 512 },
        source: 'USDA 05064, 200 g',
        isEstimate: false,
      },
    ]);
  });

  test('a drink of two tables gives a row for each', () => {
    expect(figures('irish-coffee', null)?.map(({ kind }) => kind)).toEqual(['CAFFEINE', 'ALCOHOL']);
  });

  test('an unstated amount is a usual portion and says so', () => {
    expect(figures('egg', null)?.[0]).toMatchObject({ isEstimate: true, source: 'USDA 01123, 50 g' });
  });

  test('a stated strength wins over the catalogue: 500 ml of 5 % is 25 ml of ethanol', () => {
    const ounces = figures('beer', 500, 'ml', US, { abvPercent: 5 })?.[0]?.fields['alcoholOz'];
    expect(ounces).toBeCloseTo(25 / 29.5735, 3);
  });

  test('an ounce of a drink is a fluid ounce, an ounce of food a mass', () => {
    expect(figures('spirits', 2, 'oz')?.[0]?.source).toBe('USDA 14037, 56 g');
    expect(figures('salmon', 6, 'oz')?.[0]?.source).toBe('USDA 15237, 170 g');
  });

  test('a pint is larger in London than in New York', () => {
    const pint = (region: typeof US): number =>
      figures('beer', 1, 'pint', region)?.[0]?.fields['alcoholOz'] ?? 0;
    expect(pint(UK) / pint(US)).toBeCloseTo(568.26125 / 473.176473, 2);
  });

  test('a unit that says nothing about a food is refused instead of guessed', () => {
    expect(figures('banana', 1, 'bottle')).toBeNull();
  });

  test('a share is divided', () => {
    expect(figures('red-wine', 1, 'bottle', US, { sharedBy: 2 })?.[0]?.source).toBe('USDA 14096, 373 g');
  });
});

test('every row has its usual portion among its portions, and says where its figures are from', () => {
  for (const row of CATALOGUE) {
    if (!('per100g' in row)) continue;
    expect([row.id, row.grams[row.usual]]).toEqual([row.id, expect.any(Number)]);
    expect(Math.min(...Object.values(row.grams))).toBeGreaterThan(0);
    expect([row.ndb, row.dish, row.label].filter((source) => source !== undefined)).toHaveLength(1);
    expect(sourceOf(row)).toMatch(/^(?:USDA \d{5}|a usual recipe of USDA \d{5}|.+: .+ \(20\d\d\)$)/);
  }
});

test('the catalogue holds at least 600 foods and 120 drinks, each once', () => {
  const isFood = ({ category }: CatalogueEntry): boolean => category === 'food';
  expect(CATALOGUE.filter(isFood).length).toBeGreaterThanOrEqual(600);
  expect(CATALOGUE.filter((row) => !isFood(row)).length).toBeGreaterThanOrEqual(120);
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

test.each([
  'courgette aubergine crisps chips mince porridge squash chai dal paneer roti naan idli dosa sushi ramen taco burrito pho hummus falafel kebab schnitzel bratwurst',
  'chapati samosa biryani prawn rocket swede gammon bap digestive flapjack scone poppadom lassi',
])('names that people use are known: %s', (words) => {
  expect(words.split(' ').filter((word) => CATALOGUE_NAMES.find(tokenise(word)).length === 0)).toEqual([]);
});

test('a name belongs to one entry only', () => {
  const names = CATALOGUE.flatMap((row) => row.names.map((name) => name.toLowerCase()));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  ['cofee', 'coffee'],
  ['chiken', 'chicken'],
  ['bananna', 'banana'],
  ['later', null],
  ['break', null],
  ['tea', null],
  ['xyzzy', null],
])('"%s" is guessed as %s', (word, expected) => {
  expect(guessByTypo(word)).toBe(expected);
});

test.each([
  ['beer', 'beer', true],
  ['bere', 'beer', true],
  ['beeer', 'beer', true],
  ['bear', 'beer', true],
  ['deer', 'beer', false],
  ['beards', 'beer', false],
])('%s and %s are one slip apart: %s', (first, second, expected) => {
  expect(isOneSlip(first, second)).toBe(expected);
});

test('a standard drink is 0.6 fl oz in the United States and 10 g in Australia; a unit is the British one everywhere', () => {
  expect(standardDrinksToOunces(2, 'standardDrink', US)).toBe(1.2);
  expect(standardDrinksToOunces(1, 'standardDrink', regionOf('Australia/Sydney', null))).toBeCloseTo(
    0.429,
    3,
  );
  expect(standardDrinksToOunces(1, 'alcoholUnit', US)).toBeCloseTo(0.338, 3);
});
