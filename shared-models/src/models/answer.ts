import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** An answered question with its figures and the receipts they come from. */
@Table({ tableName: 'answer', schema: 'assistant', underscored: true, updatedAt: false })
export class Answer extends RecordModel<AttributesOf<Answer>, CreationOf<Answer>> {
  // columns

  @AllowNull(false)
  @Column(DataType.UUID)
  declare conversationId: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare question: string;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare askedAt: Date;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare timeZone: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare text: string;

  /** A name of the GraphQL enum AnswerStatus. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare status: string;

  @AllowNull(false)
  @Column(DataType.JSONB)
  declare figures: unknown;

  @AllowNull(false)
  @Column(DataType.JSONB)
  declare receipts: unknown;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare model: string;

  @Column(DataType.TEXT)
  declare traceId: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;
}
