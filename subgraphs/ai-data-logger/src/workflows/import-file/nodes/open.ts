import { inSpan } from '@phda/shared-service';

import { openUpload } from '../../../data/imports/open-upload';
import { refusalOf } from '../refusal';
import type { ImportFileDeps, ImportFileUpdate, ImportFileValues } from '../state';

/** Runs of one import that got no further: another one would not either. */
const MAX_STALLED_ATTEMPTS = 5;

/** Opens the uploaded file, and what is in it when it is an archive. */
export const open =
  ({ uploads }: ImportFileDeps) =>
  ({ run, opened }: ImportFileValues): Promise<ImportFileUpdate> =>
    inSpan('open', { kind: 'CHAIN' }, async () => {
      if (run.stalledAttempts > MAX_STALLED_ATTEMPTS)
        return {
          refusal:
            'This import was interrupted several times at the same place and was given up. Please send the file again.',
        };
      try {
        opened.push(await openUpload(uploads.path(run.fileName)));
        return {};
      } catch (error) {
        return { refusal: refusalOf(error) };
      }
    });
