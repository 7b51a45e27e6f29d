'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { emptyCatalogue, loadCatalogue } = require('./steps/load-catalogue');

module.exports = {
  /** SHA-256 of the catalogue that this migration was written for; a changed catalogue gets a migration like this one. */
  catalogueSha256: '8b0f2ebe5a3cadf4efe55835ef4510e854d38fcf185aaef456b23aba8e9994b5',

  async up(queryInterface) {
    await inTransaction(queryInterface, loadCatalogue());
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, emptyCatalogue());
  },
};
