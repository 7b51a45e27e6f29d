import { LOG_KIND_DEFINITIONS, LOG_KINDS, type LogKind } from '@phda/shared-models/src/registry';
import { Temporal } from '@phda/shared-service';
import fc from 'fast-check';
import { Fhir } from 'fhir';

import { EXPORTED_AT, type GeneratedRow, generatedRows } from '../../../tests/generated-rows';
import { guarded, unguarded } from '../imports/formats/support/formula-guard';
import { csvTable } from './csv';
import type { ExportRow } from './export-row';
import { ownTime } from './export-row';
import { bundleFrame, observationsOf, patientUrl, ucumOf } from './fhir';
import { jsonLog } from './json';
import { readExportQuery } from './query';

const ADA = '0193a000-0000-7000-8000-000000000001';
const COMMON = {
  id: '0193a000-0000-7000-8000-00000000000a',
  entryId: '0193a000-0000-7000-8000-00000000000e',
  datetime: '2026-11-18T07:05:00.000Z',
  timeZone: 'Europe/Berlin',
  localDate: '2026-11-18',
  source: 'text',
  note: null,
  tags: [],
};
const heart = (fields: object): ExportRow => ({
  ...COMMON,
  systolicMmhg: null,
  diastolicMmhg: null,
  rateBpm: null,
  context: 'UNKNOWN',
  ...fields,
});

describe('the time of a row', () => {
  test.each([
    ['2026-11-18T07:05:00.000Z', 'Europe/Berlin', '2026-11-18T08:05:00.000+01:00'],
    ['2026-07-18T07:05:00.123Z', 'Europe/Berlin', '2026-07-18T09:05:00.123+02:00'],
    ['2026-11-18T07:05:00.000Z', 'Asia/Kathmandu', '2026-11-18T12:50:00.000+05:45'],
    ['2026-11-18T07:05:00.000Z', 'America/St_Johns', '2026-11-18T03:35:00.000-03:30'],
    // New Zealand kept +11:30, Liberia its capital's mean time of -00:44:30 until 1972.
    ['1920-01-01T00:00:00.000Z', 'Pacific/Auckland', '1920-01-01T11:30:00.000+11:30'],
    ['1970-01-01T00:00:00.000Z', 'Africa/Monrovia', '1970-01-01T00:00:00.000Z'],
  ])('%s in %s is %s', (datetime, timeZone, expected) => {
    expect(ownTime({ datetime, timeZone })).toEqual(expected);
  });

  test('is what Temporal says, whatever the zone, the year and the order of the rows', () => {
    fc.assert(
      fc.property(generatedRows, (rows) => {
        for (const { row } of rows) {
          const local = Temporal.Instant.from(row.datetime).toZonedDateTimeISO(row.timeZone);
          const spelled = local.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
          expect(ownTime(row)).toBe(local.offsetNanoseconds % 60e9 === 0 ? spelled : row.datetime);
          expect(Date.parse(ownTime(row))).toBe(Date.parse(row.datetime));
        }
      }),
    );
  });

  test('follows the clock through its changes', () => {
    const berlin = (datetime: string) => ownTime({ datetime, timeZone: 'Europe/Berlin' });
    expect(
      ['2026-10-25T00:59:59.999Z', '2026-10-25T01:00:00.000Z', '2026-10-25T00:00:00.000Z'].map(berlin),
    ).toEqual([
      '2026-10-25T02:59:59.999+02:00',
      '2026-10-25T02:00:00.000+01:00',
      '2026-10-25T02:00:00.000+02:00',
    ]);
  });
});

