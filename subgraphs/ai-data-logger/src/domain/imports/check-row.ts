import {
  LOG_KIND_REGISTRY,
  LOG_KINDS,
  type LogKind,
  type Measure,
  type TextColumn,
} from '@phda/shared-models/src/registry';

import type { ImportedRow } from './format';

/** A row that may be stored as it is. */
export interface CheckedRow {
  readonly kind: LogKind;
  readonly epochMs: number;
  readonly timeZone: string;
  /** Values of the measures, then of the texts, in the registry's order. */
  readonly values: readonly (number | string | null)[];
  /** REST, EXERCISE or UNKNOWN of a heart row; null of the others. */
  readonly context: string | null;
  readonly sourceId: string | null;
  readonly note: string | null;
  readonly tags: readonly string[];
  /** What is possible but unlikely about it, as one clause; such a row has the tag `unlikely`. */
  readonly unlikely: string | null;
}

/** The tag of rows whose values a home device hardly ever shows. */
export const UNLIKELY = 'unlikely';

/** Clocks of phones are a little ahead at times. */
const CLOCK_SKEW_MS = 5 * 60_000;
const EARLIEST_MS = Date.UTC(1900, 0, 1);
const MAX_NOTE = 2000;
const MAX_TAGS = 20;
const MAX_TAG = 50;
const MAX_SOURCE_ID = 200;
const CONTEXTS = new Set(['REST', 'EXERCISE', 'UNKNOWN']);

/** Checks a row of a file against the registry as forms are checked; gives the reason, in one clause, when it cannot be stored. `receivedMs` is the moment of the upload. */
export function checkRow(row: ImportedRow, receivedMs: number): CheckedRow | string {
  const { kind, epochMs, fields } = row;
  const moment = checkMoment(epochMs, receivedMs);
  if (moment) return moment;
  const values: (number | string | null)[] = [];
  let unlikely: string | null = null;
  for (const measure of LOG_KIND_REGISTRY[kind].measures) {
    const value = measured(measure, fields[measure.field]);
    if (typeof value === 'string') return value;
    values.push(value);
    if (value !== null && !within(value, measure.plausible)) unlikely ??= unusual(measure, value);
  }
  const together = checkTogether(kind, values);
  if (together) return together;
  for (const text of LOG_KIND_REGISTRY[kind].texts) {
    const words = described(text, fields);
    if (words === null) return `it does not say what it was (${named(text)} is empty)`;
    values.push(words);
  }
  const context = kind === 'HEART' ? (fields['context'] ?? 'UNKNOWN') : null;
  if (context !== null && !CONTEXTS.has(context as string))
    return `"${String(context).slice(0, 40)}" is no context of a heart log`;
  return {
    kind,
    epochMs,
    timeZone: row.timeZone,
    values,
    context: context as string | null,
    sourceId: row.sourceId === null ? null : storable(row.sourceId, MAX_SOURCE_ID).trim() || null,
    note: row.note === null ? null : storable(row.note, MAX_NOTE),
    tags: tagsOf(row.tags, unlikely),
    unlikely,
  };
}

function checkMoment(epochMs: number, receivedMs: number): string | null {
  if (!Number.isFinite(epochMs)) return 'its date and time cannot be read';
  if (epochMs < EARLIEST_MS) return 'its date is before 1900';
  return epochMs > receivedMs + CLOCK_SKEW_MS ? 'it lies in the future' : null;
}

/** The value as it is stored, or the reason why it cannot be. */
function measured(measure: Measure, given: number | string | null | undefined): number | string | null {
  if (given === null || given === undefined) return measure.required ? `the ${measure.label} is empty` : null;
  const number = typeof given === 'number' ? given : NaN;
  const value = measure.type === 'int' ? Math.round(number) : number;
  if (within(value, measure.possible)) return value;
  const [low, high] = measure.possible;
  return `a ${measure.label} of ${String(given).slice(0, 40)} ${measure.unit} is not possible (${low} to ${high})`;
}

/** False for NaN as well, which compares with nothing. */
function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

function unusual({ label, unit, plausible: [low, high] }: Measure, value: number): string {
  return `a ${label} of ${Number(value.toPrecision(6))} ${unit} is unusual (mostly ${low} to ${high})`;
}

function checkTogether(kind: LogKind, values: readonly (number | string | null)[]): string | null {
  if (kind === 'HEART') {
    const [systolic, diastolic] = values as readonly (number | null)[];
    if ((systolic === null) !== (diastolic === null))
      return 'a blood pressure needs both numbers, and one is missing';
    if (systolic != null && diastolic != null && systolic <= diastolic)
      return `the systolic pressure (${systolic}) is not above the diastolic (${diastolic})`;
  }
  const empty = kind !== 'NUTRITION' && values.every((value) => value === null);
  return empty ? `none of its measures (${LABELS.get(kind)}) has a value` : null;
}

const LABELS = new Map(
  LOG_KINDS.map((kind) => [kind, LOG_KIND_REGISTRY[kind].measures.map(({ label }) => label).join(', ')]),
);

/** The long description may be left out: then it is the short one. */
function described(column: TextColumn, fields: ImportedRow['fields']): string | null {
  const given =
    fields[column.field] ?? (column.field === 'longDescription' ? fields['shortDescription'] : null);
  return (
    storable(given === null || given === undefined ? '' : String(given).trim(), column.maxLength).trim() ||
    null
  );
}

function named({ field }: TextColumn): string {
  return field.replace(/([A-Z])/g, ' $1').toLowerCase();
}

// Tab, line feed and carriage return are kept; other control characters, and halves of characters, PostgreSQL or a terminal cannot take.
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu;

/** Text as it may be stored: without control characters and half characters, cut to a length with an ellipsis. */
export function storable(text: string, maxLength: number): string {
  const clean = text.replace(UNSTORABLE, '');
  if (clean.length <= maxLength) return clean;
  return `${clean.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const NO_TAGS: readonly string[] = [];
const ONLY_UNLIKELY: readonly string[] = [UNLIKELY];

function tagsOf(tags: readonly string[], unlikely: string | null): readonly string[] {
  if (tags.length === 0) return unlikely === null ? NO_TAGS : ONLY_UNLIKELY;
  const kept = tags.map((tag) => storable(tag.trim().replace(/^#/, ''), MAX_TAG)).filter((tag) => tag !== '');
  const unique = [...new Set(kept)].slice(0, MAX_TAGS);
  return unlikely === null ? unique : [...new Set([...unique.slice(0, MAX_TAGS - 1), UNLIKELY])];
}
