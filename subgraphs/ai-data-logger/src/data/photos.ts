import { type Database, newId, Photo } from '@phda/shared-models';
import { PhdaError } from '@phda/shared-service';
import { Op } from 'sequelize';

import type { Picture } from '../domain/photos/without-metadata';

/** Photos that no message was made of are deleted after this. */
const KEPT_HOURS = 24;

const BY_ID = {
  name: 'photo-by-id',
  text: `SELECT media_type AS "mediaType", encode(bytes, 'base64') AS base64 FROM photo WHERE user_id = $1 AND id = $2::uuid`,
};

/** A photo as a model takes it. */
export interface StoredPhoto {
  readonly mediaType: Picture['mediaType'];
  readonly base64: string;
}

/** Keeps a picture for a message to come and gives its id; the person's photos of more than a day ago are deleted. */
export async function savePhoto(
  database: Database,
  userId: string,
  { mediaType, bytes }: Picture,
  now: string,
): Promise<string> {
  const id = newId();
  const old = new Date(Date.parse(now) - KEPT_HOURS * 3_600_000);
  await database.asUser(userId, { write: true }, async (transaction) => {
    await Photo.destroy({ where: { userId, createdAt: { [Op.lt]: old } }, transaction });
    await Photo.create(
      { userId, id, mediaType, bytes: Buffer.from(bytes) },
      { transaction, returning: false },
    );
  });
  return id;
}

/** A person's photo by id; throws NOT_FOUND, the same for an unknown id, a used one and another person's. */
export async function readPhoto(database: Database, userId: string, id: string): Promise<StoredPhoto> {
  const [photo] = await database.readAsUser<StoredPhoto>(userId, BY_ID, [userId, id]);
  if (photo) return { ...photo, base64: photo.base64.replaceAll('\n', '') };
  throw new PhdaError('NOT_FOUND', 'There is no such photo among yours. Please send it again.');
}

/** Deletes a photo that a message was made of. */
export async function deletePhoto(database: Database, userId: string, id: string): Promise<void> {
  await database.asUser(userId, { write: true }, (transaction) =>
    Photo.destroy({ where: { userId, id }, transaction }),
  );
}
