import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** How one person wants messages to be read; one row per person, null where the country of the zone decides. */
@Table({ tableName: 'logging_preference', underscored: true })
export class LoggingPreference extends RecordModel<
  AttributesOf<LoggingPreference>,
  CreationOf<LoggingPreference>
> {
  // columns

  /** US, UK or METRIC. */
  @Column(DataType.TEXT)
  declare unitSystem: CreationOptional<string | null>;

  /** DAY_FIRST or MONTH_FIRST. */
  @Column(DataType.TEXT)
  declare dateOrder: CreationOptional<string | null>;

  /** PREGNANT, AFTER_BIRTH (within six weeks), or null. */
  @Column(DataType.TEXT)
  declare pregnancy: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare updatedAt: CreationOptional<Date>;
}
