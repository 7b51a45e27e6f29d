'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { createJobQueue, createQueue, dropJobQueue } = require('./steps/job-queue');

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      ...createJobQueue(),
      // A file of many gigabytes takes minutes; a day is what pg-boss allows at most.
      ...createQueue('import-file', { expireInSeconds: 12 * 60 * 60, retryLimit: 1000 }),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, dropJobQueue());
  },
};
