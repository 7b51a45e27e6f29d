import { Client } from 'pg';
import type { Model, ModelStatic } from 'sequelize';

import { MODELS } from '../src';
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

interface Column {
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
}

/** How Sequelize names the types of PostgreSQL. */
const TYPES: Readonly<Record<string, string>> = {
  'timestamp with time zone': 'TIMESTAMP WITH TIME ZONE',
  'character varying(255)': 'VARCHAR(255)',
  numeric: 'DECIMAL',
};

async function databaseColumns(table: string): Promise<Record<string, Column>> {
  const { rows } = await owner.query<Column & { name: string }>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
       a.attnum = ANY (k.conkey) AS key
     FROM pg_attribute a JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'p'
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  return Object.fromEntries(
    rows.map(({ name, type, nullable, key }) => [
      name,
      { type: TYPES[type] ?? type.toUpperCase(), nullable, key },
    ]),
  );
}

/** All models as Sequelize itself sees them, with their tables as SQL writes them. */
const ALL = (MODELS as readonly ModelStatic<Model>[]).map((model) => [model.name, model] as const);

/** The table of a model as SQL writes it; models know it once a database was connected. */
function tableOf(model: ModelStatic<Model>): string {
  const table = model.getTableName() as string | { schema: string; tableName: string };
  return typeof table === 'string' ? table : `${table.schema}."${table.tableName}"`;
}

test.each(ALL)('%s has the columns, types, nulls and key of its table', async (_name, model) => {
  const attributes = Object.values(model.getAttributes()).map((attribute) => {
    const { field, type, allowNull, primaryKey } = attribute as {
      field: string;
      type: { toSql(): string };
      allowNull?: boolean;
      primaryKey?: boolean;
    };
    return [field, { type: type.toSql(), nullable: allowNull !== false, key: primaryKey === true }];
  });
  const columns = await databaseColumns(tableOf(model));
  // PostgreSQL generates the day; the model must be free to leave it out.
  if (columns.local_date) columns.local_date = { ...columns.local_date, nullable: true };
  expect(Object.fromEntries(attributes)).toEqual(columns);
});

/** Shared catalogues are read by prepared statements and written by the owner alone. */
const CATALOGUES = ['food', 'food_name'];

test('there is a model for every table of a person', async () => {
  const { rows } = await owner.query<{ missing: string }>(
    `SELECT c.oid::regclass::text AS missing FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema$|jobs$)' AND c.relname <> 'SequelizeMeta'
       AND c.oid <> ALL ($1::regclass[])`,
    [[...CATALOGUES, ...ALL.map(([, model]) => tableOf(model))]],
  );
  expect(rows).toEqual([]);
});
