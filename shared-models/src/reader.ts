import { DatabaseError, Pool, type PoolClient, type QueryResult } from 'pg';

import { type ConnectionSettings, addressOf } from './connection';
import { databaseError } from './database-errors';
import { TEXT_TYPES } from './text-types';

/** A statement prepared once per connection under its name; the text must never change under one name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The reading door: each read is a READ ONLY transaction of its own, sent in one go. */
export interface Reader {
  read(settings: string, statement: Statement, values: readonly unknown[]): Promise<unknown[]>;
  close(): Promise<void>;
}

/** After these the connection's prepared statement is of no use any more: gone, or made for columns that a migration has changed. */
const UNPREPARED = new Set(['26000', '0A000']);
/** PostgreSQL cuts names off after this, and two statements would then share one. */
const NAME_LIMIT = 63;
const CONNECT_LIMIT_MS = 5000;

/** Opens a pool whose reads are pipelined: BEGIN, settings, statement and COMMIT leave together and cost one round trip. Nothing is connected yet. */
export function createReader(
  connection: ConnectionSettings,
  applicationName: string,
  poolSize: number,
): Reader {
  const pool = new Pool({
    ...connection,
    application_name: applicationName,
    types: TEXT_TYPES,
    pipeline: true,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // An idle connection that breaks is already out of the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const address = addressOf(connection);
  return {
    read: async (settings, statement, values) => {
      if (statement.name.length > NAME_LIMIT)
        throw new Error(`The statement name ${statement.name} has more than ${NAME_LIMIT} characters.`);
      try {
        const client = await pool.connect();
        return await readOnce(client, settings, statement, values);
      } catch (error) {
        throw databaseError(error, address);
      }
    },
    close: () => pool.end(),
  };
}

type Outcome = PromiseSettledResult<QueryResult>;

async function readOnce(
  client: PoolClient,
  settings: string,
  statement: Statement,
  values: readonly unknown[],
): Promise<unknown[]> {
  // A connection that breaks during the read rejects the queries below; this only keeps the event from being unhandled.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  const outcomes = await Promise.allSettled([
    client.query(`BEGIN READ ONLY; ${settings}`),
    client.query({ name: statement.name, text: statement.text, values: [...values] }),
    client.query('COMMIT'),
  ]);
  client.off('error', ignore);
  const failure = firstFailure(outcomes);
  client.release(failure !== null && !isClean(outcomes, failure));
  if (failure !== null) throw failure;
  return rowsOf(outcomes[1]);
}

/** The error that came first. PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK and no error of its own. */
function firstFailure(outcomes: readonly Outcome[]): Error | null {
  const rejected = outcomes.find((outcome) => outcome.status === 'rejected');
  if (rejected) return rejected.reason as Error;
  const commit = outcomes.at(-1);
  if (commit?.status === 'fulfilled' && commit.value.command === 'COMMIT') return null;
  return new Error('A read was rolled back by PostgreSQL although each of its statements succeeded.');
}

/** Says whether a connection may be used again: PostgreSQL itself refused the statement and the transaction is over. */
function isClean(outcomes: readonly Outcome[], failure: Error): boolean {
  const over = outcomes.at(-1)?.status === 'fulfilled';
  return over && failure instanceof DatabaseError && !UNPREPARED.has(failure.code ?? '');
}

function rowsOf(outcome: Outcome): unknown[] {
  return outcome.status === 'fulfilled' ? (outcome.value.rows as unknown[]) : [];
}
