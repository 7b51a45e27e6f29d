import type { Batch } from '../../data/imports/write-batch';

/** Writes batches one after another while the file is read on, with at most one of them under way. */
export interface BatchWriter {
  /** Resolves as soon as the batch before is stored; rejects with what went wrong with that one. */
  push(batch: Batch): Promise<void>;
  /** Resolves when everything is stored. */
  finish(): Promise<void>;
}

/** `write` stores one batch. */
export function createBatchWriter(write: (batch: Batch) => Promise<void>): BatchWriter {
  let running: Promise<void> = Promise.resolve();
  return {
    push: async (batch) => {
      await running;
      running = write(batch);
      // The next push or finish reports a failure; until then it is not unhandled.
      running.catch(() => undefined);
    },
    finish: () => running,
  };
}
