import {
  type BloodPressure,
  type Circumstances,
  emergencyAdvice,
  isUrgentBloodPressure,
  LOG_KIND_REGISTRY,
  type LogKind,
  NO_CIRCUMSTANCES,
  urgentAdvice,
} from '@phda/shared-models/src/registry';

import { circumstancesIn, type Told, type ToldCircumstances } from './circumstances';
import type { Notice } from './types';

/** A row with its fields by their names in the registry. */
export interface NoticedLog {
  readonly kind: LogKind;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the person should know about rows: an urgent blood pressure first, then values that are possible but unlikely. */
export function noticesOf(
  logs: readonly NoticedLog[],
  circumstances: Circumstances = NO_CIRCUMSTANCES,
): Notice[] {
  return [...logs.flatMap((log) => urgent(log, circumstances)), ...logs.flatMap(unlikely)];
}

/** A row with its own words. */
export interface ToldLog extends NoticedLog {
  readonly note: string | null;
  readonly tags: readonly string[];
}

/** The notices of one row whichever door it came through: what its note, its tags and the message that wrote it tell counts with its numbers. */
export function noticesOfRow(log: ToldLog, message: string | null, told: Told): Notice[] {
  const words = [log.note, ...log.tags];
  const circumstances = mayBeUrgent(log) ? circumstancesIn([message, ...words], told) : NO_CIRCUMSTANCES;
  const readings = noticesOf([log], circumstances);
  // Rows of one message do not repeat its emergency; an urgent reading already says whom to call.
  const emergency = readings.some(({ level }) => level === 'URGENT')
    ? []
    : emergencyOf(circumstancesIn(words, told));
  return [...emergency, ...readings];
}

/** Says whether more about the person can make a row urgent, so that it is worth reading. */
export function mayBeUrgent({ kind, fields }: NoticedLog): boolean {
  return kind === 'HEART' && isUrgentBloodPressure(readingOf(fields), { isPregnant: true });
}

/** What the words of a message call for, whatever its numbers: an emergency comes first. */
export function emergencyOf({ isEmergency, emergencyNumber }: ToldCircumstances): Notice[] {
  return isEmergency ? [{ level: 'URGENT', text: emergencyAdvice(emergencyNumber) }] : [];
}

function urgent({ kind, fields }: NoticedLog, circumstances: Circumstances): Notice[] {
  if (kind !== 'HEART') return [];
  const reading = readingOf(fields);
  if (!isUrgentBloodPressure(reading, circumstances)) return [];
  const text = `${reading.systolicMmhg}/${reading.diastolicMmhg} mmHg is very high. ${urgentAdvice(circumstances)}`;
  return [{ level: 'URGENT', text }];
}

function readingOf(fields: NoticedLog['fields']): BloodPressure {
  return {
    systolicMmhg: numberOf(fields['systolicMmhg']),
    diastolicMmhg: numberOf(fields['diastolicMmhg']),
  };
}

function unlikely({ kind, fields }: NoticedLog): Notice[] {
  return LOG_KIND_REGISTRY[kind].measures.flatMap((measure) => {
    const value = numberOf(fields[measure.field]);
    const [low, high] = measure.plausible;
    if (value === null || (value >= low && value <= high)) return [];
    const text = `${measure.label} ${value} ${measure.unit} is unusual (a home device mostly shows ${low} to ${high}). It was kept as written; undo it if it is a slip.`;
    return [{ level: 'CHECK' as const, text }];
  });
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
