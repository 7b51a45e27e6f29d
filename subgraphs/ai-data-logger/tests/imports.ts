import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { connectJobs, type JobHandler, type JobQueue } from '@phda/shared-models';
import { createLogger, type Identity, type RequestContext, type StreamAnswer } from '@phda/shared-service';

import { createUploads } from '../src/data/imports/uploads';
import type { FileFormat } from '../src/domain/imports/format';
import { createImportFileWorkflow } from '../src/workflows/import-file';
import { createImports, type Imports } from '../src/workflows/import-file/imports';
import { type LoggerInProcess, NOW, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;

/** Imports on a cloned database: files are sent as the gateway sends them, and worked on when a test says so. */
export interface ImportsInProcess {
  readonly app: LoggerInProcess;
  readonly home: string;
  readonly jobs: JobQueue;
  readonly imports: Imports;
  send(who: Identity, body: Body, query?: Record<string, string>): Promise<StreamAnswer>;
  /** Does the work of one import as the queue would, to its end. */
  work(who: Identity, id: string, signal?: AbortSignal): Promise<void>;
  /** Sends a file, works on it and gives the job. */
  run(who: Identity, body: Body, query?: Record<string, string>): Promise<Wire>;
  job(who: Identity, id: string): Promise<Wire>;
  stop(): Promise<void>;
}

type Body = string | Buffer | Readable;

const JOB =
  'query ($id: ID!) { importJob(id: $id) { id format status recordsRead logsWritten duplicates skipped progress problems { line message } entry { id undoneAt } } }';

/** Starts ai-data-logger with the formats of a test and a folder of its own for uploads. */
export async function startImports(
  formats: readonly FileFormat[],
  maxUploadBytes = 50_000_000,
): Promise<ImportsInProcess> {
  const app = await startLogger();
  const home = await mkdtemp(join(tmpdir(), 'phda-imports-'));
  const logger = createLogger({ service: 'ai-data-logger', level: 'silent' });
  const { database } = app.clone;
  const jobs = connectJobs({ url: app.clone.appUrl, applicationName: 'phda test', onError: () => undefined });
  const imports = createImports({ database, jobs, logger, home, maxUploadBytes, formats });
  const handler: JobHandler = createImportFileWorkflow({
    database,
    logger,
    formats,
    uploads: createUploads(home, maxUploadBytes),
  });
  const never = new AbortController().signal;
  const send: ImportsInProcess['send'] = (who, body, query = {}) =>
    imports.receive(
      { query, contentType: '', body: body instanceof Readable ? body : Readable.from([Buffer.from(body)]) },
      requestOf(who),
    );
  const work: ImportsInProcess['work'] = ({ userId }, jobId, signal = never) =>
    handler({ userId, jobId }, signal);
  const job: ImportsInProcess['job'] = async (who, id) => {
    const response = await app.ask(who, JOB, { id });
    expect(response.errors).toBeUndefined();
    return (response.data as Wire).importJob;
  };
  return {
    app,
    home,
    jobs,
    imports,
    send,
    work,
    job,
    run: async (who, body, query) => {
      const { body: answer } = await send(who, body, query);
      const { id } = JSON.parse(answer as string) as { id: string };
      await work(who, id);
      return job(who, id);
    },
    stop: async () => {
      await jobs.close();
      await app.clone.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function requestOf(identity: Identity | null): RequestContext {
  return {
    identity,
    correlationId: randomUUID(),
    now: NOW,
    delegation: null,
    responseExtensions: {},
    logger: createLogger({ service: 'test', level: 'silent' }),
  };
}
