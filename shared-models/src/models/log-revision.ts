import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** How one act of correcting changed one log: the row before and after it, so that the act can be told and undone. */
@Table({ tableName: 'log_revision', underscored: true, updatedAt: false })
export class LogRevision extends RecordModel<AttributesOf<LogRevision>, CreationOf<LogRevision>> {
  // columns

  /** The act; an entry that usually has no logs of its own. */
  @AllowNull(false)
  @Column(DataType.UUID)
  declare entryId: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare logKind: string;

  @AllowNull(false)
  @Column(DataType.UUID)
  declare logId: string;

  /** The row as it was; null when the act added it. */
  @Column(DataType.JSONB)
  declare before: CreationOptional<Record<string, unknown> | null>;

  /** The row as it became; null when the act took it back. */
  @Column(DataType.JSONB)
  declare after: CreationOptional<Record<string, unknown> | null>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;
}
