import { Annotation } from '@langchain/langgraph';
import type { Database } from '@phda/shared-models';
import type { Logger } from '@phda/shared-service';

import type { ImportRun } from '../../data/imports/import-job';
import type { OpenedUpload, UploadedText } from '../../data/imports/open-upload';
import type { Uploads } from '../../data/imports/uploads';
import type { FileFormat } from '../../domain/imports/format';
import type { Tally } from '../../domain/imports/tally';

/** What the nodes need from outside. */
export interface ImportFileDeps {
  readonly database: Database;
  readonly uploads: Uploads;
  readonly formats: readonly FileFormat[];
  readonly logger: Logger;
}

/** The state that travels through the graph; each node adds its part. */
export const ImportFileState = Annotation.Root({
  run: Annotation<ImportRun>,
  /** Aborted when the process stops. */
  signal: Annotation<AbortSignal>,
  /** What is to be closed at the end, whatever happens; the upload as soon as it is open. */
  opened: Annotation<OpenedUpload[]>,
  format: Annotation<FileFormat | null>,
  /** The texts of the upload that are of the format. */
  texts: Annotation<readonly UploadedText[]>,
  entryId: Annotation<string | null>,
  tally: Annotation<Tally | null>,
  /** Why the import cannot go on, in one sentence for the person; null while it can. */
  refusal: Annotation<string | null>,
});

export type ImportFileValues = typeof ImportFileState.State;
export type ImportFileUpdate = typeof ImportFileState.Update;
