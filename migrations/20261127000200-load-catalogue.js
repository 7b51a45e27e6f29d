'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { emptyCatalogue, loadCatalogue } = require('./steps/load-catalogue');

module.exports = {
  /** SHA-256 of the catalogue that this migration was written for; a changed catalogue gets a migration like this one. */
  catalogueSha256: '37659313f66661bc56efd54a368e24c7eec458fb1b539771c93493e06a4fa553',

  async up(queryInterface) {
    await inTransaction(queryInterface, loadCatalogue());
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, emptyCatalogue());
  },
};
