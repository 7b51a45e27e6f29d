'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { emptyCatalogue, loadCatalogue } = require('./steps/load-catalogue');

module.exports = {
  /** SHA-256 of the catalogue that this migration was written for; a changed catalogue gets a migration like this one. */
  catalogueSha256: '31e3cdde955cb50beec3213f29013072206dac7368d489cc4fcdead6efb12a6e',

  async up(queryInterface) {
    await inTransaction(queryInterface, loadCatalogue());
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, emptyCatalogue());
  },
};
