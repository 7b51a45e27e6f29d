import { badInput, requireIdentity, type StreamRoute } from '@phda/shared-service';
import type { Database } from '@phda/shared-models';

import { savePhoto } from '../../data/photos';
import { withoutMetadata } from '../../domain/photos/without-metadata';

/** Photos of phones are smaller than this. */
const MAX_BYTES = 10 * 1024 * 1024;

/** `POST /photos`: takes one JPEG, PNG or WebP and answers 201 with `{"id"}`, to be named as `imageUploadId` of a message; throws BAD_USER_INPUT for anything else. */
export function receivePhoto(database: Database): StreamRoute {
  return async ({ body }, request) => {
    const { userId } = requireIdentity({ request }, 'WRITE');
    const picture = withoutMetadata(await readAll(body));
    if (!picture)
      throw badInput('This is no JPEG, PNG or WebP picture. Please send the photo in one of these.');
    const id = await savePhoto(database, userId, picture, request.now);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { status: 201, headers, body: JSON.stringify({ id }) };
  };
}

async function readAll(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) throw badInput('The photo has more than 10 MB. Please send a smaller one.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
