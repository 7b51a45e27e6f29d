'use strict';

/**
 * Runs SQL statements (each as text, or as text with the value of its $1) in one transaction that gives up after 2 s of waiting for a lock, so that a migration never queues behind a long
 * query and blocks everybody else behind itself. On failure nothing of it stays.
 */
async function inTransaction(queryInterface, statements) {
  const { sequelize } = queryInterface;
  await sequelize.transaction(async (transaction) => {
    await sequelize.query("SET LOCAL lock_timeout = '2s'", { transaction });
    for (const statement of statements) {
      const [text, bind] = [statement].flat(1);
      await sequelize.query(text, { transaction, ...(bind && { bind: [bind] }) });
    }
  });
}

module.exports = { inTransaction };
