import { parseCsv, type CsvRow } from './csv';

/** The tables that people edit, by file name: which SR28 food a name stands for and which of its portions people use. */
export type CatalogueFolder = Readonly<Record<string, string>>;

/** A portion of SR28 (its sequence number and how many times its weight), or an own estimate in grams where SR28 has none. */
export type Portion = { readonly sequence: number; readonly count: number } | { readonly estimate: number };

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

interface Placed extends Named {
  readonly category: string;
  readonly kinds: readonly string[];
  /** Key of the portion that is meant when no amount is said. */
  readonly usual: string;
}

/** Everything the tables say, before a single figure is looked up. */
export interface Selection {
  readonly foods: readonly (Placed & {
    readonly ndb: string;
    readonly portions: Readonly<Record<string, Portion>>;
  })[];
  readonly dishes: readonly (Named & {
    readonly parts: readonly { readonly of: string; readonly grams: number }[];
    /** Unit → part of the whole dish. */
    readonly servings: Readonly<Record<string, number>>;
  })[];
  readonly brands: readonly (Placed & {
    readonly source: string;
    readonly date: string;
    readonly grams: Readonly<Record<string, number>>;
    readonly figures: Readonly<
      Record<'proteinG' | 'sodiumMg' | 'potassiumMg' | 'caffeineMg' | 'abvPercent', number | null>
    >;
  })[];
  /** Drinks whose parts are poured by the country's measures, so that they are looked up part by part. */
  readonly mixed: readonly (Named & {
    readonly parts: readonly { readonly of: string; readonly portion: string; readonly count: number }[];
  })[];
}

const OWN_TABLES = new Set(['dish-estimates', 'brands', 'mixed-drinks']);

/** Reads all tables; throws when a portion is written wrongly, an estimate has no reason, or a usual portion is missing. */
export function readSelection(folder: CatalogueFolder): Selection {
  const table = (name: string): CsvRow[] => parseCsv(folder[name] ?? '');
  const foodTables = Object.keys(folder)
    .filter((name) => !OWN_TABLES.has(name))
    .sort();
  return {
    foods: foodTables.flatMap((name) => table(name).map(readFood)),
    dishes: table('dish-estimates').map(readDish),
    brands: table('brands').map(readBrand),
    mixed: table('mixed-drinks').map(readMixed),
  };
}

const cell = (row: CsvRow, column: string): string => row[column] ?? '';
const namesOf = (row: CsvRow): string[] => cell(row, 'names').split('|').filter(Boolean);
const placed = (row: CsvRow): Placed => ({
  id: cell(row, 'id'),
  names: namesOf(row),
  category: cell(row, 'category'),
  kinds: cell(row, 'kinds').split('+'),
  usual: cell(row, 'usual'),
});

function readFood(row: CsvRow): Selection['foods'][number] {
  const portions = pairs(cell(row, 'portions'), ' ').map(
    ([unit, text]) => [unit, readPortion(text, row)] as const,
  );
  const entry = { ...placed(row), ndb: cell(row, 'ndb'), portions: Object.fromEntries(portions) };
  if (entry.names.length > 0 && !(entry.usual in entry.portions))
    throw new Error(`The usual portion of ${entry.id} is not among its portions.`);
  return entry;
}

/** `3*0.5` is half of SR28's third portion, `~120` an estimate of 120 g, whose reason stands in the note. */
function readPortion(text: string, row: CsvRow): Portion {
  const match = /^(?:~(?<estimate>[\d.]+)|(?<sequence>\d+)(?:\*(?<count>[\d.]+))?)$/.exec(text);
  const { estimate, sequence, count } = match?.groups ?? {};
  if (estimate !== undefined && cell(row, 'note') !== '') return { estimate: Number(estimate) };
  if (sequence === undefined)
    throw new Error(`The portion ${text} of ${cell(row, 'id')} is not understood or lacks its reason.`);
  return { sequence: Number(sequence), count: Number(count ?? 1) };
}

function readDish(row: CsvRow): Selection['dishes'][number] {
  const servings = pairs(cell(row, 'portions'), ' ').map(([unit, count]) => [unit, Number(count)] as const);
  const parts = cell(row, 'parts')
    .split(' + ')
    .map((part) => part.split(':'))
    .map(([of = '', grams]) => ({ of, grams: Number(grams) }));
  return { id: cell(row, 'id'), names: namesOf(row), parts, servings: Object.fromEntries(servings) };
}

function readBrand(row: CsvRow): Selection['brands'][number] {
  const figure = (column: string): number | null => (row[column] ? Number(row[column]) : null);
  const grams = pairs(cell(row, 'portions'), ';').map(([unit, value]) => [unit, Number(value)] as const);
  return {
    ...placed(row),
    source: cell(row, 'source'),
    date: cell(row, 'date'),
    grams: Object.fromEntries(grams),
    figures: {
      proteinG: figure('protein_g'),
      sodiumMg: figure('sodium_mg'),
      potassiumMg: figure('potassium_mg'),
      caffeineMg: figure('caffeine_mg'),
      abvPercent: figure('abv_percent'),
    },
  };
}

function readMixed(row: CsvRow): Selection['mixed'][number] {
  const parts = cell(row, 'parts')
    .split(' + ')
    .map((part) => /^(?<of>[^:]+):(?<portion>[^*]+)(?:\*(?<count>.+))?$/.exec(part)?.groups)
    .map((part) => ({
      of: part?.['of'] ?? '',
      portion: part?.['portion'] ?? '',
      count: Number(part?.['count'] ?? 1),
    }));
  return { id: cell(row, 'id'), names: namesOf(row), parts };
}

/** `piece=1 cup=3*2` as pairs. */
function pairs(text: string, separator: string): (readonly [string, string])[] {
  return text
    .split(separator)
    .filter(Boolean)
    .map((pair) => pair.split('='))
    .map(([unit = '', value = '']) => [unit, value] as const);
}
