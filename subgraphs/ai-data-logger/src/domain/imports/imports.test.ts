import { LOG_KIND_REGISTRY } from '@phda/shared-models/src/registry';
import fc from 'fast-check';

import { checkRow, type CheckedRow, storable, UNLIKELY } from './check-row';
import { encodingOf, isZip } from './encoding';
import type { ImportedRow } from './format';
import { createOccurrences } from './occurrences';
import { recogniseFormat } from './recognise';
import { contentOf } from './row-content';
import { createTally } from './tally';

const RECEIVED = Date.parse('2026-11-18T09:00:00Z');
const pulse = (over: Partial<ImportedRow> = {}): ImportedRow => ({
  kind: 'HEART',
  epochMs: RECEIVED - 60_000,
  timeZone: 'Europe/Berlin',
  fields: { rateBpm: 60 },
  sourceId: null,
  note: null,
  tags: [],
  ...over,
});
const check = (over: Partial<ImportedRow>): CheckedRow | string => checkRow(pulse(over), RECEIVED);

describe('a row of a file', () => {
  test.each([
    ['without a time', { epochMs: NaN }, 'cannot be read'],
    ['of 1899', { epochMs: Date.UTC(1899, 11, 31) }, 'before 1900'],
    ['of the future', { epochMs: RECEIVED + 6 * 60_000 }, 'in the future'],
    ['without a value', { fields: { rateBpm: null } }, 'none of its measures (systolic, diastolic, pulse)'],
    ['with text for a number', { fields: { rateBpm: '60' } }, 'a pulse of 60 bpm is not possible'],
    [
      'with an impossible value',
      { fields: { rateBpm: 301 } },
      'a pulse of 301 bpm is not possible (20 to 300)',
    ],
    ['with half a blood pressure', { fields: { systolicMmhg: 120 } }, 'needs both numbers'],
    ['with swapped pressures', { fields: { systolicMmhg: 80, diastolicMmhg: 120 } }, 'not above'],
    ['with a context that is none', { fields: { rateBpm: 60, context: 'ASLEEP' } }, 'no context'],
    [
      'of a drink without a name',
      { kind: 'CAFFEINE' as const, fields: { caffeineMg: 80, itemDescription: ' \u0000' } },
      'item description is empty',
    ],
    [
      'of a drink without an amount',
      { kind: 'CAFFEINE' as const, fields: { itemDescription: 'tea' } },
      'the caffeine is empty',
    ],
  ])('%s is refused with the reason', (_name, over, reason) => {
    expect(check(over)).toEqual(expect.stringContaining(reason));
  });

  test('a phone whose clock is a little ahead is forgiven', () => {
    expect(check({ epochMs: RECEIVED + 4 * 60_000 })).toMatchObject({ values: [null, null, 60] });
  });

  test('is rounded where the table holds whole numbers, and kept exactly where it does not', () => {
    expect(check({ fields: { systolicMmhg: 119.6, diastolicMmhg: 79.4 } })).toMatchObject({
      values: [120, 79, null],
      context: 'UNKNOWN',
    });
    expect(check({ kind: 'BODY', fields: { weightLb: 180.77873 } })).toMatchObject({
      values: [180.77873, null, null, null],
      context: null,
    });
  });

  test('that is possible but unlikely is kept with a tag that says so', () => {
    expect(check({ fields: { rateBpm: 215 }, tags: ['#run', 'run'] })).toMatchObject({
      tags: ['run', UNLIKELY],
      unlikely: 'a pulse of 215 bpm is unusual (mostly 35 to 210)',
    });
    expect(
      check({ tags: Array.from({ length: 30 }, (_, index) => `t${index}`), fields: { rateBpm: 215 } }),
    ).toMatchObject({
      tags: expect.arrayContaining([UNLIKELY]),
    });
  });

  test('is stored only with what every table accepts', () => {
    const kinds = Object.values(LOG_KIND_REGISTRY);
    const value = fc.oneof(
      fc.double(),
      fc.integer({ min: -10, max: 1000 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(value, { minLength: 6, maxLength: 6 }),
        (definition, given) => {
          const { kind, measures, texts } = definition;
          const fields = Object.fromEntries(
            [...measures, ...texts].map(({ field }, index) => [field, given[index] ?? null]),
          );
          const checked = checkRow(pulse({ kind, fields }), RECEIVED);
          if (typeof checked === 'string') return;
          for (const [index, measure] of measures.entries()) {
            const stored = checked.values[index];
            if (stored === null) expect(measure.required).toBe(false);
            else
              expect(Number(stored) >= measure.possible[0] && Number(stored) <= measure.possible[1]).toBe(
                true,
              );
          }
          for (const [index, text] of texts.entries()) {
            const stored = String(checked.values[measures.length + index]);
            expect(stored).not.toMatch(/[\u0000-\u0008\u000e-\u001f]|[\ud800-\udfff]/u);
            expect(stored.length).toBeGreaterThan(0);
            expect(stored.length).toBeLessThanOrEqual(text.maxLength);
          }
        },
      ),
    );
  });

  test('is the same record whatever zone, note or tags it comes with, and another one with another value or time', () => {
    const content = (over: Partial<ImportedRow>): string => contentOf(check(over) as CheckedRow);
    expect(content({ timeZone: 'Etc/GMT-1', note: 'n', tags: ['t'] })).toBe(content({}));
    expect(content({ fields: { rateBpm: 61 } })).not.toBe(content({}));
    expect(content({ epochMs: RECEIVED })).not.toBe(content({}));
    const food = (long: string): string =>
      content({ kind: 'NUTRITION', fields: { shortDescription: 'a|b', longDescription: long } });
    expect(food('c')).not.toBe(food('a|b'));
  });

  test('text is cut with an ellipsis and never in the middle of a character', () => {
    expect(storable('abcdef', 4)).toBe('abc…');
    expect(storable('ab😀😀', 4)).toBe('ab…');
    expect(storable(' a\u0007b\ud800 ', 10)).toBe(' ab ');
  });
});

describe('the tally', () => {
  test('adds up, tells single problems up to a hundred and counts the others, most frequent first', () => {
    const tally = createTally();
    for (let line = 1; line <= 150; line += 1)
      tally.skip({ line, reason: 'the weight is empty', common: false });
    for (let index = 0; index < 1200; index += 1)
      tally.skip({ line: null, reason: 'StepCount has no table in PHDA', common: true });
    tally.skip({ line: null, reason: 'Running has no table in PHDA', common: true });
    for (let index = 0; index < 7; index += 1) tally.row();
    const { recordsRead, skipped, problems } = tally.current();
    expect([recordsRead, skipped]).toEqual([1358, 1351]);
    expect(problems.slice(0, 3)).toEqual([
      { line: null, message: 'StepCount has no table in PHDA (1,200 records).' },
      { line: null, message: 'Running has no table in PHDA (1 record).' },
      { line: 1, message: 'Skipped: the weight is empty.' },
    ]);
    expect(problems).toHaveLength(103);
    expect(problems.at(-1)).toEqual({ line: null, message: '50 more like these are not listed.' });
  });

  test('stays small whatever the file says', () => {
    const tally = createTally();
    for (let index = 0; index < 10_000; index += 1)
      tally.skip({ line: null, reason: `${index} \u0000 ${'x'.repeat(5000)}`, common: true });
    const { problems, skipped } = tally.current();
    expect(skipped).toBe(10_000);
    expect(problems).toHaveLength(201);
    expect(problems[0]?.message).toBe('Skipped for other reasons (9,800 records).');
    expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(400);
    expect(JSON.stringify(problems)).not.toContain('\\u0000');
  });
});

test('occurrences are counted for each content, however many there are', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const hash = fc
    .array(fc.constantFrom(...alphabet), { minLength: 22, maxLength: 22 })
    .map((letters) => letters.join(''));
  const few = fc.constantFrom('AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAABAAAAAAAAAAAA', '______________________');
  fc.assert(
    fc.property(fc.array(fc.oneof(hash, few), { maxLength: 200 }), (hashes) => {
      const occurrences = createOccurrences(512);
      const seen = new Map<string, number>();
      for (const one of hashes) {
        // Ten characters are what counts.
        const key = one.slice(0, 10);
        expect(occurrences.next(one)).toBe(seen.get(key) ?? 0);
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }),
  );
});

test('occurrences of one content are counted in a moment, however often it comes', () => {
  const occurrences = createOccurrences(2 ** 17);
  for (let before = 0; before < 90_000; before += 1)
    expect(occurrences.next('AAAAAAAAAAAAAAAAAAAAAA')).toBe(before);
});

test('occurrences begin anew when their memory is full, so that it never grows', () => {
  const occurrences = createOccurrences(16);
  const hashOf = (index: number): string => `${String.fromCharCode(65 + index)}AAAAAAAAAAAAAAAAAAAAA`;
  for (let index = 0; index < 12; index += 1) expect(occurrences.next(hashOf(index))).toBe(0);
  expect(occurrences.next(hashOf(0))).toBe(0);
  expect(occurrences.next(hashOf(0))).toBe(1);
});

test.each([
  ['utf-8', Buffer.from('Größe')],
  ['utf-8', Buffer.from('Größe').subarray(0, 3)],
  ['utf-8', Buffer.from([])],
  ['utf-16le', Buffer.from('\ufeffGröße', 'utf16le')],
  ['utf-16le', Buffer.from('<HealthData', 'utf16le')],
  ['utf-16be', Buffer.from('\ufeffGröße', 'utf16le').swap16()],
  ['utf-16be', Buffer.from('<Health', 'utf16le').swap16()],
  ['windows-1252', Buffer.from('Größe;Gewicht', 'latin1')],
])('%s is recognised by its bytes', (encoding, bytes) => {
  expect(encodingOf(bytes)).toBe(encoding);
});

test('a zip archive is recognised by its first bytes, not by a name', () => {
  expect(isZip(Buffer.from('PK\u0003\u0004…'))).toBe(true);
  expect(isZip(Buffer.from('PK weight'))).toBe(false);
  expect(isZip(Buffer.from(''))).toBe(false);
});

test('the first format that knows any of the files takes those it knows', async () => {
  const format = (name: string) => ({
    name,
    label: name,
    recognises: (head: string) => head.includes(name),
    createReader: () => ({ write: () => undefined, end: () => undefined }),
  });
  const [one, two] = [format('one'), format('two')];
  const files = ['two', 'one', 'one two'].map((head) => ({ head: () => Promise.resolve(head) }));
  await expect(recogniseFormat([one, two], files)).resolves.toEqual({ format: one, files: files.slice(1) });
  await expect(recogniseFormat([two], [{ head: () => Promise.resolve('none') }])).resolves.toBeNull();
});
