import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';
import { instantText, inZone, Temporal } from '@phda/shared-service';

import { understand } from '../../src/domain/engine';
import { regionOf } from '../../src/domain/region';
import type { Decision, Draft } from '../../src/domain/types';

interface ExpectedRow {
  readonly kind: LogKind;
  /** Local date and time of the zone of writing. */
  readonly at: string;
  /** Compared where they are given. */
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly [field: string]: unknown;
}

interface Specimen {
  readonly message: string;
  /** Local; a Wednesday afternoon when left out. */
  readonly writtenAt?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly rows?: readonly ExpectedRow[];
  readonly ask?: true;
  readonly notALog?: true;
  readonly takesBack?: true;
  readonly corrects?: true;
  readonly notRecorded?: readonly string[];
  /** Whether an urgent notice is due; not compared when left out. */
  readonly urgent?: boolean;
  /** Fields that are not compared. */
  readonly loose?: readonly string[];
}

const corpus = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    specimens: JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Specimen[],
  }));

function decisionOf({
  message,
  writtenAt = '2026-11-18T15:30',
  timeZone = 'America/New_York',
  locale,
}: Specimen): { decision: Decision; timeZone: string } {
  const instant = Temporal.PlainDateTime.from(writtenAt).toZonedDateTime(timeZone).toInstant();
  const situation = { writtenAt: instantText(instant), timeZone, region: regionOf(timeZone, locale ?? null) };
  return { decision: understand(message, situation), timeZone };
}

/** Figures may differ by rounding; times and measurements may not. */
const TOLERANCE = 0.006;

function isSame(expected: unknown, actual: unknown, kind: LogKind): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number')
    return (expected ?? null) === (actual ?? null);
  const slack = ['HEART', 'SAUNA'].includes(kind)
    ? 0
    : Math.max(
        TOLERANCE * Math.abs(expected),
        kind === 'BODY' ? 0.001 : 0.51 * (kind === 'NUTRITION' ? 1 : 0.1),
      );
  return Math.abs(expected - actual) <= slack;
}

function matches(expected: ExpectedRow, draft: Draft, timeZone: string, loose: readonly string[]): boolean {
  const at = inZone(draft.datetime, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const context = expected.kind === 'HEART' ? ['context'] : [];
  const fields = [...LOG_KIND_REGISTRY[expected.kind].measures.map(({ field }) => field), ...context].filter(
    (field) => !loose.includes(field),
  );
  return (
    expected.kind === draft.kind &&
    at === expected.at &&
    (expected.note === undefined || expected.note === draft.note) &&
    (expected.tags === undefined || expected.tags.join() === draft.tags.join()) &&
    fields.every((field) => isSame(expected[field], draft.fields[field], draft.kind))
  );
}

function faultsOf(specimen: Specimen): string[] {
  const { decision, timeZone } = decisionOf(specimen);
  const wanted = specimen.takesBack
    ? 'takeBack'
    : specimen.corrects
      ? 'correct'
      : specimen.ask
        ? 'ask'
        : specimen.notALog
          ? 'notALog'
          : 'log';
  if (decision.type !== wanted) return [`${wanted} expected, ${JSON.stringify(decision)} given`];
  if (decision.type !== 'log') return [];
  const left = [...decision.drafts];
  const missing = (specimen.rows ?? []).filter((row) => {
    const at = left.findIndex((draft) => matches(row, draft, timeZone, specimen.loose ?? []));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const isUrgent = decision.notices.some(({ level }) => level === 'URGENT');
  const named = JSON.stringify(decision.notRecorded) === JSON.stringify(specimen.notRecorded ?? []);
  return [
    ...missing.map((row) => `missing ${JSON.stringify(row)}`),
    ...left.map(({ kind, datetime, fields }) => `extra ${JSON.stringify({ kind, datetime, fields })}`),
    ...((specimen.urgent ?? isUrgent) === isUrgent ? [] : [`urgent ${isUrgent}`]),
    ...(named ? [] : [`notRecorded ${JSON.stringify(decision.notRecorded)}`]),
  ];
}

describe.each(corpus)('the corpus $file', ({ specimens }) => {
  test.each(specimens)('"$message"', (specimen) => {
    expect(faultsOf(specimen)).toEqual([]);
  });
});
