import { inSpan } from '@phda/shared-service';

import { endRun } from '../../../data/imports/import-job';
import type { ImportFileDeps, ImportFileUpdate, ImportFileValues } from '../state';

/** The whole file was read. */
export const finish =
  ({ database }: ImportFileDeps) =>
  ({ run, tally }: ImportFileValues): Promise<ImportFileUpdate> =>
    inSpan('finish', { kind: 'CHAIN' }, async () => {
      await endRun(database, run, 'DONE', tally, null);
      return {};
    });

/** The file, or the rest of it, cannot be imported: the person is told why, and that what was stored before stays. */
export const refuse =
  ({ database }: ImportFileDeps) =>
  ({ run, tally, refusal }: ImportFileValues): Promise<ImportFileUpdate> =>
    inSpan('refuse', { kind: 'CHAIN' }, async () => {
      const kept =
        tally && tally.recordsRead > tally.skipped
          ? ' What was read before that is stored; undo the entry to take it back.'
          : '';
      await endRun(database, run, 'FAILED', tally, `${refusal}${kept}`);
      return {};
    });
