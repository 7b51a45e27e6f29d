import {
  LOG_KIND_REGISTRY,
  type LogKind,
  type Measure,
  PHDA_CODE_SYSTEM,
} from '@phda/shared-models/src/registry';
import { sha256Hex } from '@phda/shared-service';

import { type ExportRow, ownTime } from './export-row';

/** Under this system an Observation's identifier is the id of its log: the Observations of one row share it, and import joins them by it. */
export const LOG_ID_SYSTEM = `${PHDA_CODE_SYSTEM}/id`;
/** `meta.tag` of this system carries a person's own tag as its display. */
export const TAG_SYSTEM = `${PHDA_CODE_SYSTEM}/tag`;
/** Extension of R4 for the IANA zone beside an offset (hl7.org/fhir/R4/extension-tz-code.html). */
export const ZONE_EXTENSION = 'http://hl7.org/fhir/StructureDefinition/tz-code';
const LOINC = 'http://loinc.org';
/** "Heart rate --resting", stated beside the general code. */
const RESTING_HEART_RATE = '40443-4';

/** The registry's units in UCUM (ucum.org), in which FHIR wants quantities coded. */
const UCUM: Readonly<Record<string, string>> = {
  mmHg: 'mm[Hg]',
  bpm: '/min',
  lb: '[lb_av]',
  '%': '%',
  ratio: '1',
  g: 'g',
  mg: 'mg',
  'fl oz': '[foz_us]',
  min: 'min',
};

/** hl7.org/fhir/R4/valueset-observation-category.html has no closer one for what is eaten and drunk. */
const CATEGORY: Readonly<Record<LogKind, readonly [code: string, display: string]>> = {
  HEART: ['vital-signs', 'Vital Signs'],
  BODY: ['vital-signs', 'Vital Signs'],
  NUTRITION: ['social-history', 'Social History'],
  CAFFEINE: ['social-history', 'Social History'],
  ALCOHOL: ['social-history', 'Social History'],
  SAUNA: ['activity', 'Activity'],
};

interface Coding {
  readonly system: string;
  readonly code: string;
}
/** `code` with a value: an Observation itself, or a component of one. */
interface Coded {
  readonly code: { readonly coding: readonly Coding[]; readonly text: string };
  readonly valueQuantity?: object;
  readonly valueString?: string;
}
interface Part extends Coded {
  readonly component?: readonly Coded[];
}

/**
 * The R4 Observations of one row. Blood pressure is the panel with two components; every other measure of heart, body and sauna is an Observation of
 * its own; a row with words (food, caffeine, alcohol) is one Observation whose components are its columns. Heart context is a component. A column
 * without LOINC code is coded by its name in PHDA's own code system.
 */
export function observationsOf(row: ExportRow, kind: LogKind, subjectUrl: string): readonly object[] {
  return partsOf(row, kind).map((part) => {
    const fullUrl = `urn:uuid:${namedUuid(`${row.id} ${part.code.coding[0]?.code}`)}`;
    return { fullUrl, resource: { ...commonOf(row, kind, subjectUrl), ...part } };
  });
}

function commonOf(row: ExportRow, kind: LogKind, subjectUrl: string): object {
  const [code, display] = CATEGORY[kind];
  const system = 'http://terminology.hl7.org/CodeSystem/observation-category';
  return {
    resourceType: 'Observation',
    ...(row.tags.length > 0
      ? { meta: { tag: row.tags.map((tag) => ({ system: TAG_SYSTEM, display: tag })) } }
      : {}),
    identifier: [{ system: LOG_ID_SYSTEM, value: row.id }],
    status: 'final',
    category: [{ coding: [{ system, code, display }] }],
    subject: { reference: subjectUrl },
    effectiveDateTime: ownTime(row),
    _effectiveDateTime: { extension: [{ url: ZONE_EXTENSION, valueCode: row.timeZone }] },
    ...(row.note ? { note: [{ text: row.note }] } : {}),
  };
}

function partsOf(row: ExportRow, kind: LogKind): readonly Part[] {
  const { measures, texts, loincPanel } = LOG_KIND_REGISTRY[kind];
  const measured = measures.filter(({ field }) => typeof row[field] === 'number');
  if (texts.length > 0) return [wordedPart(row, kind, measured)];
  const inPanel = loincPanel ? measured.filter(({ unit }) => unit === 'mmHg') : [];
  const alone = measured.filter((measure) => !inPanel.includes(measure));
  const context = contextOf(row, kind);
  return [
    ...(inPanel.length > 0
      ? [
          {
            code: { coding: [{ system: LOINC, code: loincPanel ?? '' }], text: 'blood pressure' },
            component: [...inPanel.map((measure) => quantityOf(row, measure)), ...context],
          },
        ]
      : []),
    ...alone.map((measure) => ({
      ...quantityOf(row, measure),
      ...(context.length > 0 ? { component: context } : {}),
    })),
  ];
}

function wordedPart(row: ExportRow, kind: LogKind, measured: readonly Measure[]): Part {
  const { table, label, texts } = LOG_KIND_REGISTRY[kind];
  const words = texts.map(({ column, field }) => ({
    code: ownCode(column, column.replaceAll('_', ' ')),
    valueString: String(row[field]),
  }));
  return {
    code: ownCode(table, label),
    component: [...words, ...measured.map((measure) => quantityOf(row, measure))],
  };
}

function quantityOf(row: ExportRow, measure: Measure): Coded {
  const { field, unit } = measure;
  return {
    code: codeOf(measure, row),
    valueQuantity: { value: row[field], unit, system: 'http://unitsofmeasure.org', code: ucumOf(unit) },
  };
}

/** The UCUM code of a unit of the registry; throws for one that has none here, which is a programming error. */
export function ucumOf(unit: string): string {
  const code = UCUM[unit];
  if (!code) throw new Error(`There is no UCUM code for the unit ${unit}.`);
  return code;
}

function codeOf({ column, field, label, loinc }: Measure, row: ExportRow): Coded['code'] {
  if (!loinc) return ownCode(column, label);
  const resting = field === 'rateBpm' && row.context === 'REST';
  const codes = resting ? [loinc, RESTING_HEART_RATE] : [loinc];
  return { coding: codes.map((code) => ({ system: LOINC, code })), text: label };
}

function ownCode(code: string, text: string): Coded['code'] {
  return { coding: [{ system: PHDA_CODE_SYSTEM, code }], text };
}

function contextOf({ context }: ExportRow, kind: LogKind): readonly Coded[] {
  if (kind !== 'HEART' || typeof context !== 'string' || context === 'UNKNOWN') return [];
  return [{ code: ownCode('context', 'context'), valueString: context }];
}

/** A UUID of version 8 (RFC 9562) made of a name: the same log gives the same addresses in every export. */
function namedUuid(name: string): string {
  const hex = sha256Hex(name);
  const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What stands around the Observations of an R4 Bundle; the Patient says nothing but that all are of one person. */
export const bundleFrame = {
  start: (exportedAt: string, subjectUrl: string): string =>
    `{"resourceType":"Bundle","type":"collection","timestamp":${JSON.stringify(exportedAt)},"entry":[` +
    JSON.stringify({ fullUrl: subjectUrl, resource: { resourceType: 'Patient' } }),
  end: '\n]}\n',
} as const;

/** The address of the one Patient of a Bundle, the same in every export of a person. */
export function patientUrl(userId: string): string {
  return `urn:uuid:${namedUuid(`patient ${userId}`)}`;
}
