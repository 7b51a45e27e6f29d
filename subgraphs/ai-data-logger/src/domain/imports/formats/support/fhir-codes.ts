import { LOG_KIND_DEFINITIONS, type LogKind, PHDA_CODE_SYSTEM } from '@phda/shared-models/src/registry';

import { asList, asObject, asText, type Json } from './json';

/** What a code stands for: a field of a kind, and what else it says. */
export interface Coded {
  readonly kind: LogKind;
  readonly field: string;
  readonly context?: 'REST';
}

const LOINC = 'http://loinc.org';

/** LOINC codes of the same things that the registry does not name: measured weight, pressures by position, heart rate by place and state (loinc.org). */
const OTHER_LOINC: Readonly<Record<string, Coded>> = {
  '3141-9': { kind: 'BODY', field: 'weightLb' },
  '40443-4': { kind: 'HEART', field: 'rateBpm', context: 'REST' },
  '8889-8': { kind: 'HEART', field: 'rateBpm' },
  '8893-0': { kind: 'HEART', field: 'rateBpm' },
  '8459-0': { kind: 'HEART', field: 'systolicMmhg' },
  '8453-3': { kind: 'HEART', field: 'diastolicMmhg' },
  '8460-8': { kind: 'HEART', field: 'systolicMmhg' },
  '8454-1': { kind: 'HEART', field: 'diastolicMmhg' },
  '8461-6': { kind: 'HEART', field: 'systolicMmhg' },
  '8455-8': { kind: 'HEART', field: 'diastolicMmhg' },
};

const BY_LOINC = new Map<string, Coded>([
  ...LOG_KIND_DEFINITIONS.flatMap(({ kind, measures }) =>
    measures.flatMap(({ field, loinc }): [string, Coded][] => (loinc ? [[loinc, { kind, field }]] : [])),
  ),
  ...Object.entries(OTHER_LOINC),
]);

/** Tables whose rows have words are one Observation each, coded by the table. */
const TABLES = new Map(LOG_KIND_DEFINITIONS.map(({ table, kind }) => [table, kind]));

interface Coding {
  readonly system: string | null;
  readonly code: string;
}

/** The codings of a CodeableConcept. */
export function codingsOf(concept: Json | undefined): readonly Coding[] {
  return asList(asObject(concept)?.['coding']).flatMap((coding) => {
    const code = asText(asObject(coding)?.['code']);
    return code === null ? [] : [{ system: asText(asObject(coding)?.['system']), code }];
  });
}

/** The kind of log that an Observation of PHDA's own code system is a row of, null for any other. */
export function ownKindOf(codings: readonly Coding[]): LogKind | null {
  const own = codings.find(({ system, code }) => system === PHDA_CODE_SYSTEM && TABLES.has(code));
  return own ? (TABLES.get(own.code) ?? null) : null;
}

/**
 * The field that codings stand for; the one that says most counts, so that "resting" beside "heart rate" is not lost. `kind` decides a column that
 * two tables share. A coding without a system is taken for LOINC when it is one of its codes.
 */
export function fieldOf(codings: readonly Coding[], kind: LogKind | null): Coded | null {
  const found = codings.flatMap(({ system, code }) => {
    if (system === PHDA_CODE_SYSTEM) return ownField(code, kind) ?? [];
    return system === LOINC || system === null ? (BY_LOINC.get(code) ?? []) : [];
  });
  return found.find(({ context }) => context !== undefined) ?? found[0] ?? null;
}

function ownField(code: string, kind: LogKind | null): Coded | null {
  if (code === 'context') return { kind: 'HEART', field: 'context' };
  for (const definition of LOG_KIND_DEFINITIONS) {
    if (kind !== null && kind !== definition.kind) continue;
    const column = [...definition.measures, ...definition.texts].find((one) => one.column === code);
    if (column) return { kind: definition.kind, field: column.field };
  }
  return null;
}

/** Units of UCUM and of people's words, as keys of `vocabulary/units`. */
const UNITS: Readonly<Record<string, string>> = {
  kg: 'kg',
  g: 'g',
  mg: 'mg',
  '[lb_av]': 'lb',
  lb: 'lb',
  lbs: 'lb',
  '[stone_av]': 'st',
  '[oz_av]': 'oz',
  '%': 'percent',
  percent: 'percent',
  '1': 'ratio',
  'mm[Hg]': 'mmhg',
  mmHg: 'mmhg',
  mmhg: 'mmhg',
  kPa: 'kpa',
  'cm[Hg]': 'cmhg',
  '/min': 'bpm',
  '{beats}/min': 'bpm',
  '{Beats}/min': 'bpm',
  'beats/min': 'bpm',
  'beats/minute': 'bpm',
  bpm: 'bpm',
  '1/min': 'bpm',
  '[foz_us]': 'floz',
  mL: 'ml',
  ml: 'ml',
  L: 'l',
  min: 'min',
  h: 'h',
  s: 's',
};

/** Units that a field can be stated in; a quantity in another one is no such measure. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  weightLb: ['kg', 'g', 'lb', 'st', 'oz'],
  smmLb: ['kg', 'g', 'lb', 'st', 'oz'],
  pbf: ['percent'],
  ecwTcw: ['ratio', 'percent'],
  systolicMmhg: ['mmhg', 'kpa', 'cmhg'],
  diastolicMmhg: ['mmhg', 'kpa', 'cmhg'],
  rateBpm: ['bpm'],
  proteinG: ['g', 'mg'],
  sodiumMg: ['mg', 'g'],
  potassiumMg: ['mg', 'g'],
  caffeineMg: ['mg', 'g'],
  alcoholOz: ['floz', 'ml', 'l', 'g'],
  durationMin: ['min', 'h', 's'],
};

/** The key of a UCUM code or unit for a field; null when the field cannot be in it. */
export function unitFor(field: string, unit: string): string | null {
  const key = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return key !== undefined && (ALLOWED[field] ?? []).includes(key) ? key : null;
}
