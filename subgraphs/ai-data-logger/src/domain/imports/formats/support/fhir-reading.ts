import type { ImportContext, ImportedRow, ImportSink } from '../../format';
import { readDateTime } from './dates';
import { logIdOf, nameOf, noteOf, tagsOf, timeOf, UNREADABLE, valuesOf, zoneOf } from './fhir-observation';
import { asObject, asObjects, asText, type Json, type JsonObject } from './json';
import { type Moment, Places } from './places';
import { ZoneNames } from './zone-names';

/** Resources that say who and what was measured, or about the transfer: no records. */
const AROUND = new Set([
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Device',
  'Location',
  'Provenance',
  'OperationOutcome',
]);
const NO_VALUES = new Set(['entered-in-error', 'cancelled']);
/** Rows that wait for their other half: bounded, so that memory is constant. */
const MAX_WAITING = 5000;

interface Waiting {
  row: ImportedRow;
  readonly line: number | null;
}

/** Makes rows of Observations, one after the other. */
export class FhirReading {
  private readonly places: Places;
  private readonly zoneNames = new ZoneNames();
  /** Rows of PHDA's own export by log id, and halves of blood pressures by time. */
  private readonly waiting = new Map<string, Waiting>();

  constructor(
    private readonly context: ImportContext,
    private readonly sink: ImportSink,
  ) {
    this.places = new Places(context);
  }

  /** Takes one resource; a row that may still be completed is kept back for a while. */
  take(value: Json, line: number | null): void {
    const resource = asObject(value);
    const type = asText(resource?.['resourceType']);
    if (!resource || type === null) return this.skip('it is no FHIR resource', line, true);
    if (AROUND.has(type)) return;
    if (type === 'Bundle')
      for (const entry of asObjects(resource['entry'])) this.take(entry['resource'] ?? null, line);
    else if (type !== 'Observation') this.skip(`${type} has no table in PHDA`, line, true);
    else this.observe(resource, line);
  }

  /** Gives what is still waiting. */
  end(): void {
    for (const key of [...this.waiting.keys()]) this.release(key);
  }

  private observe(observation: JsonObject, line: number | null): void {
    const status = asText(observation['status']);
    if (status !== null && NO_VALUES.has(status)) return this.skip(`its status is ${status}`, line, true);
    const found = valuesOf(observation, this.context);
    if (typeof found === 'string')
      return this.skip(`${nameOf(observation)}: ${found}`, line, found !== UNREADABLE);
    const moment = this.momentOf(observation);
    if (!moment) return this.skip(`${nameOf(observation)}: it has no time that can be read`, line, false);
    const logId = logIdOf(observation);
    const sourceId = logId ?? asText(observation['id']);
    const row: ImportedRow = {
      ...found,
      ...moment,
      sourceId,
      note: noteOf(observation),
      tags: tagsOf(observation),
    };
    if (logId !== null) this.join(`${found.kind} ${logId}`, row, line);
    else if (isHalf(found.fields)) this.pair(`half ${moment.epochMs}`, row, line);
    else this.sink.row(row, line);
  }

  /** Observations of one log of PHDA complete each other. */
  private join(key: string, row: ImportedRow, line: number | null): void {
    const known = this.waiting.get(key);
    if (known) known.row = { ...known.row, fields: { ...known.row.fields, ...row.fields } };
    else this.wait(key, row, line);
  }

  /** The halves of a blood pressure complete each other and then wait no longer; a second one of the same half is another reading. */
  private pair(key: string, row: ImportedRow, line: number | null): void {
    const known = this.waiting.get(key);
    if (!known || halfOf(known.row.fields) === halfOf(row.fields)) {
      if (known) this.release(key);
      return this.wait(key, row, line);
    }
    this.waiting.delete(key);
    const notes = [known.row.note, row.note].filter((note) => note !== null);
    this.sink.row(
      {
        ...known.row,
        fields: { ...known.row.fields, ...row.fields },
        note: [...new Set(notes)].join('\n') || null,
      },
      known.line,
    );
  }

  private wait(key: string, row: ImportedRow, line: number | null): void {
    this.waiting.set(key, { row, line });
    if (this.waiting.size <= MAX_WAITING) return;
    const [oldest] = this.waiting.keys();
    if (oldest !== undefined) this.release(oldest);
  }

  private release(key: string): void {
    const known = this.waiting.get(key);
    this.waiting.delete(key);
    if (!known) return;
    if (!isHalf(known.row.fields)) return this.sink.row(known.row, known.line);
    const missing = halfOf(known.row.fields) === 'systolicMmhg' ? 'diastolic' : 'systolic';
    this.skip(`a blood pressure without its ${missing} half at the same time`, known.line, true);
  }

  private momentOf(observation: JsonObject): Moment | null {
    const text = timeOf(observation);
    const clock = text === null ? null : readDateTime(text, 'day-first');
    if (!clock) return null;
    const zone = zoneOf(observation);
    const timeZone = zone === null ? null : this.zoneNames.of(zone);
    const moment = this.places.of(clock, timeZone ?? undefined);
    return timeZone === null ? moment : { ...moment, timeZone };
  }

  private skip(reason: string, line: number | null, common: boolean): void {
    this.sink.skip({ line, reason, common });
  }
}

function isHalf(fields: ImportedRow['fields']): boolean {
  return (fields['systolicMmhg'] === undefined) !== (fields['diastolicMmhg'] === undefined);
}

function halfOf(fields: ImportedRow['fields']): string {
  return fields['systolicMmhg'] === undefined ? 'diastolicMmhg' : 'systolicMmhg';
}
