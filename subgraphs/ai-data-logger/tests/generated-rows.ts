import { LOG_KIND_REGISTRY, LOG_KINDS, type LogKind, type Measure } from '@phda/shared-models/src/registry';
import { Temporal } from '@phda/shared-service';
import fc from 'fast-check';

import type { ExportRow } from '../src/domain/exports/export-row';

/** A row with its kind, as an export is given it. */
export interface GeneratedRow {
  readonly kind: LogKind;
  readonly row: ExportRow;
}

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'UTC',
];

/** Text that a form accepts: no control character but tab and line ends, no half character, something besides spaces; often what spreadsheets compute. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 40) }),
      fc
        .tuple(
          fc.constantFrom(
            '=',
            '+',
            '-',
            '@',
            "'",
            "'=",
            "''@",
            '＝',
            '＠',
            '"',
            ',',
            '#',
            'a\r\nb',
            'ä',
            '1',
          ),
          fc.string({ unit: 'grapheme', maxLength: 10 }),
        )
        .map((parts) => parts.join('')),
    )
    .map((value) =>
      value
        .replace(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udfff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
          '',
        )
        .trim(),
    )
    .filter((value) => value !== '' && value.length <= maxLength);

const valueOf = ({ type, possible: [min, max] }: Measure): fc.Arbitrary<number> =>
  type === 'int'
    ? fc.integer({ min, max })
    : fc.oneof(
        fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
        fc.integer({ min: Math.ceil(min * 10), max: Math.floor(max * 10) }).map((value) => value / 10),
      );

/** The kind's own fields within the registry's bounds and the rules of the table. */
function fieldsOf(kind: LogKind): fc.Arbitrary<Record<string, unknown>> {
  const { measures, texts } = LOG_KIND_REGISTRY[kind];
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const measure of measures)
    fields[measure.field] = measure.required ? valueOf(measure) : fc.option(valueOf(measure));
  for (const { field, maxLength } of texts) fields[field] = text(maxLength);
  if (kind !== 'HEART') {
    return fc
      .record(fields)
      .filter((made) => texts.length > 0 || measures.some(({ field }) => made[field] !== null));
  }
  const pressure = fc
    .tuple(fc.integer({ min: 41, max: 300 }), fc.integer({ min: 20, max: 200 }))
    .filter(([systolic, diastolic]) => systolic > diastolic);
  return fc
    .record({
      pressure: fc.option(pressure),
      rateBpm: fc.option(fc.integer({ min: 20, max: 300 })),
      context: fc.constantFrom('REST', 'EXERCISE', 'UNKNOWN'),
    })
    .filter(({ pressure: pair, rateBpm }) => pair !== null || rateBpm !== null)
    .map(({ pressure: pair, ...rest }) => ({
      systolicMmhg: pair?.[0] ?? null,
      diastolicMmhg: pair?.[1] ?? null,
      ...rest,
    }));
}

const generatedRow: fc.Arbitrary<GeneratedRow> = fc.constantFrom(...LOG_KINDS).chain((kind) =>
  fc
    .record({
      id: fc.uuid({ version: 7 }),
      entryId: fc.uuid({ version: 7 }),
      epochMs: fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2026, 10, 1) }),
      timeZone: fc.constantFrom(...ZONES),
      source: fc.constantFrom('text', 'form', 'api', 'import:withings'),
      note: fc.option(text(200)),
      tags: fc.uniqueArray(text(20), { maxLength: 4 }),
      fields: fieldsOf(kind),
    })
    .map(({ epochMs, fields, ...common }) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(epochMs);
      return {
        kind,
        row: {
          ...common,
          ...fields,
          datetime: instant.toString({ fractionalSecondDigits: 3 }),
          localDate: instant.toZonedDateTimeISO(common.timeZone).toPlainDate().toString(),
        } as ExportRow,
      };
    }),
);

/** Rows of all kinds, each with an id of its own. */
export const generatedRows: fc.Arbitrary<GeneratedRow[]> = fc.uniqueArray(generatedRow, {
  maxLength: 12,
  selector: ({ row }) => row.id,
});

/** When a generated export was made: after every generated row. */
export const EXPORTED_AT = '2026-11-18T09:00:00.000Z';
