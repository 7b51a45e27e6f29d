import fc from 'fast-check';

import { LOG_KIND_REGISTRY, LOG_KINDS } from '@phda/shared-models/src/registry';

import { checkForm, type LogForm } from './forms';

const NOW = '2026-11-18T09:00:00.000Z';
const check = (kind: (typeof LOG_KINDS)[number], form: LogForm) =>
  checkForm(kind, form, NOW, 'Europe/Berlin');

describe('a form', () => {
  test('takes now and the profile’s zone where nothing is said, and keeps what was not measured null', () => {
    expect(check('HEART', { rateBpm: 61 })).toEqual({
      kind: 'HEART',
      datetime: NOW,
      timeZone: 'Europe/Berlin',
      fields: { systolicMmhg: null, diastolicMmhg: null, rateBpm: 61, context: 'UNKNOWN' },
      note: null,
      tags: [],
    });
  });

  test('keeps a real zero', () => {
    expect(check('CAFFEINE', { itemDescription: 'herbal tea', caffeineMg: 0 }).fields.caffeineMg).toBe(0);
  });

  test('uses the short description where the long one is left out', () => {
    expect(check('NUTRITION', { shortDescription: 'soup' }).fields).toEqual({
      shortDescription: 'soup',
      longDescription: 'soup',
      proteinG: null,
      sodiumMg: null,
      potassiumMg: null,
    });
  });

  test('writes a tag once and without its #', () => {
    expect(check('SAUNA', { durationMin: 15, tags: ['#travel', 'travel'] }).tags).toEqual(['travel']);
  });

  test.each<[string, (typeof LOG_KINDS)[number], LogForm, RegExp]>([
    [
      'bp 820/40',
      'HEART',
      { systolicMmhg: 820, diastolicMmhg: 40 },
      /systolic of 820 mmHg is not possible: from 40 to 300/,
    ],
    ['swapped pressures', 'HEART', { systolicMmhg: 80, diastolicMmhg: 120 }, /swapped/],
    ['a systolic alone', 'HEART', { systolicMmhg: 120 }, /two numbers/],
    ['nothing measured', 'HEART', {}, /at least one of systolic, diastolic, pulse/],
    ['nothing on the scale', 'BODY', { note: 'x' }, /at least one of weight/],
    ['NaN', 'BODY', { weightLb: NaN }, /not possible/],
    ['Infinity', 'CAFFEINE', { itemDescription: 'x', caffeineMg: Infinity }, /not possible/],
    ['a negative amount', 'ALCOHOL', { itemDescription: 'x', alcoholOz: -1 }, /not possible/],
    ['no minutes', 'SAUNA', { durationMin: 0 }, /from 1 to 600/],
    ['an empty description', 'CAFFEINE', { itemDescription: '  ', caffeineMg: 80 }, /empty/],
    ['a NUL byte', 'CAFFEINE', { itemDescription: 'a\u0000', caffeineMg: 80 }, /control character/],
    ['256 characters', 'ALCOHOL', { itemDescription: 'x'.repeat(256), alcoholOz: 1 }, /too long/],
    ['tomorrow', 'SAUNA', { durationMin: 15, datetime: '2026-11-19T09:00:00.000Z' }, /future/],
    [
      '21 tags',
      'SAUNA',
      { durationMin: 15, tags: Array.from({ length: 21 }, (_, at) => `t${at}`) },
      /20 tags/,
    ],
  ])('is refused for %s with a sentence that says why', (_label, kind, form, sentence) => {
    expect(() => check(kind, form)).toThrow(sentence);
    expect(() => check(kind, form)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error);
  });

  test('never gives a row outside the registry’s possible bounds', () => {
    const value = fc.oneof(fc.double(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(
        fc.constantFrom(...LOG_KINDS),
        fc.array(value, { minLength: 4, maxLength: 4 }),
        (kind, values) => {
          const { measures } = LOG_KIND_REGISTRY[kind];
          const form = {
            itemDescription: 'x',
            shortDescription: 'x',
            ...Object.fromEntries(measures.map(({ field }, at) => [field, values[at]])),
          };
          let fields: Readonly<Record<string, unknown>>;
          try {
            ({ fields } = check(kind, form));
          } catch (error) {
            expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
            return;
          }
          for (const { field, possible, required } of measures) {
            const kept = fields[field];
            expect(
              kept === null ? !required : (kept as number) >= possible[0] && (kept as number) <= possible[1],
            ).toBe(true);
          }
        },
      ),
    );
  });
});
