import type { FileFormat, ImportContext, ImportedRow, ImportSink } from '../format';
import { asList, asNumber, asObject, asText, type Json, type JsonObject, jsonReader } from './support/json';
import { inRegistryUnit } from './support/measures';
import { describe, type Fields } from './support/rows';

/**
 * The JSON files of Google Fit in Google Takeout (folder `Fit/All Data`): `{"Data Source": "derived:com.google.weight:…", "Data Points": […]}`, each
 * point with `fitValue`, `startTimeNanos` (nanoseconds since 1970 UTC, as a number or text) and mostly `dataTypeName`. Weights are in kilograms,
 * pressures in mmHg, nutrients in g or mg as the platform's data types define them. Instants have no place: rows take the zone of the import.
 */
export const googleFit: FileFormat = {
  name: 'google-fit',
  label: 'Google Fit (Takeout JSON)',
  recognises: (head) => /^\ufeff?\s*\{/.test(head) && /"Data Points"\s*:\s*\[/.test(head),
  createReader(context, sink) {
    let dataSource = '';
    return jsonReader(['$.Data Source', '$.Data Points.*'], (value, key) => {
      if (key === 'Data Source') dataSource = asText(value) ?? '';
      else readPoint(value, dataSource, context, sink);
    });
  },
};

type Found = Pick<ImportedRow, 'kind' | 'fields'>;

/** What a point of each data type is; the values stand in the order of the type's fields. */
const TYPES: Readonly<Record<string, (values: readonly Json[], context: ImportContext) => Found | null>> = {
  'com.google.weight': ([weight], { region }) => {
    const value = number(weight);
    const weightLb = inRegistryUnit(
      'BODY',
      'weightLb',
      value === null ? null : { value, unit: 'kg' },
      region,
    );
    return weightLb === null ? null : { kind: 'BODY', fields: { weightLb } };
  },
  'com.google.body.fat.percentage': ([share]) => {
    const pbf = number(share);
    return pbf ? { kind: 'BODY', fields: { pbf } } : null;
  },
  'com.google.heart_rate.bpm': ([rate]) => {
    const rateBpm = Math.round(number(rate) ?? 0);
    return rateBpm > 0 ? { kind: 'HEART', fields: { rateBpm } } : null;
  },
  'com.google.blood_pressure': ([systolic, diastolic]) => {
    const [systolicMmhg, diastolicMmhg] = [
      Math.round(number(systolic) ?? 0),
      Math.round(number(diastolic) ?? 0),
    ];
    return systolicMmhg > 0 && diastolicMmhg > 0
      ? { kind: 'HEART', fields: { systolicMmhg, diastolicMmhg } }
      : null;
  },
  'com.google.nutrition': (values) => {
    const nutrients = new Map(
      values
        .flatMap((value) => asList(inner(value)?.['mapVal']))
        .map((entry) => [asText(asObject(entry)?.['key']), number(entry)]),
    );
    const name = values.map((value) => asText(inner(value)?.['stringVal'])).find((text) => text !== null);
    const of = (key: string): number | null => nutrients.get(key) ?? null;
    const measures = { proteinG: of('protein'), sodiumMg: of('sodium'), potassiumMg: of('potassium') };
    return { kind: 'NUTRITION', fields: { ...describe(name ?? 'Food'), ...measures } };
  },
};

function readPoint(value: Json, dataSource: string, context: ImportContext, sink: ImportSink): void {
  const point = asObject(value);
  const type = asText(point?.['dataTypeName']) ?? dataSource.split(':')[1] ?? '';
  const read = TYPES[type.replace(/\.summary$/, '')];
  const skip = (reason: string): void => sink.skip({ line: null, reason, common: true });
  if (!point || !read) return skip(`${type || 'a point without a type'} has no table in PHDA`);
  const nanos = asNumber(point['startTimeNanos']) ?? asNumber(point['endTimeNanos']);
  const found = read(asList(point['fitValue']), context);
  if (nanos === null || nanos === 0) return skip('the point has no time');
  if (!found) return skip(`the value of ${type} is empty`);
  const moment = { epochMs: Math.round(nanos / 1e6), timeZone: context.timeZone };
  sink.row(
    { ...found, ...moment, sourceId: null, note: null, tags: [] } satisfies ImportedRow & { fields: Fields },
    null,
  );
}

/** Exports of different years wrap the value once more. */
function inner(value: Json | undefined): JsonObject | null {
  const outer = asObject(value);
  return asObject(outer?.['value']) ?? outer;
}

function number(value: Json | undefined): number | null {
  const object = inner(value);
  return asNumber(object?.['fpVal']) ?? asNumber(object?.['intVal']);
}
