import { LOG_KIND_DEFINITIONS, LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';
import fc from 'fast-check';

import type { ImportedRow } from '../../src/domain/imports/format';
import { csv } from '../../src/domain/imports/formats/csv';
import { phda } from '../../src/domain/imports/formats/phda';
import { guarded, unguarded } from '../../src/domain/imports/formats/support/formula-guard';
import { contextIn, inShort, readText } from './reading';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = (value: number | string | null | undefined): string =>
  value === null || value === undefined
    ? ''
    : quoted(typeof value === 'number' ? String(value) : guarded(value));

/** What the doc comment of csv.ts says an export of one kind looks like. */
function asCsv(kind: LogKind, rows: readonly ImportedRow[]): string {
  const { measures, texts } = LOG_KIND_REGISTRY[kind];
  const own = [...measures, ...texts, ...(kind === 'HEART' ? [{ column: 'context', field: 'context' }] : [])];
  const header = ['id', 'datetime', 'time_zone', 'note', 'tags', ...own.map(({ column }) => column)];
  const lines = rows.map((row) =>
    [
      row.sourceId,
      new Date(row.epochMs).toISOString(),
      row.timeZone,
      row.note,
      row.tags.length === 0 ? null : JSON.stringify(row.tags),
      ...own.map(({ field }) => row.fields[field]),
    ].map(cell),
  );
  return [header, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function asJson(rows: readonly ImportedRow[]): string {
  const logs = rows.map(({ epochMs, sourceId, ...row }) => ({
    ...row,
    id: sourceId,
    datetime: new Date(epochMs).toISOString(),
  }));
  return JSON.stringify({ phda: 1, exportedAt: '2026-11-18T15:30:00.000Z', logs });
}

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((body) => body.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''))
    .chain((body) => fc.constantFrom('', '=', "'=", '-', '\t', "''@", "'").map((lead) => `${lead}${body}x`));

function anyRow(kind: LogKind): fc.Arbitrary<ImportedRow> {
  const { measures, texts } = LOG_KIND_REGISTRY[kind];
  const values = measures.map(({ field, type, possible: [min, max] }) => {
    const value =
      type === 'int'
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true }).map((number) => number + 0);
    return [field, kind === 'NUTRITION' ? fc.option(value) : value] as const;
  });
  const words = texts.map(({ field }) => [field, text(40)] as const);
  const context =
    kind === 'HEART' ? [['context', fc.constantFrom('REST', 'EXERCISE', 'UNKNOWN')] as const] : [];
  return fc.record({
    kind: fc.constant(kind),
    epochMs: fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) }),
    timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Etc/GMT-2', 'Asia/Kolkata', 'UTC'),
    fields: fc.record<Record<string, number | string | null>>(
      Object.fromEntries([...values, ...words, ...context]),
    ),
    sourceId: fc.uuid(),
    note: fc.option(text(60)),
    tags: fc.array(text(10), { maxLength: 3 }),
  });
}

const bare = ({ line: _line, ...row }: ImportedRow & { line: number | null }): ImportedRow => row;

describe("import of PHDA's own export", () => {
  test.each(LOG_KIND_DEFINITIONS.map(({ kind }) => kind))('the CSV of %s gives back every value', (kind) => {
    fc.assert(
      fc.property(
        fc.array(anyRow(kind), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (rows, chunk) => {
          const { rows: read, skips } = readText(csv, asCsv(kind, rows), contextIn('Asia/Tokyo'), chunk);
          expect(read.map(bare)).toEqual(rows);
          expect(skips).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the JSON gives back every value of every kind', () => {
    const any = fc.oneof(...LOG_KIND_DEFINITIONS.map(({ kind }) => anyRow(kind)));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), fc.integer({ min: 1, max: 50 }), (rows, chunk) => {
        expect(phda.recognises(asJson(rows))).toBe(true);
        const { rows: read, skips } = readText(phda, asJson(rows), contextIn('Asia/Tokyo'), chunk);
        expect(read.map(bare)).toEqual(rows);
        expect(skips).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a guarded text is no formula, and is found again whatever it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@\t\ra]{0,6}$/), (original) => {
        expect(guarded(original)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguarded(guarded(original))).toBe(original);
      }),
    );
  });

  test('decimals are learned from the numbers, never from the words beside them', () => {
    const file =
      'datetime,note,weight_lb\n2026-11-18T07:00:00Z,"1,5",182.375\n2026-11-19T07:00:00Z,"2,5",181.125\n';
    expect(readText(csv, file).rows.map(({ fields }) => fields['weightLb'])).toEqual([182.375, 181.125]);
  });

  test('a table made by hand needs a datetime and one measure only', () => {
    const file =
      'rate_bpm;datetime;systolic_mmhg;diastolic_mmhg\n61;18.11.2026 07:05;128;82\n;2026-11-18;;\n';
    const { rows, skips } = readText(csv, file);
    expect(rows.map(inShort)).toEqual([
      'HEART 2026-11-18 07:05:00 Europe/Berlin systolicMmhg=128 diastolicMmhg=82 rateBpm=61',
    ]);
    expect(skips).toEqual([{ line: 3, reason: 'it holds no value that PHDA keeps', common: true }]);
  });

  test('one table may hold several kinds, and a kind column says which', () => {
    const file =
      'kind,datetime,item_description,caffeine_mg,alcohol_oz\nCAFFEINE,2026-11-18T07:00:00Z,Espresso,63,\n,2026-11-18T20:00:00+01:00,Irish coffee,80,0.5\nPIZZA,2026-11-18T07:00:00Z,x,1,\n';
    const { rows, skips } = readText(csv, file);
    expect(rows.map(inShort)).toEqual([
      'CAFFEINE 2026-11-18 07:00:00 UTC caffeineMg=63 itemDescription=Espresso',
      'CAFFEINE 2026-11-18 20:00:00 Europe/Berlin caffeineMg=80 itemDescription=Irish coffee',
      'ALCOHOL 2026-11-18 20:00:00 Europe/Berlin alcoholOz=0.5 itemDescription=Irish coffee',
    ]);
    expect(skips.map(({ reason }) => reason)).toEqual([expect.stringContaining('"PIZZA" is no kind of log')]);
  });

  test('a log of the JSON that cannot be read is counted with its place and the rest is read', () => {
    const file = JSON.stringify({
      phda: 1,
      logs: [
        { kind: 'HEART', datetime: 'yesterday', fields: {} },
        {
          kind: 'SAUNA',
          datetime: '2026-11-18T20:00:00Z',
          timeZone: 'Europe/Berlin',
          fields: { durationMin: '15' },
        },
        { kind: 'MOOD' },
        { kind: 'SAUNA', datetime: '2026-11-18T20:00:00Z', fields: { durationMin: 15 } },
      ],
    });
    const { rows, skips } = readText(phda, file);
    expect(rows.map(inShort)).toEqual(['SAUNA 2026-11-18 21:00:00 Europe/Berlin durationMin=15']);
    expect(skips.map(({ reason }) => reason)).toEqual([
      'log 1 of the file: its datetime is no RFC 3339 date and time',
      'log 2 of the file: its durationMin is not a number',
      'log 3 of the file: it has no kind that PHDA keeps',
    ]);
  });

  test('a file of a later version and one that is cut off are refused as a whole', () => {
    expect(() => readText(phda, '{"phda":2,"logs":[]}')).toThrow(/update PHDA/);
    expect(() => readText(phda, '{"phda":1,\n"logs":[{"kind":')).toThrow(/near line 2/);
  });
});
