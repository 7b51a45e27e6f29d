/**
 * A process with what `npm start` runs of imports. It takes one line on standard input, `PATH`, imports the file there for a fresh person and answers one line of
 * JSON: seconds until the file was received, seconds from then until its last row was committed, rows, and memory before and at its peaks while receiving and while importing.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { createImports } from '@phda/ai-data-logger';
import { connectDatabase, connectJobs } from '@phda/shared-models';
import { createLogger, type RequestContext } from '@phda/shared-service';

const url = process.env.DATABASE_APP_URL ?? '';
const home = process.env.PHDA_HOME ?? '';
const logger = createLogger({ service: 'bench', level: 'error' });
const database = connectDatabase({ url, applicationName: 'bench' });
const jobs = connectJobs({ url, applicationName: 'bench', onError: (error) => logger.error(String(error)) });
const imports = createImports({ database, jobs, logger, home, maxUploadBytes: 8e9 });

interface Job {
  readonly status: string;
  readonly logs_written: number;
  readonly records_read: number;
}

const STATUS = {
  name: 'bench-status',
  text: 'SELECT status, logs_written, records_read FROM import_job WHERE user_id = $1 AND id = $2',
};

/** A field of /proc/self/status in MB. */
function memory(field: 'VmRSS' | 'VmHWM'): number {
  return (
    Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
  );
}

async function importFile(path: string): Promise<void> {
  const identity = {
    userId: randomUUID(),
    timeZone: 'Europe/Berlin',
    scopes: ['WRITE'] as const,
    sessionId: null,
    delegated: false,
  };
  const context = { identity, now: new Date().toISOString(), logger } as unknown as RequestContext;
  // What is left of the start differs from process to process and is no part of being idle.
  (globalThis as { gc?: () => void }).gc?.();
  const idle = memory('VmRSS');
  // From here on VmHWM is the peak of the receiving, and from the next time on that of the import.
  writeFileSync('/proc/self/clear_refs', '5');
  const startedAt = performance.now();
  const answer = await imports.receive({ query: {}, contentType: '', body: createReadStream(path) }, context);
  const receivedAt = performance.now();
  const receivePeak = memory('VmHWM');
  writeFileSync('/proc/self/clear_refs', '5');
  const { id } = JSON.parse(answer.body as string) as { id: string };
  const job = await ended(identity.userId, id);
  const endedAt = performance.now();
  const seconds = { receive: (receivedAt - startedAt) / 1000, import: (endedAt - receivedAt) / 1000 };
  process.stdout.write(
    `${JSON.stringify({ ...seconds, rows: job.logs_written, records: job.records_read, status: job.status, idle, receivePeak, importPeak: memory('VmHWM') })}\n`,
  );
}

async function ended(userId: string, id: string): Promise<Job> {
  for (;;) {
    const [job] = await database.readAsUser<Job>(userId, STATUS, [userId, id]);
    if (job && job.status !== 'QUEUED' && job.status !== 'RUNNING') return job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function main(): Promise<void> {
  imports.start();
  await database.check();
  process.stdout.write('ready\n');
  for await (const path of createInterface({ input: process.stdin })) await importFile(path);
  await jobs.close();
  await database.close();
}

void main();
