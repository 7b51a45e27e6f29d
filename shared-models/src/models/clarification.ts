import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** A message that was held back with a question; a later message answers it by id. */
@Table({ tableName: 'clarification', underscored: true, updatedAt: false })
export class Clarification extends RecordModel<AttributesOf<Clarification>, CreationOf<Clarification>> {
  // columns

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare text: string;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare writtenAt: Date;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare timeZone: string;

  /** BCP 47. */
  @Column(DataType.TEXT)
  declare locale: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare question: string;

  @AllowNull(false)
  @Column(DataType.JSONB)
  declare drafts: unknown;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;

  @Column(DataType.DATE)
  declare answeredAt: CreationOptional<Date | null>;
}