describe('the guard against formulas', () => {
  test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1', "'=1", "''@x"])(
    '%j gets an apostrophe in front',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  test.each(['a=1', "'tis", '1', '', '#tag', ' =1'])('%j is left alone', (text) => {
    expect(guarded(text)).toBe(text);
  });

  test('takes off exactly what it put on, whatever the text', () => {
    const bits = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', '1', ' ');
    fc.assert(
      fc.property(fc.string({ unit: bits, maxLength: 8 }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});

describe('a CSV export', () => {
  test('of one kind has the columns of its table', () => {
    const table = csvTable(['HEART']);
    expect(table.header).toBe(
      'id,datetime,time_zone,local_date,systolic_mmhg,diastolic_mmhg,rate_bpm,context,note,tags,source\r\n',
    );
    const row = heart({
      systolicMmhg: 128,
      diastolicMmhg: 82,
      note: 'after a "bad" night, tired',
      tags: ['a,b'],
    });
    expect(table.record(row, 'HEART')).toBe(
      `${COMMON.id},2026-11-18T08:05:00.000+01:00,Europe/Berlin,2026-11-18,128,82,,UNKNOWN,"after a ""bad"" night, tired","[""a,b""]",text\r\n`,
    );
  });

  test('of all kinds begins with the kind and has every column of the registry once', () => {
    const headers = csvTable(LOG_KINDS).header.trim().split(',');
    expect(headers[0]).toBe('kind');
    const columns = LOG_KIND_DEFINITIONS.flatMap(({ measures, texts }) =>
      [...measures, ...texts].map(({ column }) => column),
    );
    expect(headers).toEqual(expect.arrayContaining(columns));
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('keeps 0 and "not recorded" apart', () => {
    const food = { ...COMMON, shortDescription: 'tea', longDescription: 'tea', proteinG: 0, sodiumMg: null };
    expect(csvTable(['NUTRITION']).record(food, 'NUTRITION')).toContain(',tea,tea,0,,,');
  });

  test('has no cell that a spreadsheet computes', () => {
    const row = heart({ rateBpm: 60, note: '=HYPERLINK("http://x")', tags: ['@x'] });
    const record = csvTable(['HEART']).record(row, 'HEART');
    expect(record).toContain(`"'=HYPERLINK(""http://x"")"`);
    for (const cell of record.split(',')) expect(cell).not.toMatch(/^"?[=+\-@]/);
  });
});

test('a JSON log has the fields of its kind, null where nothing was recorded', () => {
  expect(JSON.parse(jsonLog(heart({ rateBpm: 60 }), 'HEART'))).toEqual({
    kind: 'HEART',
    id: COMMON.id,
    datetime: COMMON.datetime,
    timeZone: 'Europe/Berlin',
    localDate: '2026-11-18',
    source: 'text',
    entryId: COMMON.entryId,
    note: null,
    tags: [],
    fields: { systolicMmhg: null, diastolicMmhg: null, rateBpm: 60, context: 'UNKNOWN' },
  });
});

interface Observation {
  readonly identifier: readonly { value: string }[];
  readonly code: { coding: readonly { system: string; code: string }[] };
  readonly component?: readonly { code: { coding: readonly { code: string }[] }; valueQuantity?: object }[];
  readonly [key: string]: unknown;
}
const observe = (row: ExportRow, kind: LogKind): readonly Observation[] =>
  observationsOf(row, kind, patientUrl(ADA)).map((entry) => (entry as { resource: Observation }).resource);
const bundle = (rows: readonly GeneratedRow[]): unknown =>
  JSON.parse(
    bundleFrame.start(EXPORTED_AT, patientUrl(ADA)) +
      rows
        .flatMap(({ row, kind }) => observationsOf(row, kind, patientUrl(ADA)))
        .map((entry) => `,${JSON.stringify(entry)}`)
        .join('') +
      bundleFrame.end,
  );

describe('a FHIR export', () => {
  test('gives a blood pressure as the panel and a pulse beside it, joined by the id of their log', () => {
    const [panel, pulse, ...rest] = observe(
      heart({
        systolicMmhg: 128,
        diastolicMmhg: 82,
        rateBpm: 61,
        context: 'REST',
        note: 'calm',
        tags: ['travel'],
      }),
      'HEART',
    );
    expect(rest).toEqual([]);
    expect(panel).toMatchObject({
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] },
      category: [{ coding: [{ code: 'vital-signs' }] }],
      subject: { reference: patientUrl(ADA) },
      effectiveDateTime: '2026-11-18T08:05:00.000+01:00',
      _effectiveDateTime: { extension: [{ valueCode: 'Europe/Berlin' }] },
      note: [{ text: 'calm' }],
      meta: { tag: [{ display: 'travel' }] },
      component: [
        { code: { coding: [{ code: '8480-6' }] }, valueQuantity: { value: 128, code: 'mm[Hg]' } },
        { code: { coding: [{ code: '8462-4' }] }, valueQuantity: { value: 82, code: 'mm[Hg]' } },
        { code: { coding: [{ code: 'context' }] }, valueString: 'REST' },
      ],
    });
    expect(pulse?.code.coding.map(({ code }) => code)).toEqual(['8867-4', '40443-4']);
    expect(pulse).toMatchObject({ valueQuantity: { value: 61, code: '/min' } });
    expect([panel, pulse].map((one) => one?.identifier[0]?.value)).toEqual([COMMON.id, COMMON.id]);
  });

  test('does not call a pulse resting that is not said to be', () => {
    const [pulse] = observe(heart({ rateBpm: 140, context: 'EXERCISE' }), 'HEART');
    expect(pulse?.code.coding.map(({ code }) => code)).toEqual(['8867-4']);
  });

  test('gives each measure of a body by its LOINC code, and by its column where it has none', () => {
    const body = { ...COMMON, weightLb: 180.4, smmLb: 80, pbf: 21.5, ecwTcw: 0.381 };
    expect(
      observe(body, 'BODY').map(({ code, valueQuantity }) => [code.coding[0]?.code, valueQuantity]),
    ).toMatchObject([
      ['29463-7', { value: 180.4, code: '[lb_av]' }],
      ['73964-9', { value: 80, code: '[lb_av]' }],
      ['41982-0', { value: 21.5, code: '%' }],
      ['ecw_tcw', { value: 0.381, code: '1' }],
    ]);
  });

  test('says nothing of the person: no name, no address, no id of the account', () => {
    const text = JSON.stringify(bundle([{ kind: 'HEART', row: heart({ rateBpm: 60 }) }]));
    expect(text).not.toContain(ADA);
    expect(text).toContain('{"resourceType":"Patient"}');
  });

  test('is valid R4 whatever the rows, with an address for each resource and one for each reference', () => {
    const validator = new Fhir();
    fc.assert(
      fc.property(generatedRows, (rows) => {
        const made = bundle(rows) as { entry: { fullUrl: string; resource: Observation }[] };
        const { valid, messages } = validator.validate(made as never);
        // The bindings of codes and tags are examples, and the validator has no LOINC: any code is valid R4 there.
        const complaints = messages.filter(
          ({ location, message }) =>
            !(/code$|tag\[\d+\]$/.test(location ?? '') && /value set/i.test(message ?? '')),
        );
        expect([valid, complaints]).toEqual([true, []]);
        const urls = made.entry.map(({ fullUrl }) => fullUrl);
        expect(new Set(urls).size).toBe(urls.length);
        for (const url of urls)
          expect(url).toMatch(
            /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          );
        for (const { resource } of made.entry.slice(1)) {
          expect(resource).toMatchObject({ subject: { reference: urls[0] } });
          expect('valueQuantity' in resource || (resource.component ?? []).length > 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the validator notices what is not R4', () => {
    const broken = { resourceType: 'Observation', status: 'finished', code: { text: 'x' } };
    expect(new Fhir().validate(broken as never).valid).toBe(false);
  });

  test('has a UCUM code for every unit of the registry', () => {
    for (const { measures } of LOG_KIND_DEFINITIONS)
      for (const { unit } of measures) expect(ucumOf(unit)).not.toBe('');
    expect(() => ucumOf('furlong')).toThrow(/UCUM/);
  });
});

describe('what an export is asked for', () => {
  test('is everything without a word, or a kind in any case and a half-open time', () => {
    expect(readExportQuery({})).toEqual({ kinds: LOG_KINDS, from: null, to: null });
    expect(readExportQuery({ kind: 'Heart', from: '2026-11-01T00:00:00+01:00' })).toEqual({
      kinds: ['HEART'],
      from: '2026-10-31T23:00:00.000Z',
      to: null,
    });
  });

  test.each([
    [{ kind: 'steps' }, /heart, body, nutrition, caffeine, alcohol, sauna/],
    [{ from: 'yesterday' }, /RFC 3339/],
    [{ kinds: 'heart' }, /kind, from and to/],
  ])('%j is refused with what would be accepted', (query, message) => {
    expect(() => readExportQuery(query as never)).toThrow(message);
  });
});
