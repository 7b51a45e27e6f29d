import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** One act of logging: a message, a form or an import. Undo reverses all rows of it. */
@Table({ tableName: 'log_entry', underscored: true, updatedAt: false })
export class LogEntry extends RecordModel<AttributesOf<LogEntry>, CreationOf<LogEntry>> {
  // columns

  /** Unique per person: the same key and input gives the stored outcome again. */
  @Column(DataType.TEXT)
  declare idempotencyKey: CreationOptional<string | null>;

  /** SHA-256 (64 hex digits) of the input that came with the key; the database demands it beside a key. */
  @Column({ type: DataType.TEXT, field: 'request_sha256' })
  declare requestSha256: CreationOptional<string | null>;

  /** The person's own words. */
  @Column(DataType.TEXT)
  declare text: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare source: string;

  /** What was answered: confirmation, notices, notRecorded, assumptions. */
  @Column(DataType.JSONB)
  declare outcome: CreationOptional<Record<string, unknown> | null>;

  @Column(DataType.TEXT)
  declare traceId: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;

  @Column(DataType.DATE)
  declare undoneAt: CreationOptional<Date | null>;
}
