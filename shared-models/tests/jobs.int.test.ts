import { connectJobs, type JobHandler, type JobIds, type JobQueue, newId } from '../src';
import { type ClonedDatabase, cloneDatabase } from '../src/testing';

let clone: ClonedDatabase;
const queues: JobQueue[] = [];
beforeEach(async () => void (clone = await cloneDatabase()));
afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.close()));
  await clone.drop();
});

function connect(errors: unknown[] = []): JobQueue {
  const onError = (error: unknown): void => void errors.push(error);
  const queue = connectJobs({ url: clone.appUrl, applicationName: 'phda test', onError });
  queues.push(queue);
  return queue;
}

/** Adds a job in a transaction of its own. */
async function add(queue: JobQueue): Promise<JobIds> {
  const ids = { userId: newId(), jobId: newId() };
  await clone.database.asUser(ids.userId, { write: true }, (transaction) =>
    queue.enqueue(transaction, 'import-file', ids),
  );
  queue.wake('import-file');
  return ids;
}

/** A handler that keeps what it was called with, and lets a test wait for a number of calls. */
function recorder(act: (call: number) => Promise<void> = async () => undefined) {
  const calls: JobIds[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const handler: JobHandler = async (ids) => {
    calls.push(ids);
    for (const one of waiting) if (calls.length >= one.count) one.resolve();
    await act(calls.length);
  };
  const called = (count: number): Promise<void> =>
    calls.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve }));
  return { calls, handler, called };
}

test('a job is there exactly when the transaction that added it is committed', async () => {
  const queue = connect();
  const rolledBack = clone.database.asUser(newId(), { write: true }, async (transaction) => {
    await queue.enqueue(transaction, 'import-file', { userId: newId(), jobId: newId() });
    throw new Error('no');
  });
  await expect(rolledBack).rejects.toThrow('no');
  const ids = await add(queue);
  const { calls, handler, called } = recorder();
  await queue.work('import-file', handler);
  await called(1);
  expect(calls).toEqual([ids]);
});

test('jobs that come while others are done follow at once', async () => {
  const queue = connect();
  const { calls, handler, called } = recorder();
  await queue.work('import-file', handler);
  const added = [await add(queue), await add(queue), await add(queue)];
  await called(3);
  expect(new Set(calls.map(({ jobId }) => jobId))).toEqual(new Set(added.map(({ jobId }) => jobId)));
});

test('a job whose handler fails is tried again', async () => {
  const queue = connect();
  const { calls, handler, called } = recorder(async (call) => {
    if (call === 1) throw new Error('the database was away');
  });
  await queue.work('import-file', handler);
  const ids = await add(queue);
  await called(2);
  expect(calls).toEqual([ids, ids]);
});

test('a process that stops tells its handler, and the next process takes the job up', async () => {
  const first = connect();
  let begun: () => void;
  const isRunning = new Promise<void>((resolve) => (begun = resolve));
  await first.work('import-file', (_ids, signal) => {
    begun();
    return new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(new Error('stopping'))),
    );
  });
  const ids = await add(first);
  await isRunning;
  await first.close();
  const second = connect();
  const { calls, handler, called } = recorder();
  await second.work('import-file', handler);
  await called(1);
  expect(calls).toEqual([ids]);
});

test('a job that another process is doing is left alone by one that starts', async () => {
  const [first, second] = [connect(), connect()];
  let finish: () => void = () => undefined;
  let begun: () => void;
  const isRunning = new Promise<void>((resolve) => (begun = resolve));
  await first.work('import-file', () => {
    begun();
    return new Promise((resolve) => (finish = resolve));
  });
  await add(first);
  await isRunning;
  const { calls, handler, called } = recorder();
  await second.work('import-file', handler);
  const next = await add(second);
  await called(1);
  expect(calls).toEqual([next]);
  finish();
});

test('a database that goes away is told and does not end the process', async () => {
  const errors: unknown[] = [];
  const queue = connectJobs({
    url: 'postgres://phda_app:secret@127.0.0.1:1/phda',
    applicationName: 'phda test',
    onError: (error) => void errors.push(error),
  });
  await expect(queue.work('import-file', async () => undefined)).rejects.toThrow();
  expect(errors.length).toBeGreaterThan(0);
  await queue.close();
});
