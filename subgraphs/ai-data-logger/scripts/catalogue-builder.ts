import { type CatalogueFolder, type Portion, readSelection, type Selection } from './catalogue-selection';
import { parseCsv, type CsvRow } from './csv';

/** The two files of USDA SR28 as text. */
export interface Sr28Files {
  readonly foods: string;
  readonly portions: string;
}

/** Figures per 100 g in the order in which the data file keeps them; null where the source has none. */
type Figures = Readonly<
  Record<'proteinG' | 'sodiumMg' | 'potassiumMg' | 'caffeineMg' | 'alcoholG', number | null>
>;

const SOURCE =
  'USDA, Agricultural Research Service, National Nutrient Database for Standard Reference, release 28 (SR28); labels as named';
/** Density of ethanol at 20 °C in g/ml (CRC Handbook of Chemistry and Physics); a drink of a brand is taken to weigh 1 g per ml. */
const ETHANOL_GRAMS_PER_ML = 0.789;

/** Computes the catalogue file, one row per line; throws when the selection names a food, portion or part that does not exist. */
export function buildCatalogue(folder: CatalogueFolder, files: Sr28Files): string {
  const sr28 = new Sr28(files);
  const selection = readSelection(folder);
  const foods = new Map(selection.foods.map((entry) => [entry.id, entry]));
  const rows = [
    ...selection.foods.map((entry) => foodRow(entry, sr28)),
    ...selection.dishes.map((entry) => dishRow(entry, foods, sr28)),
    ...selection.brands.map(brandRow),
    ...selection.mixed,
  ];
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{\n"source": ${JSON.stringify(SOURCE)},\n"rows": [\n${lines}\n]\n}\n`;
}

class Sr28 {
  private readonly foods: ReadonlyMap<string, CsvRow>;
  private readonly portions: ReadonlyMap<string, CsvRow>;

  constructor(files: Sr28Files) {
    this.foods = new Map(parseCsv(files.foods).map((row) => [row['ndb_no'] ?? '', row]));
    this.portions = new Map(parseCsv(files.portions).map((row) => [`${row['ndb_no']}/${row['seq']}`, row]));
  }

  figures(ndb: string, id: string): Figures {
    const food = this.foods.get(ndb);
    if (!food) throw new Error(`SR28 has no food ${ndb} (${id}).`);
    const figure = (column: string): number | null => (food[column] ? Number(food[column]) : null);
    return {
      proteinG: figure('protein_g'),
      sodiumMg: figure('sodium_mg'),
      potassiumMg: figure('potassium_mg'),
      caffeineMg: figure('caffeine_mg'),
      alcoholG: figure('alcohol_g'),
    };
  }

  grams(ndb: string, portion: Portion, id: string): number {
    if ('estimate' in portion) return portion.estimate;
    const found = this.portions.get(`${ndb}/${portion.sequence}`);
    if (!found) throw new Error(`SR28 has no portion ${portion.sequence} of food ${ndb} (${id}).`);
    return round(Number(found['grams']) * portion.count, 2);
  }
}

function foodRow(entry: Selection['foods'][number], sr28: Sr28): object {
  const { id, ndb, names, category, kinds, usual } = entry;
  const per100g = sr28.figures(ndb, id);
  const grams = Object.fromEntries(
    Object.entries(entry.portions).map(([unit, portion]) => [unit, sr28.grams(ndb, portion, id)]),
  );
  return { id, ndb, names, category, kinds, usual, per100g, grams };
}

/** A dish without an SR28 food of its own: the figures of its parts by weight. An unknown figure of a part leaves the dish's unknown. */
function dishRow(
  { id, names, parts, servings }: Selection['dishes'][number],
  foods: ReadonlyMap<string, Selection['foods'][number]>,
  sr28: Sr28,
): object {
  const weighed = parts.map(({ of, grams }) => {
    const food = foods.get(of);
    if (!food) throw new Error(`The dish ${id} names an unknown part ${of}.`);
    return { ndb: food.ndb, grams, figures: sr28.figures(food.ndb, of) };
  });
  const total = weighed.reduce((sum, { grams }) => sum + grams, 0);
  const per100g = (figure: keyof Figures): number | null => {
    const known = weighed.map(({ figures, grams }) => (figures[figure] ?? NaN) * grams);
    const sum = known.reduce((all, value) => all + value, 0) / total;
    return Number.isNaN(sum) ? null : round(sum, 3);
  };
  const grams = Object.fromEntries(
    Object.entries({ serving: 1, ...servings }).map(([unit, count]) => [unit, round(total * count, 1)]),
  );
  return {
    id,
    dish: weighed.map(({ ndb, grams: weight }) => [ndb, weight]),
    names,
    category: 'food',
    kinds: ['NUTRITION'],
    usual: servings['piece'] === 1 && servings['serving'] === undefined ? 'piece' : 'serving',
    per100g: {
      proteinG: per100g('proteinG'),
      sodiumMg: per100g('sodiumMg'),
      potassiumMg: per100g('potassiumMg'),
      caffeineMg: null,
      alcoholG: null,
    },
    grams,
  };
}

function brandRow(entry: Selection['brands'][number]): object {
  const { id, names, category, kinds, usual, source, date, grams, figures } = entry;
  const { proteinG, sodiumMg, potassiumMg, caffeineMg, abvPercent } = figures;
  const alcoholG = abvPercent === null ? null : round(abvPercent * ETHANOL_GRAMS_PER_ML, 3);
  const per100g = { proteinG, sodiumMg, potassiumMg, caffeineMg, alcoholG };
  return { id, label: `${source} (${date})`, names, category, kinds, usual, per100g, grams };
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
