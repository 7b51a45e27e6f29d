import { PhdaError } from '@phda/shared-service';
import { ConnectionRefusedError, DatabaseError, UniqueConstraintError } from 'sequelize';

import { databaseError, errorCode } from './database-errors';

const coded = (code: string, message = 'text of the driver with secret values') =>
  Object.assign(new Error(message), { code });
const asSequelize = (code: string) =>
  new DatabaseError(Object.assign(coded(code), { sql: '', parameters: {} }));

test.each([
  ['ECONNREFUSED', 'cannot be reached'],
  ['57P01', 'cannot be reached'],
  ['28P01', 'refuses this user'],
  ['3D000', 'refuses this user'],
  ['53300', 'too busy'],
  ['57014', 'too busy'],
  ['55P03', 'too busy'],
])('%s of the driver is DATABASE_UNAVAILABLE and says that the database %s', (code, sentence) => {
  const error = databaseError(coded(code), 'h:1/d') as PhdaError;
  expect(error).toMatchObject({ name: 'PhdaError', code: 'DATABASE_UNAVAILABLE' });
  expect(error.message).toContain(sentence);
  expect(error.message).not.toContain('secret');
});

test.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'timeout expired',
])('"%s" carries no code and is DATABASE_UNAVAILABLE all the same', (message) => {
  expect(databaseError(new Error(message), 'h')).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});

test('what Sequelize wrapped is found', () => {
  expect(errorCode(asSequelize('57014'))).toBe('57014');
  expect(databaseError(new ConnectionRefusedError(coded('ECONNREFUSED')), 'h')).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
  });
});

test.each([
  new UniqueConstraintError({ message: 'taken' }),
  asSequelize('23514'),
  asSequelize('42501'),
  coded('42501'),
  new PhdaError('NOT_FOUND', 'That log is not there.'),
  new TypeError('a mistake of ours'),
  'a string',
  null,
])('other failures come back as they are: %p', (error) => {
  expect(databaseError(error, 'h')).toBe(error);
});
