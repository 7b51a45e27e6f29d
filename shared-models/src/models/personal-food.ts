import type { CreationOptional } from 'sequelize';
import { AllowNull, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';

/** What a person's corrections taught about a food or drink: the figures of one portion, and how large a portion is. */
@Table({ tableName: 'personal_food', underscored: true })
export class PersonalFood extends RecordModel<AttributesOf<PersonalFood>, CreationOf<PersonalFood>> {
  // columns

  /** The name as the text engine compares it: stems, in order; unique per person. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare nameKey: string;

  /** The name in the person's words. */
  @AllowNull(false)
  @Column(DataType.TEXT)
  declare name: string;

  @Column({ type: DataType.DOUBLE, field: 'protein_g' })
  declare proteinG: CreationOptional<number | null>;

  @Column({ type: DataType.DOUBLE, field: 'sodium_mg' })
  declare sodiumMg: CreationOptional<number | null>;

  @Column({ type: DataType.DOUBLE, field: 'potassium_mg' })
  declare potassiumMg: CreationOptional<number | null>;

  @Column({ type: DataType.DOUBLE, field: 'caffeine_mg' })
  declare caffeineMg: CreationOptional<number | null>;

  /** US fluid ounces of pure ethanol. */
  @Column({ type: DataType.DOUBLE, field: 'alcohol_oz' })
  declare alcoholOz: CreationOptional<number | null>;

  /** What is meant when no amount is said, with its unit as the text engine names it. */
  @Column(DataType.DOUBLE)
  declare portionValue: CreationOptional<number | null>;

  @Column(DataType.TEXT)
  declare portionUnit: CreationOptional<string | null>;

  /** The act that taught it; what an undone act taught is not used. */
  @AllowNull(false)
  @Column(DataType.UUID)
  declare entryId: string;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;

  @AllowNull(false)
  @Column(DataType.DATE)
  declare updatedAt: CreationOptional<Date>;
}
