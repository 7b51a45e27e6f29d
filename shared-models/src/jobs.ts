import type PgBoss from 'pg-boss';
import { Pool } from 'pg';
import type { Transaction } from 'sequelize';

import { connectionSettings } from './connection';
import { runStatement } from './statement';

/** The queues that migrations have made (migrations/steps/job-queue.js). */
export type QueueName = 'import-file';

/** What a job carries: ids and nothing else, as the queue is not behind row security. */
export interface JobIds {
  readonly userId: string;
  readonly jobId: string;
}

/**
 * Does one job. It may be called again for the same job after a crash, so it has to find out what is done already. `signal` is aborted when the
 * process stops: the handler then rejects soon, and the job is taken up by the next process. What it rejects with is tried again after a second.
 */
export type JobHandler = (ids: JobIds, signal: AbortSignal) => Promise<void>;

/** Work that outlives the request that asked for it, kept in PostgreSQL. */
export interface JobQueue {
  /** Adds a job in the caller's transaction: it is there exactly when the caller's rows are. */
  enqueue(transaction: Transaction, queue: QueueName, ids: JobIds): Promise<void>;
  /** Starts to do the jobs of a queue, one at a time; jobs of workers that died are taken up at once. Resolves when the first look is taken. */
  work(queue: QueueName, handler: JobHandler): Promise<void>;
  /** Looks for jobs now and not at the next poll; call it after the transaction that enqueued one. */
  wake(queue: QueueName): void;
  /** Asks the running job to stop, waits for it, and closes all connections. May be repeated. */
  close(): Promise<void>;
}

/** Where to connect as phda_app, and whom to tell of failures that no caller sees. */
export interface JobQueueOptions {
  readonly url: string;
  readonly applicationName: string;
  readonly onError: (error: unknown) => void;
}

const SCHEMA = 'jobs';
/** New jobs are announced by `wake`; the poll finds retries and jobs of other processes. */
const POLL_SECONDS = 5;
/** How often jobs of dead workers are looked for, old jobs are put away and the next try begins after the database was away. */
const UPKEEP_SECONDS = 60;
/** A little more than the second after which the queue tries again (migrations/steps/job-queue.js). */
const RETRY_MS = 1100;
const STOP_LIMIT_MS = 10_000;
/** First half of the advisory lock that a worker holds while it does a job; an arbitrary number. */
const JOB_LOCK = 7_403_224;
const LOCK = `SELECT pg_try_advisory_lock(${JOB_LOCK}, hashtext($1)) AS held`;
const UNLOCK = `SELECT pg_advisory_unlock(${JOB_LOCK}, hashtext($1))`;
const ACTIVE = `SELECT id FROM ${SCHEMA}.job WHERE name = $1 AND state = 'active'`;

interface Worker {
  readonly queue: QueueName;
  readonly id: string;
}

