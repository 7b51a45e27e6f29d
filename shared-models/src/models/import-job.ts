import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** One uploaded file on its way into the log tables. */
@Table({ tableName: 'import_job', underscored: true, updatedAt: false })
export class ImportJob extends RecordModel<AttributesOf<ImportJob>, CreationOf<ImportJob>> {
  // columns

  /** Name of the format, or `auto` until it is recognised. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare format: string;

  @AllowNull(false)
  @Column({ type: DataType.TEXT, defaultValue: 'QUEUED' })
  declare status: CreationOptional<'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'>;

  /** Relative to PHDA_HOME/uploads; the file is removed when the job is finished. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare fileName: string;

  /** Sequelize reads PostgreSQL's bigint back as text. */
  @AllowNull(false)
  @Column(DataType.BIGINT)
  declare fileBytes: number | string;

  @AllowNull(false)
  @Column({ type: DataType.TEXT, field: 'file_sha256' })
  declare fileSha256: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare profileTimeZone: string;

  /** Zone of records that carry no offset. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare timeZone: string;

  /** BCP 47. */
  @Column(DataType.TEXT)
  declare locale: CreationOptional<string | null>;

  /** Columns of a generic CSV by field. */
  @AllowNull(false)
  @Column({ type: DataType.JSONB, defaultValue: {} })
  declare columns: CreationOptional<Readonly<Record<string, string>>>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare receivedAt: Date;

  /** Numbers the runs; only the latest may write. */
  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare attempts: CreationOptional<number>;

  /** Runs since the last one that got further. */
  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare stalledAttempts: CreationOptional<number>;

  /** Rows of the file, in its order, that are stored or were there already. */
  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare rowsDone: CreationOptional<number>;

  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare recordsRead: CreationOptional<number>;

  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare logsWritten: CreationOptional<number>;

  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare duplicates: CreationOptional<number>;

  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare skipped: CreationOptional<number>;

  /** Share of the file that was read, from 0 to 1. */
  @AllowNull(false)
  @Column({ type: DataType.DOUBLE, defaultValue: 0 })
  declare progress: CreationOptional<number>;

  /** What the person should know, as the GraphQL type ImportProblem. */
  @AllowNull(false)
  @Column({ type: DataType.JSONB, defaultValue: [] })
  declare problems: CreationOptional<readonly object[]>;

  /** The act of logging that all rows belong to; null until the format is known. */
  @Column(DataType.UUID)
  declare entryId: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;

  @Column(DataType.DATE)
  declare finishedAt: CreationOptional<Date | null>;
}
