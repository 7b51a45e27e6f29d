import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, PrimaryKey, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, OwnedModel } from './owned-model';

/** The owner of rows that no person caused; nobody can sign in as it. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A finished OpenTelemetry span as phoenix-monitor keeps it; its key is (userId, traceId, spanId). */
@Table({ tableName: 'span', schema: 'monitor', underscored: true, timestamps: false })
export class StoredSpan extends OwnedModel<AttributesOf<StoredSpan>, CreationOf<StoredSpan>> {
  // columns

  /** 32 hex digits. */
  @PrimaryKey
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare traceId: string;

  /** 16 hex digits. */
  @PrimaryKey
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare spanId: string;

  @Column(DataType.TEXT)
  declare parentSpanId: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare name: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare service: string;

  /** OpenInference span kind, or OTHER. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare kind: string;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare startTime: Date;

  @AllowNull(false)
  @Column(DataType.DOUBLE)
  declare durationMs: number;

  /** OK, ERROR or UNSET. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare status: string;

  @Column(DataType.TEXT)
  declare statusMessage: CreationOptional<string | null>;

  @Column(DataType.TEXT)
  declare model: CreationOptional<string | null>;

  @Column(DataType.INTEGER)
  declare promptTokens: CreationOptional<number | null>;

  @Column(DataType.INTEGER)
  declare completionTokens: CreationOptional<number | null>;

  /** Written as a number; Sequelize reads PostgreSQL's numeric back as text. */
  @Column(DataType.DECIMAL)
  declare costUsd: CreationOptional<number | string | null>;

  @Column(DataType.TEXT)
  declare input: CreationOptional<string | null>;

  @Column(DataType.TEXT)
  declare output: CreationOptional<string | null>;

  @AllowNull(false)
  @Column({ type: DataType.JSONB, defaultValue: {} })
  declare attributes: CreationOptional<Record<string, unknown>>;
}
