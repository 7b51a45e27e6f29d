import { Client } from 'pg';
import type { Model, ModelStatic } from 'sequelize';

import { LOG_KIND_DEFINITIONS, LOG_MODELS, type Measure, METRIC_REGISTRY } from '../src';
import { type ClonedDatabase, cloneDatabase } from '../src/testing';

let clone: ClonedDatabase;
let owner: Client;
beforeAll(async () => {
  clone = await cloneDatabase();
  owner = new Client({ connectionString: clone.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await clone.drop();
});

interface ColumnRow {
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
}

async function columnsOf(table: string): Promise<Map<string, ColumnRow>> {
  const { rows } = await owner.query<ColumnRow>(
    `SELECT attname AS "column", format_type(atttypid, atttypmod) AS type, attnotnull AS required
     FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  return new Map(rows.map((row) => [row.column, row]));
}

/** The bounds that the CHECK constraint of a column holds, as PostgreSQL prints them. */
async function boundsOf(table: string, column: string): Promise<number[]> {
  const { rows } = await owner.query<{ definition: string }>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND conname = $2`,
    [table, `${table}_${column}_possible`],
  );
  const definition = rows[0]?.definition ?? '';
  return ['>=', '<='].map((sign) =>
    Number(new RegExp(`${column} ${sign} \\(?([0-9.]+)`).exec(definition)?.[1]),
  );
}

/** The specified columns that the registry does not need to know. */
const COMMON = [
  ...[
    'user_id',
    'id',
    'datetime',
    'time_zone',
    'local_date',
    'entry_id',
    'source',
    'source_id',
    'note',
    'tags',
  ],
  ...['created_at', 'updated_at', 'deleted_at'],
];

describe.each(LOG_KIND_DEFINITIONS)('$table', ({ kind, table, measures, texts }) => {
  test('has exactly the measures and texts of the registry, with their types', async () => {
    const columns = await columnsOf(table);
    const expected = [
      ...measures.map(({ column, type, required }: Measure) => {
        return { column, required, type: type === 'int' ? 'integer' : 'double precision' };
      }),
      ...texts.map(({ column, required, maxLength }) => {
        return { column, required, type: maxLength === 255 ? 'character varying(255)' : 'text' };
      }),
    ];
    for (const column of expected) expect(columns.get(column.column)).toEqual(column);
    const own = table === 'heart_log' ? ['context'] : [];
    const all = [...COMMON, ...own, ...expected.map(({ column }) => column)];
    expect([...columns.keys()].sort()).toEqual(all.sort());
  });

  test.each(measures)(
    'refuses what the registry calls impossible for $column',
    async ({ column, possible }) => {
      expect(await boundsOf(table, column)).toEqual([...possible]);
    },
  );

  test('has a model whose attributes are the fields of the registry', () => {
    const attributes = (LOG_MODELS[kind] as ModelStatic<Model>).getAttributes() as Record<
      string,
      { field?: string }
    >;
    for (const { field, column } of [...measures, ...texts]) expect(attributes[field]?.field).toBe(column);
  });
});

test('every stored metric, formula and ratio can be computed from its table', async () => {
  for (const { kind, source } of Object.values(METRIC_REGISTRY)) {
    const table = LOG_KIND_DEFINITIONS.find((definition) => definition.kind === kind)?.table;
    const expression =
      source.type === 'column'
        ? source.column
        : source.type === 'formula'
          ? source.sql
          : `${source.numerator} / nullif(${source.denominator}, 0)`;
    await expect(owner.query(`SELECT ${expression} FROM ${table}`)).resolves.toBeDefined();
  }
});