/** Opens the job queue; connects when first asked. The library is loaded on first use, as it is not needed to start. */
export function connectJobs(options: JobQueueOptions): JobQueue {
  const pool = new Pool({
    ...connectionSettings(options.url),
    application_name: `${options.applicationName} jobs`,
    // One to look for jobs, one that holds the lock of the running job, one for what comes in between.
    max: 3,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  pool.on('error', () => undefined);
  const stopping = new AbortController();
  const workers: Worker[] = [];
  const boss = once(() => createBoss(pool, options));
  const started = once(async () => (await boss()).start());
  let closed: Promise<void> | undefined;
  return {
    enqueue: async (transaction, queue, ids) => {
      const db = { executeSql: inTransaction(transaction) };
      await (await boss()).send(queue, { userId: ids.userId, jobId: ids.jobId }, { db });
    },
    work: async (queue, handler) => {
      const running = await started();
      const wereAbandoned = await takeUpAbandoned(running, pool, queue);
      const id = await running.work<JobIds>(
        queue,
        { pollingIntervalSeconds: POLL_SECONDS },
        async ([job]) => {
          // Where one job was there may be more: without this the next one would wait for the poll.
          running.notifyWorker(id);
          if (!job) return;
          await doLocked(pool, job, () => handler(job.data, stopping.signal)).catch((error: unknown) => {
            lookAgain();
            throw error;
          });
        },
      );
      const lookAgain = (): void => void setTimeout(() => running.notifyWorker(id), RETRY_MS).unref();
      const upkeep = async (): Promise<void> => {
        if (await takeUpAbandoned(running, pool, queue)) lookAgain();
      };
      running.on('maintenance', () => void upkeep().catch((error: unknown) => options.onError(error)));
      workers.push({ queue, id });
      if (wereAbandoned) lookAgain();
    },
    wake: (queue) => {
      for (const worker of workers) if (worker.queue === queue) void notify(boss, worker.id);
    },
    close: () => (closed ??= close(pool, stopping, started.result())),
  };
}

/** Runs `make` on the first call only; a failure is forgotten, so that the next call tries again. */
function once<T>(make: () => Promise<T>): (() => Promise<T>) & { result(): Promise<T> | undefined } {
  let made: Promise<T> | undefined;
  const get = (): Promise<T> =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
  return Object.assign(get, { result: () => made });
}

async function createBoss(pool: Pool, { onError }: JobQueueOptions): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({
    db: { executeSql: (text: string, values: unknown[]) => execute(pool, text, values, onError) },
    schema: SCHEMA,
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: UPKEEP_SECONDS,
  });
  boss.on('error', onError);
  return boss;
}

/**
 * pg-boss does not wait for its own notes that a job is done or failed, and a rejection that nobody waits for ends the process: a failed statement is
 * told and answers nothing. The job is then still active without a worker, and is taken up again.
 */
async function execute(
  pool: Pool,
  text: string,
  values: unknown[],
  onError: (error: unknown) => void,
): Promise<{ rows: unknown[] }> {
  try {
    return await pool.query(text, values);
  } catch (error) {
    onError(error);
    return undefined as unknown as { rows: unknown[] };
  }
}

function inTransaction(transaction: Transaction) {
  return async (text: string, values: unknown[]): Promise<{ rows: unknown[] }> => {
    const bound = values.map((value) => (value === undefined ? null : value));
    return { rows: await runStatement(transaction, text, bound) };
  };
}

/** Holds the job's lock while it runs. The lock belongs to the connection, so it is gone with the process that dies: that is how others notice. */
async function doLocked(pool: Pool, job: { readonly id: string }, fn: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  client.on('error', () => undefined);
  try {
    const { rows } = await client.query<{ held: boolean }>(LOCK, [job.id]);
    if (!rows[0]?.held) throw new Error('Another worker is doing this job.');
    await fn();
  } finally {
    client.release(true);
  }
}

/** Gives jobs back to the queue that are marked as running but whose worker holds no lock: it was killed. Says whether there were any. */
async function takeUpAbandoned(boss: PgBoss, pool: Pool, queue: QueueName): Promise<boolean> {
  const { rows } = await pool.query<{ id: string }>(ACTIVE, [queue]);
  let found = false;
  for (const { id } of rows) {
    const client = await pool.connect();
    try {
      const lock = await client.query<{ held: boolean }>(LOCK, [id]);
      if (!lock.rows[0]?.held) continue;
      await boss.fail(queue, id, { message: 'the worker ended without a word' });
      await client.query(UNLOCK, [id]);
      found = true;
    } finally {
      client.release();
    }
  }
  return found;
}

async function notify(boss: () => Promise<PgBoss>, workerId: string): Promise<void> {
  (await boss()).notifyWorker(workerId);
}

async function close(
  pool: Pool,
  stopping: AbortController,
  started: Promise<PgBoss> | undefined,
): Promise<void> {
  stopping.abort();
  const boss = await started?.catch(() => undefined);
  await boss?.stop({ graceful: true, wait: true, timeout: STOP_LIMIT_MS });
  await pool.end();
}
