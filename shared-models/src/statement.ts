import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';

/**
 * Runs one SQL statement inside a transaction of asUser, with `$1`, `$2`, … for the values, and gives its rows (of RETURNING, or of a SELECT) with
 * column names as they stand in SQL and timestamps as Date. For writes that a model cannot say; reads belong to readAsUser.
 */
export async function runStatement<Row extends object>(
  transaction: Transaction,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { sequelize } = transaction as Transaction & { sequelize: Sequelize };
  const [rows] = await sequelize.query(text, { bind: [...values], type: QueryTypes.RAW, transaction });
  return rows as Row[];
}
