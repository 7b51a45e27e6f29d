import type { CreationOptional } from 'sequelize';
import { Column, DataType, Table } from 'sequelize-typescript';

import { LogModel } from './log-model';
import type { AttributesOf, CreationOf } from './owned-model';

/** One weighing or body scan: weight and skeletal muscle in pounds, body fat in percent, ECW/TCW as a ratio. */
@Table({ tableName: 'body_log', underscored: true, paranoid: true })
export class BodyLog extends LogModel<AttributesOf<BodyLog>, CreationOf<BodyLog>> {
  // columns

  @Column(DataType.DOUBLE)
  declare weightLb: CreationOptional<number | null>;

  @Column(DataType.DOUBLE)
  declare smmLb: CreationOptional<number | null>;

  /** Percent body fat. */
  @Column(DataType.DOUBLE)
  declare pbf: CreationOptional<number | null>;

  /** Extracellular water divided by total body water. */
  @Column(DataType.DOUBLE)
  declare ecwTcw: CreationOptional<number | null>;
}
