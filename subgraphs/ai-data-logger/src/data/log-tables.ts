import { LOG_KINDS, LOG_MODELS, type LogKind, type Transaction } from '@phda/shared-models';

type Values = Readonly<Record<string, unknown>>;
type Where = Readonly<Record<string, string>>;

/** A row as a model gives it. */
export interface StoredModel {
  get(options: { plain: true }): Values;
}

/** What the six models have in common for writing; each takes the fields of its kind. */
export interface LogTable {
  /** Gives the row as the database returned it, generated columns included. */
  create(values: Values, options: { transaction: Transaction; returning: true }): Promise<StoredModel>;
  /** Writes many rows in one statement; their generated columns are not read back. */
  bulkCreate(
    values: readonly Values[],
    options: { transaction: Transaction; returning: false },
  ): Promise<unknown>;
  /** A row that is not deleted, held until the transaction ends. */
  findOne(options: { where: Where; transaction: Transaction; lock: unknown }): Promise<StoredModel | null>;
  /** Changes rows that are not deleted and gives their number. */
  update(values: Values, options: { where: Where; transaction: Transaction }): Promise<[number]>;
  /** Counts rows that are not deleted. */
  count(options: { where: Where; transaction: Transaction }): Promise<number>;
  /** Sets deleted_at (the models are paranoid) and gives the number of rows. */
  destroy(options: { where: Where; transaction: Transaction }): Promise<number>;
  /** Takes deleted_at away from rows that have it. */
  restore(options: { where: Where; transaction: Transaction }): Promise<unknown>;
}

/** The table of a kind, without the types that tell the six apart. */
export function logTable(kind: LogKind): LogTable {
  return LOG_MODELS[kind] as unknown as LogTable;
}

/** The tables of all kinds. */
export const LOG_TABLES: readonly LogTable[] = LOG_KINDS.map(logTable);
