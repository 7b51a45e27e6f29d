'use strict';

// The source of PHDA is TypeScript and sequelize-cli is not: this teaches `require` in this process to read it.
require('tsx/cjs');
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/** Tells the connections of this process, which are still open while it ends, from those of others. */
const APPLICATION_NAME = `sequelize-cli ${process.pid}`;

/**
 * What sequelize-cli connects to: DATABASE_URL, or the embedded server of PHDA_HOME, which is started if need be and left as it was found. The
 * application role is made here because its password is known here, while migrations know none.
 */
async function config() {
  const { loadConfig } = require('@phda/shared-service');
  const { connectionSettings } = require('../src/connection');
  const { ensureApplicationRole } = require('../src/application-role');
  const { home, database } = loadConfig();
  const ownerUrl = database.url ?? (await embeddedServer(home));
  await ensureApplicationRole(ownerUrl, home, database.appUrl);
  const { user, password, host, port, database: name, ssl, options } = connectionSettings(ownerUrl);
  const dialectOptions = { ssl, options, application_name: APPLICATION_NAME };
  return { username: user, password, host, port, database: name, dialect: 'postgres', dialectOptions };
}

async function embeddedServer(home) {
  const { startEmbeddedPostgres } = require('../src/embedded-postgres');
  const server = await startEmbeddedPostgres({ home });
  if (!server.adopted) stopAtExit(home);
  return server.ownerUrl;
}

/** sequelize-cli ends with process.exit, which waits for nothing: only a child run to its end can stop the server then. */
function stopAtExit(home) {
  const stop = [join(__dirname, 'stop-server.js'), home, APPLICATION_NAME];
  process.once('exit', () => spawnSync(process.execPath, stop, { stdio: ['ignore', 'ignore', 'inherit'] }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
}

module.exports = () =>
  config().catch((error) => {
    console.error(`ERROR: ${error.name === 'PhdaError' ? error.message : error.stack}`);
    process.exit(1);
  });
