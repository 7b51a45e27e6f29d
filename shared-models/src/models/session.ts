import type { CreationOptional, NonAttribute } from 'sequelize';
import { AllowNull, BelongsTo, Column, DataType, Table } from 'sequelize-typescript';

import { type AttributesOf, type CreationOf, RecordModel } from './owned-model';
import { User } from './user';

/** One signed-in browser or program. The token itself is nowhere: only its SHA-256. */
@Table({ tableName: 'session', schema: 'accounts', underscored: true, updatedAt: false })
export class Session extends RecordModel<AttributesOf<Session>, CreationOf<Session>> {
  // columns

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

  @AllowNull(false)
  @Column(DataType.DATE)
  declare expiresAt: Date;

  @Column(DataType.DATE)
  declare revokedAt: CreationOptional<Date | null>;

  // associations

  @BelongsTo(() => User, { foreignKey: 'userId', targetKey: 'id', constraints: false })
  declare user: NonAttribute<User | null>;
}
