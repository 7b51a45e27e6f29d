import {
  LOG_KIND_REGISTRY,
  type LogKind,
  type Measure,
  type TextColumn,
} from '@phda/shared-models/src/registry';
import { badInput, Temporal, wellFormedText } from '@phda/shared-service';

import type { NewLog } from './new-log';

/** A form as GraphQL hands it over; what was left out is null or undefined. */
export interface LogForm {
  readonly datetime?: string | null;
  readonly timeZone?: string | null;
  readonly note?: string | null;
  readonly tags?: readonly string[] | null;
  readonly [field: string]: unknown;
}

/** Clocks of phones are a little ahead at times. */
const CLOCK_SKEW_MINUTES = 5;
const MAX_NOTE = 2000;
const MAX_TAGS = 20;
const MAX_TAG = 50;

/** Checks a form against the registry and gives the row to write; throws BAD_USER_INPUT with the field, what is wrong and what would be accepted. */
export function checkForm(kind: LogKind, form: LogForm, now: string, profileTimeZone: string): NewLog {
  const definition = LOG_KIND_REGISTRY[kind];
  const measures = definition.measures.map(
    (measure) => [measure.field, checkMeasure(measure, form[measure.field])] as const,
  );
  const texts = definition.texts.map(
    (text) => [text.field, checkText(text, form[text.field] ?? fallback(text.field, form))] as const,
  );
  const context =
    kind === 'HEART' ? [['context', (form.context as string | null | undefined) ?? 'UNKNOWN'] as const] : [];
  const fields = Object.fromEntries<number | string | null>([...measures, ...texts, ...context]);
  checkTogether(kind, fields);
  return {
    kind,
    datetime: checkMoment(form.datetime ?? now, now),
    timeZone: form.timeZone ?? profileTimeZone,
    fields,
    note: form.note == null ? null : wellFormedText(form.note, 'The note', MAX_NOTE),
    tags: checkTags(form.tags ?? []),
  };
}

/** Checks one value against the possible bounds of its measure; null stays null where the measure may be missing. */
export function checkMeasure(measure: Measure, value: unknown): number | null {
  if (value === null || value === undefined) {
    if (measure.required) throw badInput(`Please say the ${measure.label} in ${measure.unit}.`);
    return null;
  }
  const [low, high] = measure.possible;
  const number = Number(value);
  // Written so that NaN, which compares with nothing, is refused as well.
  if (!(number >= low && number <= high)) {
    throw badInput(
      `A ${measure.label} of ${number} ${measure.unit} is not possible: from ${low} to ${high} is accepted. Please check the value.`,
    );
  }
  return number;
}

// The long description is optional for the person and never empty in the table.
function fallback(field: string, form: LogForm): unknown {
  return field === 'longDescription' ? form.shortDescription : undefined;
}

function checkText(column: TextColumn, value: unknown): string {
  const name = column.field.replace(/([A-Z])/g, ' $1').toLowerCase();
  const text = wellFormedText(typeof value === 'string' ? value : '', `The ${name}`, column.maxLength).trim();
  if (text === '') throw badInput(`Please say what it was: the ${name} is empty.`);
  return text;
}

function checkTogether(kind: LogKind, fields: Readonly<Record<string, number | string | null>>): void {
  const { measures, label } = LOG_KIND_REGISTRY[kind];
  const optional = measures.every(({ required }) => !required);
  const empty = measures.every(({ field }) => fields[field] === null);
  if (empty && optional && kind !== 'NUTRITION') {
    throw badInput(
      `Please give at least one of ${measures.map((measure) => measure.label).join(', ')} for a ${label} log.`,
    );
  }
  if (kind === 'HEART')
    checkPressures(fields.systolicMmhg as number | null, fields.diastolicMmhg as number | null);
}

/** A blood pressure is two numbers, the systolic above the diastolic. */
export function checkPressures(systolic: number | null, diastolic: number | null): void {
  if ((systolic === null) !== (diastolic === null))
    throw badInput('A blood pressure is two numbers. Please give systolic and diastolic, or neither.');
  if (systolic !== null && diastolic !== null && systolic <= diastolic) {
    throw badInput(
      `The systolic pressure (${systolic}) must be higher than the diastolic (${diastolic}). Please check whether they were swapped.`,
    );
  }
}

function checkMoment(datetime: string, now: string): string {
  const latest = Temporal.Instant.from(now).add({ minutes: CLOCK_SKEW_MINUTES });
  if (Temporal.Instant.compare(Temporal.Instant.from(datetime), latest) > 0) {
    throw badInput(
      'This lies in the future. PHDA keeps what has happened; please check the date, the time and the offset.',
    );
  }
  return datetime;
}

function checkTags(tags: readonly string[]): readonly string[] {
  if (tags.length > MAX_TAGS) throw badInput(`At most ${MAX_TAGS} tags are kept with a log. Please choose.`);
  const checked = tags.map((tag) => wellFormedText(tag, 'A tag', MAX_TAG).trim().replace(/^#/, ''));
  if (checked.includes('')) throw badInput('A tag is empty. Please leave it out.');
  return [...new Set(checked)];
}
