import { END, START, StateGraph } from '@langchain/langgraph';
import type { JobHandler } from '@phda/shared-models';
import { inRequestScope, inSpan, inTrace, PhdaError } from '@phda/shared-service';

import { beginRun, endRun, type ImportRun, SupersededError } from '../../data/imports/import-job';
import type { OpenedUpload } from '../../data/imports/open-upload';
import { finish, refuse } from './nodes/end';
import { open } from './nodes/open';
import { read } from './nodes/read';
import { recognise } from './nodes/recognise';
import { unlessRefused } from './routers';
import { type ImportFileDeps, ImportFileState } from './state';

export type { ImportFileDeps } from './state';

/** Builds the graph once; the handler brings one import to its end, or as far as it gets until the process stops, and may be called again for it. */
export function createImportFileWorkflow(deps: ImportFileDeps): JobHandler {
  const graph = new StateGraph(ImportFileState)
    .addNode('open', open(deps))
    .addNode('recognise', recognise(deps))
    .addNode('read', read(deps))
    .addNode('finish', finish(deps))
    .addNode('refuse', refuse(deps))
    .addEdge(START, 'open')
    .addConditionalEdges('open', unlessRefused('recognise'), ['recognise', 'refuse'])
    .addConditionalEdges('recognise', unlessRefused('read'), ['read', 'refuse'])
    .addConditionalEdges('read', unlessRefused('finish'), ['finish', 'refuse'])
    .addEdge('finish', END)
    .addEdge('refuse', END)
    .compile();
  return ({ userId, jobId }, signal) =>
    inScope(userId, jobId, async () => {
      const run = await beginRun(deps.database, userId, jobId);
      if (!run) return;
      const opened: OpenedUpload[] = [];
      try {
        await graph.invoke({ ...NOTHING_YET, run, signal, opened });
      } catch (error) {
        // Another run has taken over: the file and the job are its own.
        if (error instanceof SupersededError) return;
        await endIfTakenBack(deps, run, error);
      } finally {
        for (const upload of opened) upload.close();
      }
      await deps.uploads.remove(run.fileName);
    });
}

const NOTHING_YET = { format: null, texts: [], entryId: null, tally: null, refusal: null };

function inScope(userId: string, jobId: string, fn: () => Promise<void>): Promise<void> {
  const scope = { correlationId: jobId, userId, service: 'ai-data-logger' };
  return inRequestScope(scope, () => inTrace(null, () => inSpan('import-file', { kind: 'AGENT' }, fn)));
}

/** An import whose entry was taken back is over; whatever else went wrong is tried again by the queue. */
async function endIfTakenBack({ database }: ImportFileDeps, run: ImportRun, error: unknown): Promise<void> {
  if (!(error instanceof PhdaError) || error.code !== 'CONFLICT') throw error;
  await endRun(database, run, 'FAILED', null, error.message);
}
