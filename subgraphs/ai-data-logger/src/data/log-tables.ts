import { LOG_KINDS, LOG_MODELS, type LogKind, type Transaction } from '@phda/shared-models';

/** What the six models have in common for writing; each takes the fields of its kind. */
export interface LogTable {
  /** Gives the row as the database returned it, generated columns included. */
  create(
    values: Readonly<Record<string, unknown>>,
    options: { transaction: Transaction; returning: true },
  ): Promise<{ get(options: { plain: true }): Readonly<Record<string, unknown>> }>;
  /** Counts rows that are not deleted. */
  count(options: { where: Readonly<Record<string, string>>; transaction: Transaction }): Promise<number>;
  /** Sets deleted_at (the models are paranoid) and gives the number of rows. */
  destroy(options: { where: Readonly<Record<string, string>>; transaction: Transaction }): Promise<number>;
}

/** The table of a kind, without the types that tell the six apart. */
export function logTable(kind: LogKind): LogTable {
  return LOG_MODELS[kind] as unknown as LogTable;
}

/** The tables of all kinds. */
export const LOG_TABLES: readonly LogTable[] = LOG_KINDS.map(logTable);
