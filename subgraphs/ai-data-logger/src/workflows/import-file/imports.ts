import type { Database, JobQueue } from '@phda/shared-models';
import { describeError, type Logger, type StreamRoute } from '@phda/shared-service';

import { readImportJob } from '../../data/imports/import-job';
import { createUploads, type Uploads } from '../../data/imports/uploads';
import { isId } from '../../domain/ids';
import type { FileFormat } from '../../domain/imports/format';
import { FILE_FORMATS } from '../../domain/imports/formats';
import { createImportFileWorkflow } from '.';
import { createReceiveImport } from './receive';

/** What imports need from outside; other formats only in tests. */
export interface ImportsDeps {
  readonly database: Database;
  readonly jobs: JobQueue;
  readonly logger: Logger;
  /** PHDA_HOME: uploads wait in its folder `uploads`. */
  readonly home: string;
  readonly maxUploadBytes: number;
  readonly formats?: readonly FileFormat[];
}

/** What the route needs. */
export interface ReceiveDeps {
  readonly database: Database;
  readonly jobs: JobQueue;
  readonly uploads: Uploads;
  readonly formats: readonly FileFormat[];
}

/** Files on their way into the log tables. */
export interface Imports {
  /** The route `POST /imports`. */
  readonly receive: StreamRoute;
  /** Begins to work on what is queued, now and until `jobs` is closed; while the database cannot be reached it tries again. */
  start(): void;
}

const RETRY_MS = 5000;
const UNFINISHED: ReadonlySet<string> = new Set(['QUEUED', 'RUNNING']);

/** Ties the route, the queue and the workflow together; nothing happens before `start` or the first request. */
export function createImports(deps: ImportsDeps): Imports {
  const { database, jobs, logger, formats = FILE_FORMATS } = deps;
  const uploads = createUploads(deps.home, deps.maxUploadBytes);
  const work = createImportFileWorkflow({ database, uploads, formats, logger });
  const sweep = (): Promise<void> =>
    uploads.sweep(async ({ userId, jobId }) => {
      const job = isId(userId) && isId(jobId) ? await readImportJob(database, userId, jobId) : null;
      return job !== null && UNFINISHED.has(job.status);
    });
  const start = (): void => {
    const begun = jobs.work('import-file', work);
    begun.catch((error: unknown) => {
      logger.warn('the import queue cannot be reached yet', describeError(error));
      setTimeout(start, RETRY_MS).unref();
    });
    begun.then(sweep).catch(() => undefined);
  };
  return { receive: createReceiveImport({ database, jobs, uploads, formats }), start };
}
