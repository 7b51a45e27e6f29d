import { createLogger, describeError } from './logger';
import { inRequestScope } from './request-scope';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  let line = '';
  write(createLogger({ service: 'test', level: 'debug', write: (text) => void (line = text) }));
  return JSON.parse(line) as Record<string, unknown>;
}

describe('the logger', () => {
  test('drops every field that is not on the allow-list', () => {
    const line = logged((logger) =>
      logger.info('saved', { code: 'X', systolicMmhg: 128, text: 'double espresso', variables: { a: 1 } }),
    );
    expect(line).toMatchObject({ event: 'saved', code: 'X', service: 'test' });
    expect(JSON.stringify(line)).not.toMatch(/128|espresso|variables/);
  });

  test('drops objects even under an allowed name', () => {
    expect(JSON.stringify(logged((logger) => logger.warn('x', { name: { weight: 182 } })))).not.toContain(
      '182',
    );
  });

  test('carries the correlation id of the request', () => {
    const scope = { correlationId: 'abc-1', userId: 'u', service: 's' };
    expect(logged((logger) => inRequestScope(scope, () => logger.info('x')))).toMatchObject({
      correlationId: 'abc-1',
    });
  });

  test('describes an error by class, codes and frames, never by its message', () => {
    const described = describeError(Object.assign(new Error('value 128 is wrong'), { code: '22P02' }));
    expect(described).toMatchObject({ name: 'Error', code: '22P02' });
    expect(JSON.stringify(described)).not.toContain('128 is wrong');
  });
});
