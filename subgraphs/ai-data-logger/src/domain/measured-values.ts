import { LOG_KIND_REGISTRY, type LogKind, measureOf } from '@phda/shared-models/src/registry';
import { badInput } from '@phda/shared-service';

import { convertMeasures, suitsMeasure } from './measures';
import { newItem } from './recognise/workspace';
import type { Region } from './types';
import { unitOfWords } from './vocabulary/units';

/** The numbers a log can hold, by the names of the GraphQL enum Measure: each with its kind and its field in the registry. */
export const MEASURES = {
  SYSTOLIC: { kind: 'HEART', field: 'systolicMmhg' },
  DIASTOLIC: { kind: 'HEART', field: 'diastolicMmhg' },
  HEART_RATE: { kind: 'HEART', field: 'rateBpm' },
  WEIGHT: { kind: 'BODY', field: 'weightLb' },
  SKELETAL_MUSCLE_MASS: { kind: 'BODY', field: 'smmLb' },
  BODY_FAT_PERCENT: { kind: 'BODY', field: 'pbf' },
  ECW_TCW: { kind: 'BODY', field: 'ecwTcw' },
  PROTEIN: { kind: 'NUTRITION', field: 'proteinG' },
  SODIUM: { kind: 'NUTRITION', field: 'sodiumMg' },
  POTASSIUM: { kind: 'NUTRITION', field: 'potassiumMg' },
  CAFFEINE: { kind: 'CAFFEINE', field: 'caffeineMg' },
  ALCOHOL: { kind: 'ALCOHOL', field: 'alcoholOz' },
  SAUNA_MINUTES: { kind: 'SAUNA', field: 'durationMin' },
} as const satisfies Record<string, { kind: LogKind; field: string }>;

export type MeasureName = keyof typeof MEASURES;

/** A number in the person's unit; without a unit it is in the registry's. */
export interface MeasuredValue {
  readonly measure: MeasureName;
  readonly value?: number | null;
  readonly unit?: string | null;
}

/** Numbers in the person's units as fields of a kind, in the registry's units; null clears a field. Throws BAD_USER_INPUT for a measure of another kind, one said twice, and a unit that does not fit. */
export function fieldsOfMeasures(
  kind: LogKind,
  values: readonly MeasuredValue[],
  region: Region,
): Record<string, number | null> {
  const fields: Record<string, number | null> = {};
  for (const { measure, value, unit } of values) {
    const { kind: own, field } = MEASURES[measure];
    if (own !== kind)
      throw badInput(
        `${measure} is not a measure of a ${LOG_KIND_REGISTRY[kind].label} log. Please leave it out.`,
      );
    if (field in fields) throw badInput(`${measure} is given twice. Please give it once.`);
    fields[field] = value == null ? null : inRegistryUnit(kind, field, value, unit ?? null, region);
  }
  return fields;
}

function inRegistryUnit(
  kind: LogKind,
  field: string,
  value: number,
  unit: string | null,
  region: Region,
): number {
  const measure = measureOf(kind, field);
  const said = (unit ?? measure.unit).trim().toLowerCase();
  if (said === measure.unit.toLowerCase())
    return convert(kind, field, value, measure.unit === 'lb' ? 'lb' : null, region);
  const key = unitKey(said);
  if (key !== null && suitsMeasure(measure, key)) return convert(kind, field, value, key, region);
  throw badInput(
    `"${said.slice(0, 20)}" is not a unit for ${measure.label}. Please give it in ${measure.unit}${OTHERS[measure.unit] ?? ''}.`,
  );
}

function unitKey(said: string): string | null {
  if (/^(?:standard )?drinks?$/.test(said)) return 'standardDrink';
  return /^units?(?: of alcohol)?$/.test(said) ? 'alcoholUnit' : unitOfWords(said);
}

/** Other units that people give, for the sentence that refuses one. */
const OTHERS: Readonly<Record<string, string>> = {
  lb: ', kg or st',
  mmHg: ', cmHg or kPa',
  min: ' or h',
  mg: ' or g',
  g: ', mg or oz',
  'fl oz': ', g, ml, standard drinks or units',
};

function convert(kind: LogKind, field: string, value: number, unit: string | null, region: Region): number {
  const measures = [{ field, value, unit }];
  const item = newItem(kind, [], { measures, range: { start: 0, end: 0 } });
  return convertMeasures(kind, item, '', { region }).fields[field] ?? value;
}
