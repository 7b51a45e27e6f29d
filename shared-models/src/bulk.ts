import { sha256Hex } from '@phda/shared-service';
import { Pool, type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { type ConnectionSettings, addressOf } from './connection';
import { databaseError } from './database-errors';
import { TEXT_TYPES } from './text-types';

/** Many rows for one table of the person. */
export interface BulkRows {
  /** A table with a `user_id`; the door fills that in, so that no row can be for somebody else. */
  readonly table: string;
  readonly columns: readonly string[];
  /** One line per row in PostgreSQL's COPY text form, made by copyLine in the order of `columns`. */
  readonly text: Buffer;
  /** Target of ON CONFLICT: a row whose equal by this unique index is there already is left out. */
  readonly unique: string;
  /** A condition on `fresh`, the row about to be stored, under which it is left out as well. */
  readonly unless?: string;
}

/** One transaction of the bulk door. */
export interface BulkTransaction {
  /** Stores the rows that are not there yet and gives their number. Each table may be written once per transaction. */
  insert(rows: BulkRows): Promise<number>;
  /** Runs a statement that belongs to the rows: what counts them, or says how far they go. Timestamps come as InstantText. */
  run<Row>(text: string, values: readonly unknown[]): Promise<Row[]>;
}

/** The bulk door: COPY in the name of one person. */
export interface BulkWriter {
  transaction<T>(settings: string, fn: (bulk: BulkTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const CONNECT_LIMIT_MS = 5000;
/** Temporary tables live as long as their connection: an idle one gives its memory back soon. */
const IDLE_CONNECTION_MS = 10_000;
/** Nobody waits for a batch as for a click, and a batch that meets another one's uncommitted rows has to wait for them. */
const LIMITS = "SET LOCAL statement_timeout = '5min'; SET LOCAL lock_timeout = '60s'";
const IDLE_LIMIT_MS = 60_000;
const NAME = /^[a-z_]+(\.[a-z_]+)?$/;

/** Opens the pool of the bulk door. Nothing is connected yet. */
export function createBulkWriter(
  connection: ConnectionSettings,
  applicationName: string,
  poolSize: number,
): BulkWriter {
  const pool = new Pool({
    ...connection,
    application_name: applicationName,
    types: TEXT_TYPES,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
    idle_in_transaction_session_timeout: IDLE_LIMIT_MS,
    keepAlive: true,
  });
  // An idle connection that breaks is already out of the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const address = addressOf(connection);
  return {
    transaction: async (settings, fn) => {
      try {
        return await inTransaction(await pool.connect(), settings, fn);
      } catch (error) {
        throw databaseError(error, address);
      }
    },
    close: () => pool.end(),
  };
}

async function inTransaction<T>(
  client: PoolClient,
  settings: string,
  fn: (bulk: BulkTransaction) => Promise<T>,
): Promise<T> {
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let clean = false;
  try {
    await client.query(`BEGIN; ${settings}; ${LIMITS}`);
    const result = await fn(bulkTransaction(client));
    const { command } = await client.query('COMMIT');
    clean = command === 'COMMIT';
    if (!clean) throw new Error('A bulk write was rolled back because one of its statements had failed.');
    return result;
  } finally {
    client.off('error', ignore);
    // A connection whose transaction failed is closed: cheaper than to find out in which state it is.
    client.release(!clean);
  }
}

function bulkTransaction(client: PoolClient): BulkTransaction {
  const written = new Set<string>();
  return {
    insert: async (rows) => {
      if (written.has(rows.table))
        throw new Error(`${rows.table} was written twice in one bulk transaction.`);
      written.add(rows.table);
      return insert(client, rows);
    },
    run: async <Row>(text: string, values: readonly unknown[]) =>
      (await client.query(text, [...values])).rows as Row[],
  };
}

/** PostgreSQL refuses COPY into a table with row security, so the rows go through a temporary table that the transaction's end empties. */
async function insert(
  client: PoolClient,
  { table, columns, text, unique, unless }: BulkRows,
): Promise<number> {
  if (![table, ...columns].every((name) => NAME.test(name)) || columns.includes('user_id'))
    throw new Error('A bulk write names something that is no table or column, or an owner of its own.');
  const names = columns.join(', ');
  // Kept as long as the connection, so it has to tell the columns apart as well.
  const staging = `staging_${table.replace('.', '_')}_${sha256Hex(names).slice(0, 8)}`;
  await client.query(
    `CREATE TEMP TABLE IF NOT EXISTS ${staging} ON COMMIT DELETE ROWS AS SELECT ${names} FROM ${table} WITH NO DATA`,
  );
  await copy(client, `COPY pg_temp.${staging} (${names}) FROM STDIN`, text);
  const { rowCount } = await client.query(
    `INSERT INTO ${table} (user_id, ${names}) SELECT current_setting('app.user_id')::uuid, ${names} FROM pg_temp.${staging} AS fresh
     WHERE NOT (${unless ?? 'false'}) ON CONFLICT ${unique} DO NOTHING`,
  );
  return rowCount ?? 0;
}

function copy(client: PoolClient, statement: string, text: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = client.query(copyFrom(statement));
    stream.once('error', reject);
    stream.once('finish', resolve);
    stream.end(text);
  });
}

const NEEDS_ESCAPE = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One row in PostgreSQL's COPY text form, line feed included; a list becomes a text[]. Texts must hold no NUL, numbers must be finite. */
export function copyLine(values: readonly (string | number | null | readonly string[])[]): string {
  return `${values.map(field).join('\t')}\n`;
}

function field(value: string | number | null | readonly string[]): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escape(value);
  if (value.length === 0) return '{}';
  return escape(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

function escape(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(/[\\\t\n\r]/g, (one) => ESCAPES[one] ?? one) : text;
}
