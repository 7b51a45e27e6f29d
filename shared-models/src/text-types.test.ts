import fc from 'fast-check';

import { instantFromPostgres, TEXT_TYPES } from './text-types';

test.each([
  ['2026-11-21 06:00:00+00', '2026-11-21T06:00:00.000Z'],
  ['2026-11-21 06:00:00.1+00', '2026-11-21T06:00:00.100Z'],
  ['2026-11-21 06:00:00.123999+00', '2026-11-21T06:00:00.123Z'],
  ['1900-01-01 00:00:00+00', '1900-01-01T00:00:00.000Z'],
])('%s becomes %s', (text, instant) => {
  expect(instantFromPostgres(text)).toBe(instant);
});

test.each([
  'infinity',
  '-infinity',
  '2026-11-21 06:00:00+01',
  '10000-01-01 00:00:00+00',
  '2026-11-21 06:00:00',
])('%s is refused rather than misread', (text) => {
  expect(() => instantFromPostgres(text)).toThrow('not UTC text');
});

test('slicing agrees with Date for every millisecond of the allowed years', () => {
  const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (instant) => {
      // PostgreSQL leaves out the zeros at the end of a fraction.
      const text = instant
        .toISOString()
        .replace('T', ' ')
        .replace(/\.?0*Z$/, '');
      expect(instantFromPostgres(`${text}+00`)).toBe(instant.toISOString());
    }),
  );
});

test.each([
  [20, '42', 42],
  [1700, '1.50', 1.5],
  [1082, '2026-11-21', '2026-11-21'],
  [1114, '2026-11-21 06:00:00', '2026-11-21 06:00:00'],
  [1185, '{"2026-11-21 06:00:00+00",NULL}', ['2026-11-21T06:00:00.000Z', null]],
  [1182, '{2026-11-21,2026-11-22}', ['2026-11-21', '2026-11-22']],
  [1016, '{1,2}', [1, 2]],
  [3802, '{"a":1}', { a: 1 }],
  [701, '1.25', 1.25],
])('type %i reads %s', (oid, text, value) => {
  const parse = TEXT_TYPES.getTypeParser(oid, 'text') as (text: string) => unknown;
  expect(parse(text)).toEqual(value);
});
