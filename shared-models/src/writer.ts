import { Sequelize, type SequelizeOptions } from 'sequelize-typescript';
import { QueryTypes, type Transaction, type TransactionOptions } from 'sequelize';

import { type ConnectionSettings, addressOf } from './connection';
import { databaseError } from './database-errors';
import { KNOWN_VERSION } from './known-version';
import { MODELS } from './models';

/** The writing door: Sequelize transactions, each bound to one person. */
export interface Writer {
  transaction<T>(settings: string, write: boolean, fn: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Transactions that were bound to a person. Of the module, not of one Sequelize: models belong to the Sequelize that was made last. */
const bound = new WeakSet<Transaction>();

/** Options of a transaction that asUser opens: Sequelize keeps what it does not know and hands it to `query`. */
interface OwnedOptions extends TransactionOptions {
  readonly ownerSettings?: string;
}
type Opened = Transaction & { readonly options?: OwnedOptions; readonly parent?: Transaction };

/** What Sequelize itself says to open, nest and end a transaction. */
const START = 'START TRANSACTION;';
const CONTROL = /^(START TRANSACTION|COMMIT|ROLLBACK|(ROLLBACK TO )?SAVEPOINT "[^"]*");$/;
const CONNECT_LIMIT_MS = 5000;
/** A transaction that waits this long for its own process holds locks and a connection for nothing. */
const IDLE_LIMIT_MS = 15_000;

/** Opens a guarded Sequelize with all models: whatever runs outside of a transaction bound to a person is refused. Nothing is connected yet. */
export function createWriter(
  connection: ConnectionSettings,
  applicationName: string,
  poolSize: number,
): Writer {
  const sequelize = new Sequelize(sequelizeOptions(connection, applicationName, poolSize));
  guard(sequelize);
  const address = addressOf(connection);
  return {
    transaction: async (settings, write, fn) => {
      const opening: OwnedOptions = {
        ownerSettings: write ? settings : `SET LOCAL TRANSACTION READ ONLY; ${settings}`,
      };
      try {
        return await sequelize.transaction(opening, fn);
      } catch (error) {
        throw databaseError(error, address);
      }
    },
    close: () => sequelize.close(),
  };
}

function sequelizeOptions(
  connection: ConnectionSettings,
  applicationName: string,
  poolSize: number,
): SequelizeOptions {
  const { user, ssl, options, ...place } = connection;
  return {
    ...place,
    ...KNOWN_VERSION,
    username: user,
    dialect: 'postgres',
    models: MODELS,
    logging: false,
    pool: { max: poolSize, acquire: CONNECT_LIMIT_MS, idle: 30_000 },
    dialectOptions: {
      application_name: applicationName,
      ssl,
      options,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_LIMIT_MS,
      idle_in_transaction_session_timeout: IDLE_LIMIT_MS,
    },
  };
}

/** Every statement of Sequelize, models included, passes `query`: here it is checked to belong to somebody, and a COMMIT to have committed. */
function guard(sequelize: Sequelize): void {
  const unguarded = sequelize.query.bind(sequelize) as (sql: unknown, options?: unknown) => Promise<unknown>;
  const guarded = async (sql: unknown, options?: { transaction?: Opened | null }): Promise<unknown> => {
    const transaction = options?.transaction;
    if (sql === START && transaction?.options?.ownerSettings) {
      bound.add(transaction);
      // In one message with the start, so that binding a transaction costs no round trip.
      return unguarded(`${START} ${transaction.options.ownerSettings}`, options);
    }
    if (!isBound(transaction) && !(transaction && isControl(sql))) {
      throw new Error(
        'A query ran outside of Database.asUser. Pass { transaction } of asUser to every call.',
      );
    }
    if (sql !== 'COMMIT;') return unguarded(sql, options);
    return assertCommitted(await unguarded(sql, { ...options, type: QueryTypes.RAW }));
  };
  sequelize.query = guarded as Sequelize['query'];
}

/** A nested transaction (savepoint) is bound when its parent is. */
function isBound(transaction: Opened | null | undefined): boolean {
  if (!transaction) return false;
  return bound.has(transaction) || isBound(transaction.parent);
}

function isControl(sql: unknown): boolean {
  return typeof sql === 'string' && CONTROL.test(sql);
}

/** PostgreSQL answers COMMIT with ROLLBACK when a statement had failed, even if its error was caught: nothing was stored, and nobody may say it was. */
function assertCommitted(result: unknown): unknown {
  const [, answer] = result as [unknown, { command?: string }];
  if (answer.command === 'COMMIT') return result;
  throw new Error(
    'The transaction was rolled back because one of its statements had failed; nothing was stored.',
  );
}
