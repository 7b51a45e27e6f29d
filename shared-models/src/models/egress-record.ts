import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** One request that left this machine: to whom, why, how much, and which data classes went with it. */
@Table({ tableName: 'egress_record', schema: 'monitor', underscored: true, timestamps: false })
export class EgressRecord extends RecordModel<AttributesOf<EgressRecord>, CreationOf<EgressRecord>> {
  // columns

  @AllowNull(false)
  @Column(DataType.DATE)
  declare at: Date;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare host: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare purpose: string;

  @Column(DataType.TEXT)
  declare model: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.BIGINT)
  declare bytesSent: number;

  @AllowNull(false)
  @Column(DataType.BIGINT)
  declare bytesReceived: number;

  @AllowNull(false)
  @Column({ type: DataType.ARRAY(DataType.TEXT), defaultValue: [] })
  declare dataClasses: CreationOptional<string[]>;

  @Column(DataType.TEXT)
  declare traceId: CreationOptional<string | null>;

  /** SHA-256 of the exact body that was sent. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare digest: string;
}
