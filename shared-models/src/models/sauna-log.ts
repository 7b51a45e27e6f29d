import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { LogModel } from './log-model';
import type { AttributesOf, CreationOf } from './owned-model';

/** One sauna session, in minutes. */
@Table({ tableName: 'sauna_log', underscored: true, paranoid: true })
export class SaunaLog extends LogModel<AttributesOf<SaunaLog>, CreationOf<SaunaLog>> {
  // columns

  @AllowNull(false)
  @Column(DataType.INTEGER)
  declare durationMin: number;
}
