'use strict';

require('tsx/cjs');

/** Run by the process of sequelize-cli that ends: the embedded server it had started goes with it, unless somebody else uses it by now. */
async function main(home, endingApplication) {
  const { startEmbeddedPostgres, stopUnlessUsed } = require('../src/embedded-postgres');
  await stopUnlessUsed(await startEmbeddedPostgres({ home }), endingApplication);
}

void main(process.argv[2], process.argv[3]);
