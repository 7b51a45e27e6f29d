import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';
import { inZone } from '@phda/shared-service';

import { type ShownIn, shownMeasure } from './shown-units';

/** A row as read back from the database, with its fields by their names in the registry. */
export interface StoredLog {
  readonly kind: LogKind;
  readonly datetime: string;
  readonly timeZone: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One sentence that says what had to be assumed, and for which item. */
export interface Assumption {
  readonly item: string;
  readonly text: string;
}

/** What is said after logging: made from the rows as read back, with every assumption and everything that has no table; `label` says "Would log" in a preview. */
export function confirmationOf(
  logs: readonly StoredLog[],
  assumptions: readonly Assumption[],
  notRecorded: readonly string[],
  shownIn: ShownIn,
  label = 'Logged',
): string {
  const sentences = [`${label}: ${described(logs, shownIn)}.`];
  if (assumptions.length > 0) sentences.push(`Assumed: ${assumed(assumptions)}.`);
  if (notRecorded.length > 0)
    sentences.push(`Not recorded, as there is no table for it: ${notRecorded.join(', ')}.`);
  return sentences.join(' ');
}

/** Rows of one moment, one after the other, share the words for it. */
function described(logs: readonly StoredLog[], shownIn: ShownIn): string {
  const runs: StoredLog[][] = [];
  for (const log of logs) {
    const run = runs.at(-1);
    if (run?.[0] && moment(run[0]) === moment(log)) run.push(log);
    else runs.push([log]);
  }
  return runs
    .map((run) => {
      const all = run.length > 2 ? 'all ' : run.length > 1 ? 'both ' : '';
      return `${run.map((log) => values(log, shownIn)).join('; ')}, ${all}${moment(run[0] as StoredLog)}`;
    })
    .join('; ');
}

/** What was assumed of several things is said once. */
function assumed(assumptions: readonly Assumption[]): string {
  const items = new Map<string, string[]>();
  for (const { item, text } of assumptions) items.set(text, [...(items.get(text) ?? []), item]);
  return [...items].map(([text, of]) => `${[...new Set(of)].join(', ')}: ${text}`).join('; ');
}

/** A log before and after an act; null where there was none. */
export interface ChangedLog {
  readonly before: StoredLog | null;
  readonly after: StoredLog | null;
}

/** What is said after earlier logs were changed or taken back: made from those logs as they were and as they were read back. */
export function changeSentence(
  changed: readonly ChangedLog[],
  assumptions: readonly string[],
  shownIn: ShownIn,
): string {
  const describe = (log: StoredLog): string => described([log], shownIn);
  const some = (logs: readonly string[], label: string): string[] =>
    logs.length > 0 ? [`${label}: ${logs.join('; ')}.`] : [];
  const one = ({ before, after }: ChangedLog): string =>
    before && after ? `${describe(before)} is now ${describe(after)}` : '';
  const added = changed.flatMap(({ before, after }) => (before || !after ? [] : [describe(after)]));
  const gone = changed.flatMap(({ before, after }) => (before && !after ? [describe(before)] : []));
  const back = added.length > 0 && added.length === changed.length ? 'Put back' : 'Added';
  return [
    ...some(changed.map(one).filter(Boolean), 'Changed'),
    ...some(gone, 'Taken back'),
    ...some(added, back),
    ...some([...new Set(assumptions)], 'Assumed'),
  ].join(' ');
}

function values({ kind, fields }: StoredLog, shownIn: ShownIn): string {
  const name = textField(fields, 'itemDescription') ?? textField(fields, 'shortDescription');
  const measures = LOG_KIND_REGISTRY[kind].measures.filter(({ field }) => typeof fields[field] === 'number');
  const isPressure = fields['systolicMmhg'] != null && fields['diastolicMmhg'] != null;
  const shown = measures
    .filter(({ field }) => !(isPressure && PRESSURES.has(field)))
    .map((measure) => shownMeasure(measure, fields[measure.field] as number, shownIn));
  const pressure = isPressure
    ? [`blood pressure ${String(fields['systolicMmhg'])}/${String(fields['diastolicMmhg'])} mmHg`]
    : [];
  const context =
    fields['context'] === 'REST' ? ['at rest'] : fields['context'] === 'EXERCISE' ? ['in exercise'] : [];
  return `${name ? `${name}: ` : ''}${[...pressure, ...shown, ...context].join(', ')}`;
}

function textField(fields: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = fields[field];
  return typeof value === 'string' ? value : null;
}

/** What a row is about in a word or two: its own words, else the first thing that was measured. */
export function nameOf({ kind, fields }: Pick<StoredLog, 'kind' | 'fields'>): string {
  const words = textField(fields, 'itemDescription') ?? textField(fields, 'shortDescription');
  if (words !== null) return words;
  if (fields['systolicMmhg'] != null) return 'blood pressure';
  const measured = LOG_KIND_REGISTRY[kind].measures.find(({ field }) => typeof fields[field] === 'number');
  return kind === 'SAUNA' ? 'sauna' : (measured?.label ?? kind.toLowerCase());
}

const PRESSURES = new Set(['systolicMmhg', 'diastolicMmhg']);

/** The wall clock of the row's own zone, e.g. `07:00 on Fri 20 Nov 2026`. */
function moment({ datetime, timeZone }: StoredLog): string {
  const local = inZone(datetime, timeZone);
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const weekday = WEEKDAYS[local.dayOfWeek - 1];
  return `${clock} on ${weekday} ${local.day} ${MONTHS[local.month - 1]} ${local.year}`;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
