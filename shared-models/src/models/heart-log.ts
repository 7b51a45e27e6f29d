import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { LogModel } from './log-model';
import type { AttributesOf, CreationOf } from './owned-model';

/** One measurement of blood pressure (mmHg), pulse (beats per minute) or both. */
@Table({ tableName: 'heart_log', underscored: true, paranoid: true })
export class HeartLog extends LogModel<AttributesOf<HeartLog>, CreationOf<HeartLog>> {
  // columns

  @Column(DataType.INTEGER)
  declare systolicMmhg: CreationOptional<number | null>;

  @Column(DataType.INTEGER)
  declare diastolicMmhg: CreationOptional<number | null>;

  @Column(DataType.INTEGER)
  declare rateBpm: CreationOptional<number | null>;

  /** Whether it was measured at rest, during or right after exercise, or not said. */
  @AllowNull(false)
  @Column({ type: DataType.TEXT, defaultValue: 'UNKNOWN' })
  declare context: CreationOptional<'REST' | 'EXERCISE' | 'UNKNOWN'>;
}
