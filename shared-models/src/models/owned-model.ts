import type { CreationOptional, InferAttributes, InferCreationAttributes } from 'sequelize';
import { AllowNull, Column, DataType, Default, Model, PrimaryKey } from 'sequelize-typescript';

import { newId } from './id';

/** Names that the base class of sequelize-typescript declares on every model although most tables lack them. */
type Undeclared = 'version';

/** The attributes of a model as they are read. */
export type AttributesOf<M extends Model> = InferAttributes<M, { omit: Undeclared }>;

/** The attributes of a model as they are written: what the database fills in may be left out. */
export type CreationOf<M extends Model> = InferCreationAttributes<M, { omit: Undeclared }>;

/** A row that belongs to one person. Every key of its table leads with `userId`, so `findByPk` does not apply: name both parts in a `where`. */
export abstract class OwnedModel<A extends object, C extends object> extends Model<A, C> {
  @PrimaryKey
  @AllowNull(false)
  @Column(DataType.UUID)
  declare userId: string;
}

/** A row of one person with an id of its own, a UUIDv7 made by the application. */
export abstract class RecordModel<A extends object, C extends object> extends OwnedModel<A, C> {
  @PrimaryKey
  @AllowNull(false)
  @Default(newId)
  @Column(DataType.UUID)
  declare id: CreationOptional<string>;
}
