import type { CreationOptional, NonAttribute } from 'sequelize';
import { AllowNull, BelongsTo, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';
import { User } from './user';

/** A credential that a person made for a program, such as a phone shortcut. The token itself is nowhere: only its SHA-256. */
@Table({ tableName: 'api_token', schema: 'accounts', underscored: true, updatedAt: false })
export class ApiToken extends RecordModel<AttributesOf<ApiToken>, CreationOf<ApiToken>> {
  // columns

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare name: string;

  /** 64 hex digits. */
  @AllowNull(false)
  @Column({ type: DataType.TEXT, field: 'token_sha256' })
  declare tokenSha256: string;

  @AllowNull(false)
  @Column(DataType.TEXT)
  declare timeZone: string;

  @AllowNull(false)
  @Column(DataType.ARRAY(DataType.TEXT))
  declare scopes: ('READ' | 'WRITE')[];

  @AllowNull(false)
  @Column(DataType.DATE)
  declare createdAt: CreationOptional<Date>;

  /** Null: until it is revoked. */
  @Column(DataType.DATE)
  declare expiresAt: CreationOptional<Date | null>;

  @Column(DataType.DATE)
  declare revokedAt: CreationOptional<Date | null>;

  // associations

  @BelongsTo(() => User, { foreignKey: 'userId', targetKey: 'id', constraints: false })
  declare user: NonAttribute<User | null>;
}
