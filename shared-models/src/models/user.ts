import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Default, Model, PrimaryKey, Table } from 'sequelize-typescript';

import { newId } from './id';
import type { AttributesOf, CreationOf } from './owned-model';

/** A person. The row's owner is the person itself: row security compares `id`. */
@Table({ tableName: 'user', schema: 'accounts', underscored: true })
export class User extends Model<AttributesOf<User>, CreationOf<User>> {
  // columns

  @PrimaryKey
  @AllowNull(false)
  @Default(newId)
  @Column(DataType.UUID)
  declare id: CreationOptional<string>;

  /** Lower case; unique among all people. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare email: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare passwordHash: string;

  @Column(DataType.TEXT)
  declare displayName: CreationOptional<string | null>;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare timeZone: string;

  @AllowNull(false)
  @Column({ type: DataType.INTEGER, defaultValue: 0 })
  declare failedSignIns: CreationOptional<number>;

  @Column(DataType.DATE)
  declare lockedUntil: CreationOptional<Date | null>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare updatedAt: CreationOptional<Date>;
}
