import { badInput, inSpan } from '@phda/shared-service';

import { deletePhoto, readPhoto } from '../../../data/photos';
import { checkId } from '../../../domain/ids';
import type { LogTextDeps, LogTextUpdate, LogTextValues } from '../state';
import { transcribe } from '../vision';

/** Turns the photo of a message into lines behind its words; they are read by the same code as typed ones. A message without a photo passes. */
export const look =
  ({ database, visionModel }: LogTextDeps) =>
  async ({ request, message }: LogTextValues): Promise<LogTextUpdate> => {
    const { photoId, userId, preview } = request;
    if (photoId === null) return {};
    if (!visionModel)
      throw badInput('Photos cannot be read by this installation. Please type what the picture shows.');
    return inSpan('look', { kind: 'CHAIN' }, async (span) => {
      const id = checkId(photoId, 'photo');
      const { shows, lines } = await transcribe(visionModel, await readPhoto(database, userId, id));
      span.output({ shows, lines });
      if (!preview) await deletePhoto(database, userId, id);
      const seen = lines.join('\n').trim();
      if (seen === '') return { outcome: { __typename: 'TextNotALog', reason: NOTHING } };
      return { message: `${message}\n${seen}`.trim(), seen };
    });
  };

const NOTHING =
  'I could not find a reading, a body-composition sheet, a meal or a label in the photo. Please type what it shows.';
