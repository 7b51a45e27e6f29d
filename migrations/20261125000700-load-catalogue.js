'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { emptyCatalogue, loadCatalogue } = require('./steps/load-catalogue');

module.exports = {
  /** SHA-256 of the catalogue that this migration was written for; a changed catalogue gets a migration like this one. */
  catalogueSha256: 'a754efd67e2034785dca9ceaa63aac6bbac8b3968a9c57843d43ed5b2697a18a',

  async up(queryInterface) {
    await inTransaction(queryInterface, loadCatalogue());
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, emptyCatalogue());
  },
};
