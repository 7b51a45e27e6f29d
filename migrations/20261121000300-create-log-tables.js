'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');

/** A finite upper bound also refuses NaN and Infinity, which PostgreSQL sorts above every number. */
const possible = (table, column, low, high) =>
  `CONSTRAINT ${table}_${column}_possible CHECK (${column} BETWEEN ${low} AND ${high})`;
const anyOf = (table, columns) =>
  `CONSTRAINT ${table}_any_measure CHECK (num_nonnulls(${columns.join(', ')}) > 0)`;

/** The specified columns of each table, its rules, and what its index carries so that series and summaries need not visit the table. */
const TABLES = {
  heart_log: {
    columns: [
      'systolic_mmhg integer',
      'diastolic_mmhg integer',
      'rate_bpm integer',
      "context text NOT NULL DEFAULT 'UNKNOWN'",
    ],
    rules: [
      possible('heart_log', 'systolic_mmhg', 40, 300),
      possible('heart_log', 'diastolic_mmhg', 20, 200),
      possible('heart_log', 'rate_bpm', 20, 300),
      anyOf('heart_log', ['systolic_mmhg', 'diastolic_mmhg', 'rate_bpm']),
      'CONSTRAINT heart_log_pressure_pair CHECK ((systolic_mmhg IS NULL) = (diastolic_mmhg IS NULL))',
      'CONSTRAINT heart_log_pressure_order CHECK (systolic_mmhg > diastolic_mmhg)',
      "CONSTRAINT heart_log_context_known CHECK (context IN ('REST', 'EXERCISE', 'UNKNOWN'))",
    ],
    carried: ['systolic_mmhg', 'diastolic_mmhg', 'rate_bpm', 'context'],
  },
  body_log: {
    columns: [
      'weight_lb double precision',
      'smm_lb double precision',
      'pbf double precision',
      'ecw_tcw double precision',
    ],
    rules: [
      possible('body_log', 'weight_lb', 2, 1500),
      possible('body_log', 'smm_lb', 1, 400),
      possible('body_log', 'pbf', 1, 90),
      possible('body_log', 'ecw_tcw', 0.2, 0.7),
      anyOf('body_log', ['weight_lb', 'smm_lb', 'pbf', 'ecw_tcw']),
    ],
    carried: ['weight_lb', 'smm_lb', 'pbf', 'ecw_tcw'],
  },
  nutrition_log: {
    columns: [
      'short_description varchar(255) NOT NULL',
      'protein_g double precision',
      'sodium_mg double precision',
      'potassium_mg double precision',
      'long_description text NOT NULL',
    ],
    rules: [
      possible('nutrition_log', 'protein_g', 0, 1000),
      possible('nutrition_log', 'sodium_mg', 0, 50000),
      possible('nutrition_log', 'potassium_mg', 0, 50000),
      'CONSTRAINT nutrition_log_long_description_length CHECK (char_length(long_description) <= 10000)',
    ],
    carried: ['protein_g', 'sodium_mg', 'potassium_mg'],
  },
  caffeine_log: {
    columns: ['item_description varchar(255) NOT NULL', 'caffeine_mg double precision NOT NULL'],
    rules: [possible('caffeine_log', 'caffeine_mg', 0, 20000)],
    carried: ['caffeine_mg'],
  },
  alcohol_log: {
    columns: ['item_description varchar(255) NOT NULL', 'alcohol_oz double precision NOT NULL'],
    rules: [possible('alcohol_log', 'alcohol_oz', 0, 60)],
    carried: ['alcohol_oz'],
  },
  sauna_log: {
    columns: ['duration_min integer NOT NULL'],
    rules: [possible('sauna_log', 'duration_min', 1, 600)],
    carried: ['duration_min'],
  },
};

const createTable = (table, { columns, rules }) => `
CREATE TABLE ${table} (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  datetime timestamptz NOT NULL,
  time_zone text NOT NULL,
  local_date date NOT NULL GENERATED ALWAYS AS ((datetime AT TIME ZONE time_zone)::date) STORED,
  ${columns.join(',\n  ')},
  entry_id uuid NOT NULL,
  source text NOT NULL,
  source_id text,
  note text,
  tags text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  CONSTRAINT ${table}_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT ${table}_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry (user_id, id),
  CONSTRAINT ${table}_datetime_years CHECK (datetime >= '1900-01-01 00:00:00+00' AND datetime < '2201-01-01 00:00:00+00'),
  CONSTRAINT ${table}_source_known CHECK (source IN ('text', 'form', 'api') OR source LIKE 'import:_%'),
  ${rules.join(',\n  ')}
)`;

/** Live rows only: what is undone is in no list, number or duplicate check. */
const createIndexes = (table, { carried }) => [
  `CREATE INDEX ${table}_live ON ${table} (user_id, datetime DESC, id DESC)
   INCLUDE (local_date, ${carried.join(', ')}) WHERE deleted_at IS NULL`,
  `CREATE INDEX ${table}_entry ON ${table} (user_id, entry_id)`,
  `CREATE UNIQUE INDEX ${table}_source_id_unique ON ${table} (user_id, source, source_id)
   WHERE deleted_at IS NULL AND source_id IS NOT NULL`,
];

module.exports = {
  async up(queryInterface) {
    const statements = Object.entries(TABLES).flatMap(([table, definition]) => [
      createTable(table, definition),
      ...createIndexes(table, definition),
      ...ownRowsOnly(table),
    ]);
    await inTransaction(queryInterface, statements);
  },

  async down(queryInterface) {
    const tables = Object.keys(TABLES).reverse();
    await inTransaction(
      queryInterface,
      tables.map((table) => `DROP TABLE ${table}`),
    );
  },
};
