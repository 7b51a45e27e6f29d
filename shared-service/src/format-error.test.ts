import { GraphQLError } from 'graphql';

import { ERROR_TABLE, type ErrorCode, PhdaError } from './errors';
import { formatError, maskError } from './format-error';
import { createLogger } from './logger';

const lines: string[] = [];
const logger = createLogger({ service: 'test', level: 'debug', write: (line) => void lines.push(line) });
beforeEach(() => void lines.splice(0));

describe('formatError', () => {
  test.each(Object.keys(ERROR_TABLE).filter((code) => code !== 'INTERNAL_SERVER_ERROR') as ErrorCode[])(
    'keeps the sentence and the code of %s',
    (code) => {
      const error = new GraphQLError('outer', {
        originalError: new PhdaError(code, 'One clear sentence.'),
        path: ['me'],
      });
      expect(formatError(error, logger)).toEqual({
        message: 'One clear sentence.',
        path: ['me'],
        extensions: { code },
      });
    },
  );

  test('masks what is unexpected under an id that finds the log line', () => {
    const formatted = formatError(
      new GraphQLError('x', { originalError: new Error('bp was 128/82'), path: ['a'] }),
      logger,
    );
    const { code, errorId } = formatted.extensions as { code: string; errorId: string };
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(formatted.message).toContain(errorId);
    expect(lines.join()).toContain(errorId);
    expect(formatted.message + lines.join()).not.toContain('128/82');
  });

  test('a resolver that throws a foreign GraphQLError is masked, too', () => {
    const foreign = new GraphQLError('secret', { path: ['a'], extensions: { code: 'SOMETHING_ELSE' } });
    expect(formatError(foreign, logger).message).not.toContain('secret');
    expect(maskError(new GraphQLError('secret'), logger).message).not.toContain('secret');
  });

  test('input that does not fit its type is the client’s to mend', () => {
    expect(
      formatError(new GraphQLError('Variable "$a" got invalid value 1e400.'), logger).extensions,
    ).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
