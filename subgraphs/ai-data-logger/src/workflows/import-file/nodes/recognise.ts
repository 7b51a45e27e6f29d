import { inSpan } from '@phda/shared-service';

import { beginEntry } from '../../../data/imports/import-job';
import type { FileFormat } from '../../../domain/imports/format';
import { recogniseFormat } from '../../../domain/imports/recognise';
import { refusalOf } from '../refusal';
import type { ImportFileDeps, ImportFileUpdate, ImportFileValues } from '../state';

/** Finds the format by the content, unless the person named it, and makes the entry that all rows will belong to. */
export const recognise =
  ({ database, formats }: ImportFileDeps) =>
  ({ run, opened }: ImportFileValues): Promise<ImportFileUpdate> =>
    inSpan('recognise', { kind: 'CHAIN' }, async (span) => {
      const named = formats.filter(({ name }) => run.format === 'auto' || name === run.format);
      const texts = opened.flatMap((upload) => upload.texts);
      const [only] = texts;
      const known = await recogniseFormat(named, texts).catch(refusalOf);
      if (typeof known === 'string') return { refusal: known };
      // What the person says counts where there is only one thing it can be about.
      const isSaid = run.format !== 'auto' && named[0] && only && texts.length === 1;
      const found = known ?? (isSaid ? { format: named[0] as FileFormat, files: [only] } : null);
      if (!found)
        return {
          refusal: unknown(
            formats.map(({ label }) => label),
            run.format,
          ),
        };
      span.output(found.format.name);
      const entryId = run.entryId ?? (await beginEntry(database, run, found.format.name));
      return { format: found.format, texts: found.files, entryId };
    });

function unknown(labels: readonly string[], format: string): string {
  if (format !== 'auto')
    return `Nothing in this archive is a file of the format ${format}. Please send the file itself.`;
  return `This file is none that PHDA can read: it knows ${labels.join(', ')}. Please check that it is the export itself.`;
}
