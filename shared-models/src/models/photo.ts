import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** A photo that waits for the message it belongs to; deleted with the message, or after a day. */
@Table({ tableName: 'photo', underscored: true, updatedAt: false })
export class Photo extends RecordModel<AttributesOf<Photo>, CreationOf<Photo>> {
  // columns

  /** image/jpeg, image/png or image/webp. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare mediaType: string;

  /** Without the data about place and camera that cameras write into pictures. */
  @AllowNull(false)
  @Column(DataType.BLOB)
  declare bytes: Buffer;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;
}
