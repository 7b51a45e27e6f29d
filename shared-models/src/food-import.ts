import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { addressOf, connectionSettings } from './connection';
import { databaseError } from './database-errors';

/** Columns of the staging tables, in the order in which rows are given. */
const STAGES = {
  food: 'food_id text, kind text, name text',
  figure: 'food_id text, figure text, amount float8',
  portion: 'food_id text, unit text, grams float8, place int',
  brand: 'food_id text, brand text, serving float8, is_liquid boolean',
} as const;

export type FoodStage = keyof typeof STAGES;
export type StagedCell = string | number | boolean | null;

/** Takes rows of one staging table as they come; they are not held in memory. */
export type StageRows = (
  stage: FoodStage,
  rows: AsyncIterable<readonly StagedCell[]> | Iterable<readonly StagedCell[]>,
) => Promise<void>;

/** What one import brought. */
export interface FoodImport {
  readonly foods: number;
}

/** A figure outside of what 100 g can hold is a fault of the source and left out. */
const figure = (name: string, most: number): string =>
  `max(amount) FILTER (WHERE figure = '${name}' AND amount BETWEEN 0 AND ${most}) AS ${name}`;

const GATHER = `
CREATE TEMPORARY TABLE gathered ON COMMIT DROP AS
SELECT 'fdc:' || s.food_id AS id, s.food_id, s.kind, s.name, b.brand, coalesce(b.is_liquid, false) AS is_liquid,
  g.protein_g, g.sodium_mg, g.potassium_mg, g.caffeine_mg, g.alcohol_g,
  coalesce(p.portions, '{}') || CASE WHEN b.serving > 0 THEN jsonb_build_object('serving', b.serving)
    WHEN p.portions IS NULL THEN '{"serving": 100}' ELSE '{}' END AS portions,
  CASE WHEN b.serving > 0 OR p.usual IS NULL THEN 'serving' ELSE p.usual END AS usual,
  p.usual IS NULL AND b.serving IS NULL AS is_assumed
FROM (SELECT DISTINCT ON (food_id) * FROM stage_food) s
LEFT JOIN (SELECT DISTINCT ON (food_id) * FROM stage_brand) b USING (food_id)
LEFT JOIN (
  SELECT food_id, ${[
    figure('protein_g', 100),
    figure('sodium_mg', 100_000),
    figure('potassium_mg', 100_000),
    figure('caffeine_mg', 100_000),
    figure('alcohol_g', 100),
  ].join(', ')}
  FROM stage_figure GROUP BY food_id) g USING (food_id)
LEFT JOIN (
  SELECT food_id, jsonb_object_agg(unit, grams) AS portions, (array_agg(unit ORDER BY place, unit))[1] AS usual
  FROM (SELECT DISTINCT ON (food_id, unit) * FROM stage_portion WHERE grams > 0 ORDER BY food_id, unit, place) one
  GROUP BY food_id) p USING (food_id)`;

/** Below these amounts per 100 g a food is not logged as caffeine or alcohol of its own. */
const UPSERT = `
INSERT INTO food (id, source, source_number, source_text, category, kinds, protein_g, sodium_mg, potassium_mg, caffeine_mg, alcohol_g, usual, portions)
SELECT id, 'fdc', food_id, 'USDA FoodData Central ' || food_id || CASE WHEN is_assumed THEN ', its portion assumed' ELSE '' END,
  CASE WHEN is_liquid OR caffeine_mg >= 1 OR alcohol_g >= 0.1 THEN 'juice' ELSE 'food' END,
  array_remove(ARRAY[
    CASE WHEN coalesce(caffeine_mg, 0) < 1 AND coalesce(alcohol_g, 0) < 0.1 OR protein_g >= 2 THEN 'NUTRITION' END,
    CASE WHEN caffeine_mg >= 1 THEN 'CAFFEINE' END,
    CASE WHEN alcohol_g >= 0.1 THEN 'ALCOHOL' END], NULL),
  protein_g, sodium_mg, potassium_mg, caffeine_mg, alcohol_g, usual, portions
FROM gathered
ON CONFLICT (id) DO UPDATE SET source_text = excluded.source_text, category = excluded.category, kinds = excluded.kinds,
  protein_g = excluded.protein_g, sodium_mg = excluded.sodium_mg, potassium_mg = excluded.potassium_mg,
  caffeine_mg = excluded.caffeine_mg, alcohol_g = excluded.alcohol_g, usual = excluded.usual, portions = excluded.portions`;

const NAMES = [
  'DELETE FROM food_name n USING gathered g WHERE n.food_id = g.id',
  `INSERT INTO food_name (food_id, name) SELECT id, name FROM gathered
   UNION SELECT id, brand || ' ' || name FROM gathered WHERE brand IS NOT NULL`,
];

/**
 * Brings foods of USDA FoodData Central into the food table, as the owner of the database and in one transaction: on any failure nothing of it stays.
 * Foods that are already there are updated. Throws DATABASE_UNAVAILABLE, or what `fill` throws.
 */
export async function importFoods(
  ownerUrl: string,
  fill: (stage: StageRows) => Promise<void>,
): Promise<FoodImport> {
  const settings = connectionSettings(ownerUrl);
  const client = new Client({ ...settings, application_name: 'phda foods', connectionTimeoutMillis: 10_000 });
  // A connection that breaks rejects the running query; the event itself must not end the process.
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw databaseError(error, addressOf(settings));
  });
  try {
    await client.query('BEGIN');
    for (const [stage, columns] of Object.entries(STAGES))
      await client.query(`CREATE TEMPORARY TABLE stage_${stage} (${columns}) ON COMMIT DROP`);
    await fill((stage, rows) => copyRows(client, stage, rows));
    await client.query(GATHER);
    const { rowCount } = await client.query(UPSERT);
    for (const statement of NAMES) await client.query(statement);
    await client.query('COMMIT');
    return { foods: rowCount ?? 0 };
  } finally {
    // Ends an open transaction too.
    await client.end();
  }
}

async function copyRows(client: Client, stage: FoodStage, rows: Parameters<StageRows>[1]): Promise<void> {
  await pipeline(Readable.from(linesOf(rows)), client.query(copyFrom(`COPY stage_${stage} FROM STDIN`)));
}

/** Rows as text of COPY, some thousand at a time: one line per write would cost more than the line. */
async function* linesOf(rows: Parameters<StageRows>[1]): AsyncGenerator<string> {
  let lines: string[] = [];
  for await (const row of rows) {
    lines.push(row.map(cellText).join('\t'));
    if (lines.length < 2_000) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cellText(value: StagedCell): string {
  if (value === null) return '\\N';
  return typeof value === 'string'
    ? value.replace(/\0/g, '').replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)
    : String(value);
}
