import { LOG_KIND_REGISTRY, LOG_KINDS, type LogKind } from '@phda/shared-models/src/registry';
import { badInput, parseInstant, PhdaError } from '@phda/shared-service';

import type { FileFormat, ImportContext, ImportedRow, ImportSink } from '../format';
import { asList, asObject, asText, type Json, type JsonObject, jsonReader } from './support/json';
import { ZoneNames } from './support/zone-names';

/** The version of the shape below; a file of a later one is refused. */
export const PHDA_JSON_VERSION = 1;

/**
 * PHDA's JSON export of everything. The shape of version 1, keys in this order, other keys beside them allowed and not read:
 *
 * ```json
 * {
 *   "phda": 1,
 *   "exportedAt": "2026-11-18T15:30:00.000Z",
 *   "logs": [
 *     {
 *       "kind": "HEART",
 *       "id": "0193…",
 *       "datetime": "2026-11-18T07:05:00.000Z",
 *       "timeZone": "Europe/Berlin",
 *       "localDate": "2026-11-18",
 *       "source": "text",
 *       "entryId": "0193…",
 *       "note": null,
 *       "tags": ["travel"],
 *       "fields": { "systolicMmhg": 128, "diastolicMmhg": 82, "rateBpm": null, "context": "REST" }
 *     }
 *   ]
 * }
 * ```
 *
 * `"phda"` comes first: by it the file is known. `fields` has the measures and texts of the kind under their names in the registry, and `context`
 * of a heart row; null and absent are the same. `datetime` is RFC 3339 with an offset. The `id` becomes the source id; `localDate`, `source` and
 * `entryId` are there for people and other programs and are not read. Import gives back every other value exactly.
 */
export const phda: FileFormat = {
  name: 'phda',
  label: 'PHDA JSON export',
  recognises: (head) => /^\ufeff?\s*\{\s*"phda"\s*:\s*\d/.test(head),
  createReader(context, sink) {
    const zoneNames = new ZoneNames();
    return jsonReader(['$.logs.*', '$.phda'], (value, key) => {
      if (key === 'phda') checkVersion(value);
      else readLog(value, Number(key) + 1, { context, zoneNames }, sink);
    });
  },
};

function checkVersion(version: Json): void {
  if (version === PHDA_JSON_VERSION) return;
  throw badInput(
    `The file is of version ${JSON.stringify(version)} of PHDA's export, and this PHDA reads version ${PHDA_JSON_VERSION}. Please update PHDA.`,
  );
}

/** What logs are read against. */
interface Reading {
  readonly context: ImportContext;
  readonly zoneNames: ZoneNames;
}

function readLog(value: Json, place: number, reading: Reading, sink: ImportSink): void {
  const row = rowOf(asObject(value), reading);
  if (typeof row === 'string')
    sink.skip({ line: null, reason: `log ${place} of the file: ${row}`, common: false });
  else sink.row(row, null);
}

/** The row of a log, or why there is none. */
function rowOf(log: JsonObject | null, reading: Reading): ImportedRow | string {
  const kind = LOG_KINDS.find((known) => known === log?.['kind']);
  if (!log || !kind) return 'it has no kind that PHDA keeps';
  const epochMs = instantOf(log['datetime']);
  if (epochMs === null) return 'its datetime is no RFC 3339 date and time';
  const timeZone = zoneOf(log['timeZone'], reading);
  if (timeZone === null) return 'its timeZone is no IANA name';
  const fields = fieldsOf(kind, asObject(log['fields']) ?? {});
  if (typeof fields === 'string') return fields;
  const tags = asList(log['tags']).filter((tag) => typeof tag === 'string');
  return { kind, epochMs, timeZone, fields, sourceId: asText(log['id']), note: asText(log['note']), tags };
}

function instantOf(value: Json | undefined): number | null {
  try {
    return typeof value === 'string' ? Date.parse(parseInstant(value)) : null;
  } catch (error) {
    if (error instanceof PhdaError) return null;
    throw error;
  }
}

function zoneOf(value: Json | undefined, { context, zoneNames }: Reading): string | null {
  if (value === undefined || value === null) return context.timeZone;
  return typeof value === 'string' ? zoneNames.of(value) : null;
}

/** The registry's fields of a log with their values as they are, or what is wrong with one. */
function fieldsOf(kind: LogKind, stated: JsonObject): ImportedRow['fields'] | string {
  const { measures, texts } = LOG_KIND_REGISTRY[kind];
  const fields: Record<string, number | string | null> = {};
  for (const { field } of measures) {
    const value = stated[field] ?? null;
    if (value !== null && typeof value !== 'number') return `its ${field} is not a number`;
    fields[field] = value;
  }
  for (const field of [...texts.map((text) => text.field), ...(kind === 'HEART' ? ['context'] : [])]) {
    const value = stated[field] ?? null;
    if (value !== null && typeof value !== 'string') return `its ${field} is not a text`;
    if (field !== 'context' || value !== null) fields[field] = value;
  }
  return fields;
}
