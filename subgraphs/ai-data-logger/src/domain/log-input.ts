import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';
import { badInput } from '@phda/shared-service';

import { checkForm, type LogForm } from './forms';
import { fieldsOfMeasures, type MeasuredValue } from './measured-values';
import type { NewLog } from './new-log';
import { regionOf } from './region';
import { LOGS_OF_THINGS } from './things';

/** A log of any kind in the person's units, as GraphQL hands it over. */
export interface LogInput {
  readonly kind: LogKind;
  readonly datetime?: string | null;
  readonly timeZone?: string | null;
  readonly note?: string | null;
  readonly tags?: readonly string[] | null;
  readonly context?: string | null;
  readonly description?: string | null;
  readonly details?: string | null;
  readonly measures: readonly MeasuredValue[];
}

/** More than this at once is a file: `POST /imports` streams those. */
export const MAX_LOGS_AT_ONCE = 500;

/** Checks many logs and gives the rows to write; the first that cannot be kept refuses all of them, with its place in the list. */
export function checkLogInputs(inputs: readonly LogInput[], now: string, profileTimeZone: string): NewLog[] {
  if (inputs.length === 0) throw badInput('There is no log in the list. Please send at least one.');
  if (inputs.length > MAX_LOGS_AT_ONCE)
    throw badInput(
      `At most ${MAX_LOGS_AT_ONCE} logs are taken at once. Please send them in parts, or as a file to /imports.`,
    );
  return inputs.map((input, index) => {
    try {
      return checkForm(input.kind, formOf(input, profileTimeZone), now, profileTimeZone);
    } catch (error) {
      if (error instanceof Error && inputs.length > 1) error.message = `Log ${index + 1}: ${error.message}`;
      throw error;
    }
  });
}

function formOf(input: LogInput, profileTimeZone: string): LogForm {
  const { kind, datetime, timeZone, note, tags, context } = input;
  const region = regionOf(timeZone ?? profileTimeZone, null);
  return {
    datetime: datetime ?? null,
    timeZone: timeZone ?? null,
    note: note ?? null,
    tags: tags ?? null,
    ...contextOf(kind, context ?? null),
    ...textsOf(input),
    ...fieldsOfMeasures(kind, input.measures, region),
  };
}

function contextOf(kind: LogKind, context: string | null): { context?: string } {
  if (context === null) return {};
  if (kind === 'HEART') return { context };
  throw badInput('Only a heart log has a context. Please leave it out.');
}

function textsOf({ kind, description, details }: LogInput): Readonly<Record<string, string>> {
  if (!LOGS_OF_THINGS.has(kind)) {
    if (description == null && details == null) return {};
    throw badInput(
      `A ${LOG_KIND_REGISTRY[kind].label} log has no description. Please put words into the note.`,
    );
  }
  if (details != null && kind !== 'NUTRITION')
    throw badInput('Only food has details. Please put further words into the note.');
  const [short, long] = LOG_KIND_REGISTRY[kind].texts;
  return {
    ...(short && description != null ? { [short.field]: description } : {}),
    ...(long && details != null ? { [long.field]: details } : {}),
  };
}

/** New values of one log; what is left undefined stays, null clears what may be empty. */
export interface LogChanges {
  readonly datetime?: string | null;
  readonly timeZone?: string | null;
  readonly note?: string | null;
  readonly tags?: readonly string[] | null;
  readonly context?: string | null;
  readonly description?: string | null;
  readonly details?: string | null;
  readonly measures?: readonly MeasuredValue[] | null;
}

/** Checks changes against a stored log and gives it as it will be; throws BAD_USER_INPUT when the whole would not be a log that can be kept. */
export function checkLogChanges(
  kind: LogKind,
  stored: Readonly<Record<string, unknown>>,
  changes: LogChanges,
  now: string,
): NewLog {
  const timeZone = changes.timeZone ?? String(stored['timeZone']);
  const { measures, texts } = LOG_KIND_REGISTRY[kind];
  const names = [...measures, ...texts].map(({ field }) => field);
  const kept = Object.fromEntries(names.map((name) => [name, stored[name]]));
  const said = { kind, ...changes, measures: changes.measures ?? [] };
  const form: LogForm = {
    ...kept,
    ...(kind === 'HEART' ? { context: stored['context'] } : {}),
    ...contextOf(kind, changes.context ?? null),
    ...textsOf(said),
    ...fieldsOfMeasures(kind, said.measures, regionOf(timeZone, null)),
    datetime: changes.datetime ?? String(stored['datetime']),
    timeZone,
    note: changes.note === undefined ? (stored['note'] as string | null) : changes.note,
    tags: changes.tags === undefined ? (stored['tags'] as string[]) : changes.tags,
  };
  return checkForm(kind, form, now, timeZone);
}
