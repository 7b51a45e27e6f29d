'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { emptyCatalogue, loadCatalogue } = require('./steps/load-catalogue');

module.exports = {
  /** SHA-256 of the catalogue that this migration was written for; a changed catalogue gets a migration like this one. */
  catalogueSha256: '14fbd16436c2e874e055009dee9973190177beab4d573410f514c5448f40f641',

  async up(queryInterface) {
    await inTransaction(queryInterface, loadCatalogue());
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, emptyCatalogue());
  },
};
