import 'reflect-metadata';

export * from './application-role';
export * from './database';
export * from './embedded-postgres';
export * from './food-import';
export * from './jobs';
export * from './migrate';
export * from './migration-files';
export * from './models';
export * from './registry';
export * from './statement';
export { Op, UniqueConstraintError } from 'sequelize';
