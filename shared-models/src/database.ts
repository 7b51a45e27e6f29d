import { requestScope } from '@phda/shared-service';
import type { Transaction } from 'sequelize';

import { type BulkTransaction, createBulkWriter } from './bulk';
import { connectionSettings } from './connection';
import { assertReady } from './readiness';
import { type Statement, createReader } from './reader';
import { ownerSettings, type SignInKey, signInSettings } from './row-security';
import { createWriter } from './writer';

export { type BulkRows, type BulkTransaction, copyLine } from './bulk';
export type { Statement } from './reader';
export type { SignInKey } from './row-security';
export type { Transaction } from 'sequelize';

/** The only way to the tables. Each call acts for one person; PostgreSQL itself shows no other person's rows (row security). */
export interface Database {
  /**
   * Runs `fn` in one transaction in the name of a person; it is committed when `fn` resolves and rolled back when it throws. Pass the transaction to
   * every model call, call no network from inside, and open no second transaction. Rejects with DATABASE_UNAVAILABLE, or with what `fn` threw.
   */
  asUser<T>(
    userId: string,
    options: { readonly write: boolean },
    fn: (transaction: Transaction) => Promise<T>,
  ): Promise<T>;
  /** Runs one prepared SELECT in the name of a person, in one round trip; timestamptz comes as InstantText, date as `YYYY-MM-DD`, int8 and numeric as numbers. */
  readAsUser<Row>(userId: string, statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /** Like readAsUser before an owner is known: only the session of that token, or the person of that address, can be seen. */
  readBeforeSignIn<Row>(key: SignInKey, statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /**
   * Runs `fn` in one transaction in the name of a person that stores many rows at once (docs/adr/0007): several times as fast as models, without their
   * hooks and defaults. Rejects with DATABASE_UNAVAILABLE, or with what `fn` threw; then nothing of it is stored.
   */
  bulkAsUser<T>(userId: string, fn: (bulk: BulkTransaction) => Promise<T>): Promise<T>;
  /** Resolves when the database answers, is migrated, and holds this process behind row security; else rejects with DATABASE_UNAVAILABLE. */
  check(): Promise<void>;
  /** Closes all connections once they are idle; nothing can be asked afterwards. May be repeated. */
  close(): Promise<void>;
}

/** Where to connect as phda_app, what to be called in pg_stat_activity, and how many connections each of the two doors for requests may hold. */
export interface DatabaseOptions {
  readonly url: string;
  readonly applicationName: string;
  readonly poolSize?: number;
  /** The id that ties statements to the request being served; by default that of the request scope. */
  readonly correlationId?: () => string | null;
}

/** Five processes with two doors of this size stay below PostgreSQL's default of 100 connections. */
const DEFAULT_POOL_SIZE = 8;
/** Bulk writes are jobs, of which a process runs one at a time; the second connection is for a test or a script beside it. */
const BULK_POOL_SIZE = 2;

/** Opens the doors to a database. Connects only when first asked, so it throws nothing but CONFIG_INVALID for an unusable URL. */
export function connectDatabase(options: DatabaseOptions): Database {
  const connection = connectionSettings(options.url);
  const poolSize = options.poolSize ?? DEFAULT_POOL_SIZE;
  const correlationId = options.correlationId ?? (() => requestScope()?.correlationId ?? null);
  const reader = createReader(connection, options.applicationName, poolSize);
  const writer = createWriter(connection, options.applicationName, poolSize);
  const bulkWriter = createBulkWriter(connection, options.applicationName, BULK_POOL_SIZE);
  let closed: Promise<unknown> | undefined;
  return {
    asUser: async (userId, { write }, fn) =>
      writer.transaction(ownerSettings(userId, correlationId()), write, fn),
    readAsUser: async <Row>(userId: string, statement: Statement, values: readonly unknown[]) =>
      (await reader.read(ownerSettings(userId, correlationId()), statement, values)) as Row[],
    readBeforeSignIn: async <Row>(key: SignInKey, statement: Statement, values: readonly unknown[]) =>
      (await reader.read(signInSettings(key, correlationId()), statement, values)) as Row[],
    bulkAsUser: async (userId, fn) => bulkWriter.transaction(ownerSettings(userId, correlationId()), fn),
    check: () => assertReady(reader),
    close: async () => {
      closed ??= Promise.all([reader.close(), writer.close(), bulkWriter.close()]);
      await closed;
    },
  };
}
