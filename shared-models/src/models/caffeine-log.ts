import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { LogModel } from './log-model';
import type { AttributesOf, CreationOf } from './owned-model';

/** Something with caffeine, in milligrams of caffeine. */
@Table({ tableName: 'caffeine_log', underscored: true, paranoid: true })
export class CaffeineLog extends LogModel<AttributesOf<CaffeineLog>, CreationOf<CaffeineLog>> {
  // columns

  @AllowNull(false)
  @Column(DataType.STRING(255))
  declare itemDescription: string;

  @AllowNull(false)
  @Column(DataType.DOUBLE)
  declare caffeineMg: number;
}
