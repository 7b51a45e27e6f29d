/** One row of the committed selection: which SR28 food a name stands for and which of its portions people use. */
export interface CatalogueSelection {
  readonly id: string;
  readonly names: readonly string[];
  readonly category: string;
  readonly ndb?: string;
  readonly kinds?: readonly string[];
  /** Unit or size → [sequence number of the SR28 portion, how many times its whole weight]. */
  readonly portions?: Readonly<Record<string, readonly [sequence: number, count: number]>>;
  readonly usual?: string;
  /** Mixed drinks: portions of other rows. */
  readonly parts?: readonly { readonly of: string; readonly portion: string; readonly count: number }[];
}

interface Sr28Files {
  readonly foods: string;
  readonly portions: string;
}

type Row = Readonly<Record<string, string>>;

/** Computes the catalogue file, one row per line; throws when the selection names a food or portion that SR28 lacks. */
export function buildCatalogue(selection: readonly CatalogueSelection[], files: Sr28Files): string {
  const foods = new Map(parseCsv(files.foods).map((row) => [row['ndb_no'] ?? '', row]));
  const portions = new Map(parseCsv(files.portions).map((row) => [`${row['ndb_no']}/${row['seq']}`, row]));
  const rows = selection.map((entry) => (entry.parts ? entry : simpleRow(entry, foods, portions)));
  const source =
    'USDA, Agricultural Research Service, National Nutrient Database for Standard Reference, release 28 (SR28)';
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n  "source": ${JSON.stringify(source)},\n  "rows": [\n${lines}\n  ]\n}\n`;
}

function simpleRow(entry: CatalogueSelection, foods: Map<string, Row>, portions: Map<string, Row>): object {
  const food = foods.get(entry.ndb ?? '');
  if (!food) throw new Error(`SR28 has no food ${entry.ndb} (${entry.id}).`);
  const figure = (column: string): number | null => (food[column] ? Number(food[column]) : null);
  return {
    id: entry.id,
    ndb: entry.ndb,
    names: entry.names,
    category: entry.category,
    kinds: entry.kinds,
    usual: entry.usual,
    per100g: {
      proteinG: figure('protein_g'),
      sodiumMg: figure('sodium_mg'),
      potassiumMg: figure('potassium_mg'),
      caffeineMg: figure('caffeine_mg'),
      alcoholG: figure('alcohol_g'),
    },
    grams: Object.fromEntries(
      Object.entries(entry.portions ?? {}).map(([unit, portion]) => [
        unit,
        gramsOf(entry, portion, portions),
      ]),
    ),
  };
}

function gramsOf(
  entry: CatalogueSelection,
  [sequence, count]: readonly [number, number],
  portions: Map<string, Row>,
): number {
  const portion = portions.get(`${entry.ndb}/${sequence}`);
  if (!portion) throw new Error(`SR28 has no portion ${sequence} of food ${entry.ndb} (${entry.id}).`);
  return Math.round(Number(portion['grams']) * count * 100) / 100;
}

/** Reads comma-separated text with a header row and doubled quotation marks. */
export function parseCsv(text: string): Row[] {
  const [header = [], ...lines] = text.split(/\r?\n/).filter(Boolean).map(parseLine);
  return lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

function parseLine(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  // Behind the last cell the pattern finds the empty end of the line once more.
  const own = line.endsWith(',') ? cells : cells.slice(0, -1);
  return own.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}
