'use strict';

const PgBoss = require('pg-boss');

/** The schema of the job queue: jobs carry ids only, so nothing in it belongs to a person. */
const SCHEMA = 'jobs';

/** What pg-boss makes of an empty database. It comes wrapped in a transaction of its own, which is left out: the migration has one. */
function createJobQueue() {
  const plans = PgBoss.getConstructionPlans(SCHEMA)
    .replace(/^\s*BEGIN;/, '')
    .replace(/COMMIT;\s*$/, '');
  return [plans, ...openToApplication()];
}

/**
 * Adds a queue: a table that pg-boss creates in its schema, which the application role may not do. A job that throws is tried again after a second;
 * one that takes longer than `expireInSeconds` counts as lost. How a lost worker is noticed earlier: shared-models/src/jobs.ts.
 */
function createQueue(name, { expireInSeconds, retryLimit }) {
  const options = JSON.stringify({ policy: 'standard', retryLimit, retryDelay: 1, expireInSeconds });
  return [`SELECT ${SCHEMA}.create_queue('${name}', '${options}')`, ...openToApplication()];
}

/** The queue is read and written by the application role, which deletes what is done with. */
function openToApplication() {
  return [
    `GRANT USAGE ON SCHEMA ${SCHEMA} TO phda_app`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO phda_app`,
  ];
}

function dropJobQueue() {
  return [`DROP SCHEMA ${SCHEMA} CASCADE`];
}

module.exports = { createJobQueue, createQueue, dropJobQueue };
