import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { LogModel } from './log-model';
import type { AttributesOf, CreationOf } from './owned-model';

/** An alcoholic drink, in US fluid ounces of pure ethanol: one US standard drink is 0.6. */
@Table({ tableName: 'alcohol_log', underscored: true, paranoid: true })
export class AlcoholLog extends LogModel<AttributesOf<AlcoholLog>, CreationOf<AlcoholLog>> {
  // columns

  @AllowNull(false)
  @Column(DataType.STRING(255))
  declare itemDescription: string;

  @AllowNull(false)
  @Column(DataType.DOUBLE)
  declare alcoholOz: number;
}
