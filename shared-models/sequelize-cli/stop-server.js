'use strict';

require('tsx/cjs');

/** Stops the embedded server of a PHDA_HOME unless somebody other than the process that ends here has connected to it meanwhile. */
async function stopUnlessUsed(home, endingApplication) {
  const { startEmbeddedPostgres } = require('../src/embedded-postgres');
  const { Client } = require('pg');
  const server = await startEmbeddedPostgres({ home });
  const client = new Client({ connectionString: server.ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> $1`,
    [endingApplication],
  );
  await client.end();
  if (rows[0].others === 0) await server.stop();
}

void stopUnlessUsed(process.argv[2], process.argv[3]);
