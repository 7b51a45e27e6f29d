import { type BulkTransaction, type Database, LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models';
import { PhdaError } from '@phda/shared-service';

import type { Tally } from '../../domain/imports/tally';
import { type ImportRun, SupersededError } from './import-job';
import { bulkColumns } from './log-lines';

/** Rows of a file that follow one another, with what the file had come to after them. */
export interface Batch {
  /** How many rows of the file come before it. */
  readonly firstRow: number;
  readonly rows: number;
  /** COPY lines by kind (log-lines.ts). */
  readonly lines: ReadonlyMap<LogKind, Buffer>;
  /** True when records have ids that logs of PHDA could have: the file may be an export of this very account. */
  readonly mayBeOwn: boolean;
  readonly tally: Tally;
  readonly progress: number;
}

const UNIQUE = '(user_id, source, source_id) WHERE deleted_at IS NULL AND source_id IS NOT NULL';
const LOCK = `SELECT j.rows_done AS "rowsDone", e.undone_at IS NOT NULL AS undone
  FROM import_job j JOIN log_entry e ON e.user_id = j.user_id AND e.id = j.entry_id
  WHERE j.user_id = $1 AND j.id = $2 AND j.attempts = $3 AND j.status = 'RUNNING'
  FOR UPDATE OF j FOR SHARE OF e`;
const ADVANCE = `UPDATE import_job SET rows_done = rows_done + $3, logs_written = logs_written + $4, duplicates = duplicates + $3 - $4,
    records_read = $5, skipped = $6, problems = $7, progress = $8, stalled_attempts = 0
  WHERE user_id = $1 AND id = $2`;

/**
 * Stores a batch together with the note of how far the import has come, so that after a crash each row is there once. Throws SupersededError when another
 * run has taken over and CONFLICT when the person has taken the import back in the meantime.
 */
export async function writeBatch(database: Database, run: ImportRun, batch: Batch): Promise<void> {
  const { userId, id } = run;
  const { rows, tally, progress } = batch;
  await database.bulkAsUser(userId, async (bulk) => {
    await holdPlace(bulk, run, batch.firstRow);
    let written = 0;
    for (const [kind, lines] of batch.lines) written += await insert(bulk, kind, lines, batch.mayBeOwn);
    const { recordsRead, skipped, problems } = tally;
    await bulk.run(ADVANCE, [
      userId,
      id,
      rows,
      written,
      recordsRead,
      skipped,
      JSON.stringify(problems),
      progress,
    ]);
  });
}

function insert(bulk: BulkTransaction, kind: LogKind, text: Buffer, mayBeOwn: boolean): Promise<number> {
  const { table } = LOG_KIND_REGISTRY[kind];
  const rows = { table, columns: bulkColumns(kind), text, unique: UNIQUE };
  return bulk.insert(mayBeOwn ? { ...rows, unless: isOwnLog(table) } : rows);
}

/** The record is a log of this person that is there under the same id: an export that comes back to where it was made. */
function isOwnLog(table: string): string {
  return `EXISTS (SELECT FROM ${table} AS own WHERE own.user_id = current_setting('app.user_id')::uuid AND own.deleted_at IS NULL
    AND own.id = CASE WHEN fresh.source_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN fresh.source_id::uuid END)`;
}

/** Locks the job, and the entry against being undone, until the batch is committed. */
async function holdPlace(bulk: BulkTransaction, run: ImportRun, firstRow: number): Promise<void> {
  const [place] = await bulk.run<{ rowsDone: number; undone: boolean }>(LOCK, [
    run.userId,
    run.id,
    run.attempts,
  ]);
  if (place?.rowsDone !== firstRow) throw new SupersededError();
  if (place.undone)
    throw new PhdaError(
      'CONFLICT',
      'This import was taken back while it was running; the rest of the file was not stored.',
    );
}
