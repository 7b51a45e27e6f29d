import { type Database, ImportJob, type JobQueue, LogEntry, newId, runStatement } from '@phda/shared-models';
import { currentTraceId } from '@phda/shared-service';

import type { ImportProblem, Tally } from '../../domain/imports/tally';

export type ImportStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/** An import as the person sees it. */
export interface ImportJobRow {
  readonly id: string;
  readonly format: string;
  readonly status: ImportStatus;
  readonly recordsRead: number;
  readonly logsWritten: number;
  readonly duplicates: number;
  readonly skipped: number;
  readonly progress: number;
  readonly problems: readonly ImportProblem[];
  readonly entryId: string | null;
}

/** A file that was received, and what its reader is to know. */
export interface NewImportJob {
  readonly userId: string;
  readonly id: string;
  /** Name of the format, or `auto`. */
  readonly format: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileSha256: string;
  readonly profileTimeZone: string;
  readonly timeZone: string;
  readonly locale: string | null;
  readonly columns: Readonly<Record<string, string>>;
  /** UTC instant. */
  readonly receivedAt: string;
}

/** One run of an import. Whatever it writes says which run it is, so that a run that was taken for dead can write no more. */
export interface ImportRun {
  readonly userId: string;
  readonly id: string;
  readonly format: string;
  readonly fileName: string;
  readonly profileTimeZone: string;
  readonly timeZone: string;
  readonly locale: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly receivedAt: Date;
  readonly attempts: number;
  readonly stalledAttempts: number;
  readonly rowsDone: number;
  readonly entryId: string | null;
}

/** Another run of the same import has taken over, or it is finished: this one has nothing to do any more. */
export class SupersededError extends Error {}

const BY_ID = {
  name: 'import-job-by-id',
  text: `SELECT id, format, status, records_read AS "recordsRead", logs_written AS "logsWritten", duplicates, skipped, progress, problems,
      entry_id AS "entryId"
    FROM import_job WHERE user_id = $1 AND id = $2::uuid`,
};

/** A person's import by id, or null. */
export async function readImportJob(
  database: Database,
  userId: string,
  id: string,
): Promise<ImportJobRow | null> {
  const [job] = await database.readAsUser<ImportJobRow>(userId, BY_ID, [userId, id]);
  return job ?? null;
}

/** Stores a received file as an import and queues the work, both or neither. */
export async function queueImport(database: Database, jobs: JobQueue, job: NewImportJob): Promise<void> {
  const { userId, id } = job;
  await database.asUser(userId, { write: true }, async (transaction) => {
    const values = { ...job, receivedAt: new Date(job.receivedAt) };
    await ImportJob.create(values, { transaction, returning: false });
    await jobs.enqueue(transaction, 'import-file', { userId, jobId: id });
  });
  jobs.wake('import-file');
}

const BEGIN = `UPDATE import_job SET status = 'RUNNING', attempts = attempts + 1, stalled_attempts = stalled_attempts + 1
  WHERE user_id = $1 AND id = $2 AND status IN ('QUEUED', 'RUNNING')
  RETURNING user_id AS "userId", id, format, file_name AS "fileName", profile_time_zone AS "profileTimeZone", time_zone AS "timeZone", locale,
    columns, received_at AS "receivedAt", attempts, stalled_attempts AS "stalledAttempts", rows_done AS "rowsDone", entry_id AS "entryId"`;

/** Begins a run of an import, from which moment on no earlier run can write; null when there is nothing left to do. */
export async function beginRun(database: Database, userId: string, id: string): Promise<ImportRun | null> {
  return database.asUser(userId, { write: true }, async (transaction) => {
    const [run] = await runStatement<ImportRun>(transaction, BEGIN, [userId, id]);
    return run ?? null;
  });
}

/** Makes the entry that all rows of the import belong to and gives its id; throws SupersededError. */
export async function beginEntry(database: Database, run: ImportRun, format: string): Promise<string> {
  const { userId, id, attempts } = run;
  const entryId = newId();
  await database.asUser(userId, { write: true }, async (transaction) => {
    await LogEntry.create(
      { id: entryId, userId, source: `import:${format}`, text: null, traceId: currentTraceId() },
      { transaction, returning: false },
    );
    const where = { userId, id, attempts, status: 'RUNNING' as const, entryId: null };
    const [changed] = await ImportJob.update({ format, entryId }, { where, transaction });
    if (changed === 0) throw new SupersededError();
  });
  return entryId;
}

/** Ends an import with what it came to. What a superseded run says is not kept. */
export async function endRun(
  database: Database,
  run: ImportRun,
  status: 'DONE' | 'FAILED',
  tally: Tally | null,
  lastProblem: string | null,
): Promise<void> {
  const { userId, id, attempts } = run;
  await database.asUser(userId, { write: true }, async (transaction) => {
    const where = { userId, id, attempts, status: 'RUNNING' as const };
    const job = await ImportJob.findOne({ where, transaction, lock: transaction.LOCK.UPDATE });
    if (!job) return;
    const known = tally?.problems ?? job.problems;
    const problems = lastProblem === null ? known : [{ line: null, message: lastProblem }, ...known];
    const counts = tally ? { recordsRead: tally.recordsRead, skipped: tally.skipped } : {};
    const progress = status === 'DONE' ? { progress: 1 } : {};
    const values = { status, problems, ...counts, ...progress, finishedAt: new Date() };
    await ImportJob.update(values, { where, transaction });
  });
}
