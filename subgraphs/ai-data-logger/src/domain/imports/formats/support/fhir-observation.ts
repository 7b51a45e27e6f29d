import { type LogKind, PHDA_CODE_SYSTEM } from '@phda/shared-models/src/registry';

import type { ImportContext } from '../../format';
import { codingsOf, fieldOf, ownKindOf, unitFor } from './fhir-codes';
import { asNumber, asObject, asObjects, asText, type JsonObject } from './json';
import { inRegistryUnit } from './measures';

type Fields = Record<string, number | string | null>;

/** IANA zone beside an offset (R4 tz-code, R5 timezone). */
const ZONE_EXTENSIONS = [
  'http://hl7.org/fhir/StructureDefinition/tz-code',
  'http://hl7.org/fhir/StructureDefinition/timezone',
];

/** Why a value with a wrong unit is skipped, one by one. */
export const UNREADABLE = 'its value has no unit that it can be in';

/** The fields of an Observation, of itself and of its components, or why there are none. */
export function valuesOf(
  observation: JsonObject,
  { region }: ImportContext,
): { kind: LogKind; fields: Fields } | string {
  const codings = codingsOf(observation['code']);
  const own = ownKindOf(codings);
  const fields: Fields = {};
  let kind: LogKind | null = own;
  let problem: string | null = null;
  for (const part of [observation, ...asObjects(observation['component'])]) {
    const coded = fieldOf(codingsOf(part['code']), kind);
    if (!coded || (kind !== null && coded.kind !== kind)) continue;
    const value = valueOf(part, coded.kind, coded.field, region);
    if (value === UNREADABLE || value === null) problem ??= value ?? absenceOf(part);
    else fields[coded.field] = value;
    if (value !== null && coded.context) fields['context'] = coded.context;
    kind = coded.kind;
  }
  if (kind === null) return 'it has no table in PHDA';
  const isEmpty = Object.keys(fields).every((field) => field === 'context');
  if (problem === UNREADABLE || isEmpty) return problem ?? 'it has no value';
  return { kind, fields };
}

/** The value of an Observation or component; null when it has none, `dataAbsentReason` then says why. */
function valueOf(
  part: JsonObject,
  kind: LogKind,
  field: string,
  region: ImportContext['region'],
): number | string | null {
  if (field === 'context' || field.endsWith('Description')) return asText(part['valueString']);
  const quantity = asObject(part['valueQuantity']);
  const value =
    asNumber(quantity?.['value']) ?? asNumber(part['valueInteger']) ?? asNumber(part['valueString']);
  if (value === null) return null;
  const stated = asText(quantity?.['code']) ?? asText(quantity?.['unit']);
  const unit =
    stated === null ? null : (unitFor(field, stated) ?? unitFor(field, asText(quantity?.['unit']) ?? ''));
  if (stated !== null && unit === null) return UNREADABLE;
  // A mass without a unit could be in pounds or kilograms, and a country's habit is no help in a clinic's record.
  if (stated === null && (field === 'weightLb' || field === 'smmLb')) return UNREADABLE;
  return inRegistryUnit(kind, field, { value, unit }, region);
}

/** The id of the log that an Observation of PHDA's export is part of. */
export function logIdOf(observation: JsonObject): string | null {
  const own = asObjects(observation['identifier']).find((one) => one['system'] === `${PHDA_CODE_SYSTEM}/id`);
  return asText(own?.['value']);
}

/** The notes of an Observation, a line each; null when it has none. */
export function noteOf(observation: JsonObject): string | null {
  const notes = asObjects(observation['note']).flatMap((note) => asText(note['text']) ?? []);
  return notes.length === 0 ? null : notes.join('\n');
}

/** Tags that PHDA wrote; those of other systems are about the transfer. */
export function tagsOf(observation: JsonObject): readonly string[] {
  return asObjects(asObject(observation['meta'])?.['tag'])
    .filter((tag) => tag['system'] === `${PHDA_CODE_SYSTEM}/tag`)
    .flatMap((tag) => asText(tag['display']) ?? asText(tag['code']) ?? []);
}

/** The name of the zone that an extension states beside the time, as it stands there; null when none does. */
export function zoneOf(observation: JsonObject): string | null {
  const extensions = [
    observation,
    asObject(observation['_effectiveDateTime']),
    asObject(observation['_effectiveInstant']),
  ];
  const zone = extensions
    .flatMap((element) => asObjects(element?.['extension']))
    .find((extension) => ZONE_EXTENSIONS.includes(asText(extension['url']) ?? ''));
  return asText(zone?.['valueCode']) ?? asText(zone?.['valueString']);
}

/** What an Observation is called in a message: its words, else its code. */
export function nameOf(observation: JsonObject): string {
  const code = asObject(observation['code']);
  const coding = asObjects(code?.['coding'])[0];
  const name =
    asText(code?.['text']) ??
    asText(coding?.['display']) ??
    asText(coding?.['code']) ??
    'an Observation without a code';
  return name.slice(0, 80);
}

/** The text of the time an Observation is of: when it was made, else when it was issued. */
export function timeOf(observation: JsonObject): string | null {
  const period = asObject(observation['effectivePeriod']);
  const times = [
    observation['effectiveDateTime'],
    observation['effectiveInstant'],
    period?.['start'],
    period?.['end'],
    observation['issued'],
  ];
  return times.map(asText).find((text) => text !== null) ?? null;
}

function absenceOf(part: JsonObject): string {
  const [reason] = codingsOf(part['dataAbsentReason']);
  return reason ? `it has no value (${reason.code})` : 'it has no value';
}
