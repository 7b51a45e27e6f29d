import { METRIC_REGISTRY, type Metric } from '@phda/shared-models';
import { Temporal } from '@phda/shared-service';

import type { Done } from '../operations/results';
import type { Plan, Target } from '../planning/plan';
import { dayWords, momentWords } from '../time/words';
import { digits, otherUnit, shown, shownText } from '../units';
import type { Fact, Role } from './fact';

/** Everything facts of one target share. */
export interface Source {
  readonly plan: Plan;
  readonly target: Target;
  readonly done: Done;
}

/** How a value is written: statistics keep the registry's decimals, single readings lose trailing zeros, changes get a sign. */
export type Style = 'STATISTIC' | 'READING' | 'CHANGE';

/** A fact in the metric's unit or the one asked for; null stays null and makes no fact. */
export function valueFact(
  source: Source,
  role: Role,
  label: string,
  value: number | null,
  style: Style = 'STATISTIC',
): Fact[] {
  if (value === null) return [];
  const { plan, target, done } = source;
  const told = shown(value, target.metric, plan.unit);
  const name = `${label} ${metricName(target.metric)}`.trim();
  const fact = {
    role,
    label: name,
    value: told.value,
    unit: told.unit,
    text: styled(shownText(told), style, told.value),
    receiptId: done.receiptId,
  };
  return [fact];
}

/** The stored number behind a converted one. */
export function storedFact({ plan, target, done }: Source, value: number | null): Fact[] {
  if (value === null || !otherUnit(plan.unit, target.metric)) return [];
  const { unit, decimals } = METRIC_REGISTRY[target.metric];
  const text = shownText({ value, unit, decimals });
  return [{ role: 'STORED', label: 'as stored', value, unit, text, receiptId: done.receiptId }];
}

function styled(text: string, style: Style, value: number): string {
  if (style === 'READING') return text.replace(/^(-?\d+)\.0+(?!\d)/, '$1');
  if (style === 'CHANGE' && value > 0 && !/^0(?:\.0+)?(?!\d|\.)/.test(text)) return `+${text}`;
  return text;
}

/** A count with its noun, e.g. `14 readings`. */
export function countFact(receiptId: string, role: Role, label: string, value: number, noun: string): Fact {
  const text = `${digits(value, 0)} ${value === 1 ? noun : plural(noun)}`;
  return { role, label, value, unit: plural(noun), text, receiptId };
}

const plural = (noun: string): string => `${noun}s`;

/** The noun for one row of a metric: a reading, a log, a session. */
export function rowNoun(metric: Metric): string {
  if (METRIC_REGISTRY[metric].kind === 'SAUNA') return 'session';
  return METRIC_REGISTRY[metric].dailyAggregate === 'MEAN' ? 'reading' : 'log';
}

/** A local day of a series' bucket key, e.g. `2026-11-16`. */
export function dayFact(receiptId: string, label: string, day: string): Fact {
  const text = dayWords(Temporal.PlainDate.from(day));
  return { role: 'DATE', label, value: null, unit: null, text, receiptId };
}

/** The moment of a row in the zone it was logged in. */
export function momentFact(receiptId: string, label: string, datetime: string, timeZone: string): Fact {
  return { role: 'DATE', label, value: null, unit: null, text: momentWords(datetime, timeZone), receiptId };
}

const NAMES: Partial<Record<Metric, string>> = {
  ECW_TCW: 'ECW/TBW ratio',
  ALCOHOL: 'alcohol',
  SAUNA_MINUTES: 'sauna',
  SYSTOLIC: 'systolic blood pressure',
  DIASTOLIC: 'diastolic blood pressure',
  BODY_FAT_PERCENT: 'body fat',
};

/** How a sentence names a metric. */
export function metricName(metric: Metric): string {
  return NAMES[metric] ?? METRIC_REGISTRY[metric].words[0] ?? metric.toLowerCase();
}
