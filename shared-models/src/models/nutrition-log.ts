import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { LogModel } from './log-model';
import type { AttributesOf, CreationOf } from './owned-model';

/** Something eaten or drunk, with the nutrients that are known; an unknown one is null, never 0. */
@Table({ tableName: 'nutrition_log', underscored: true, paranoid: true })
export class NutritionLog extends LogModel<AttributesOf<NutritionLog>, CreationOf<NutritionLog>> {
  // columns

  @AllowNull(false)
  @Column(DataType.STRING(255))
  declare shortDescription: string;

  @Column(DataType.DOUBLE)
  declare proteinG: CreationOptional<number | null>;

  @Column(DataType.DOUBLE)
  declare sodiumMg: CreationOptional<number | null>;

  @Column(DataType.DOUBLE)
  declare potassiumMg: CreationOptional<number | null>;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare longDescription: string;
}
