import { isDerived, type LogKind, METRIC_REGISTRY, type Metric } from '@phda/shared-models';

import { LOGS_UNIT } from '../units';
import type { TimePhrase } from '../time/phrase';
import type { FoundAspect } from './aspects';
import type { Aspect, ComputeIntent, Intent, NoteCode, Threshold } from './intent';

/** Everything a question said, before what it left unsaid is decided. */
export interface Said {
  /** Normalised words, and the same with metrics, times, bounds and filters as marks. */
  readonly text: string;
  readonly marked: string;
  readonly metrics: readonly Metric[];
  readonly logKinds: readonly LogKind[];
  readonly sides: ComputeIntent['sides'];
  readonly thresholds: readonly Threshold[];
  readonly found: FoundAspect;
  readonly unit: string | null;
  readonly notes: readonly NoteCode[];
  readonly countable: boolean;
  readonly plural: boolean;
  /** Two sides of about the same length. */
  readonly even: boolean;
  readonly notRecorded: string | null;
  readonly stance: ComputeIntent['stance'];
}

const TODAY: TimePhrase = { type: 'IN', period: { type: 'TO_DATE', unit: 'DAY' } };
const LAST_30_DAYS: TimePhrase = { type: 'IN', period: { type: 'ROLLING', n: 30, unit: 'DAY' } };
const PERCENTILES = [5, 25, 75, 95] as const;

/** Completes a question by the house's stated readings: what a bare "how much" means, and which time is meant when none is named. */
export function withDefaults(said: Said): Intent {
  const percentile = PERCENTILES.find((known) => known === said.found.percentile) ?? null;
  if (said.found.aspect === 'PERCENTILE' && percentile === null) return ask('WHICH_PERCENTILE');
  if (said.found.aspect === 'SHARE' && said.thresholds.length === 0 && !ofDays(said))
    return ask('WHICH_THRESHOLD');
  const aspect = chosenAspect(said);
  const timed = withTime(said, aspect);
  return {
    kind: 'COMPUTE',
    stance: said.stance,
    aspect: timed.aspect,
    metrics: said.metrics.slice(0, 8),
    logKinds: [...said.logKinds],
    sides: said.sides.map((side) => ({ ...side, phrase: side.phrase ?? timed.phrase })),
    thresholds: chosenThresholds(said, timed.aspect),
    per: chosenPer(said),
    percentile,
    limit: said.found.limit ?? (said.logKinds.length > 0 && said.found.aspect === 'LATEST' ? 1 : null),
    unit: chosenUnit(said, timed.aspect),
    wantsDate: said.found.wantsDate,
    notes: notesOf(said, timed.aspect, timed.note),
    notRecorded: said.notRecorded,
  } as ComputeIntent;
}

/** "is my latest weight under 180" is answered by the latest weight. */
function chosenThresholds(said: Said, aspect: Aspect): Threshold[] {
  const pointed = (aspect === 'LATEST' || aspect === 'FIRST') && !said.found.wantsDate;
  return pointed ? [] : said.thresholds.slice(0, 4);
}

function chosenUnit(said: Said, aspect: Aspect): string | null {
  if (said.plural && (aspect === 'MAX' || aspect === 'MIN') && said.found.per !== 'LOG') return LOGS_UNIT;
  // "how many ounces of drinks" is told as stored.
  if (said.unit === 'oz') return null;
  return said.unit ?? (said.notes.includes('STANDARD_DRINK') ? 'drinks' : null);
}

const ask = (reason: 'WHICH_PERCENTILE' | 'WHICH_THRESHOLD'): Intent => ({
  kind: 'REPLY',
  reason,
  subject: null,
});

const isSummed = (metric: Metric): boolean => METRIC_REGISTRY[metric].dailyAggregate === 'SUM';
const allSummed = (metrics: readonly Metric[]): boolean => metrics.length > 0 && metrics.every(isSummed);

function chosenAspect(said: Said): Aspect {
  if (said.logKinds.length > 0)
    return said.found.aspect === 'COUNT' || /\bhow many\b/u.test(said.text) ? 'COUNT' : 'LIST';
  const aspect = countedAspect(said);
  const summed = allSummed(said.metrics);
  if (said.sides.length === 2) return comparedAspect(said, aspect, summed);
  if (said.thresholds.length > 0) return boundedAspect(said, aspect, summed);
  return unboundedAspect(said, aspect, summed);
}

/** Things said in the plural are counted: "coffees yesterday", "average saunas per week". */
function countedAspect(said: Said): Aspect | null {
  const { aspect, per } = said.found;
  if (!said.plural || said.thresholds.length > 0) return aspect;
  const rate = aspect === 'MEAN' && (per === 'DAY' || per === 'WEEK' || per === 'MONTH');
  const listed = /\b(?:list|show|chart|plot|graph|table|break ?down|by (?:week|month)|each|every)\b/u.test(
    said.text,
  );
  if (aspect === 'BREAKDOWN') return listed ? aspect : 'COUNT';
  return aspect === null || rate ? 'COUNT' : aspect;
}

/** With a bound: the latest row (or day) inside it when its time is asked for, otherwise how many there are. "Was my last one above 140" is answered by the last one. */
function boundedAspect(said: Said, aspect: Aspect | null, summed: boolean): Aspect {
  const { per, wantsDate } = said.found;
  // "saunas over 20 minutes" bounds each of them, "coffees over 100 mg" each cup.
  const each = per === 'LOG' || said.plural;
  const numbers = summed && !each ? 'DAYS' : 'COUNT';
  if (aspect === 'LATEST' || aspect === 'FIRST') {
    const derived = said.metrics.some((metric) => isDerived(METRIC_REGISTRY[metric]));
    return wantsDate && derived ? numbers : aspect;
  }
  if (said.thresholds.some(({ unit }) => unit === LOGS_UNIT)) return aspect === 'SHARE' ? 'SHARE' : 'DAYS';
  if (wantsDate && (aspect === null || aspect === 'TOTAL' || aspect === 'CHANGE')) return 'LATEST';
  // "how often did I go over 2000 mg": intakes are judged by the day, unless single logs are named.
  const often =
    aspect === 'COUNT' &&
    !said.countable &&
    !/\b(?:logs?|entries|meals?|foods?|readings?|measurements?)\b/u.test(said.text);
  return aspect === null || aspect === 'TOTAL' || often ? numbers : unboundedAspect(said, aspect, summed);
}

function unboundedAspect(said: Said, aspect: Aspect | null, summed: boolean): Aspect {
  const { per, wantsDate } = said.found;
  const drinks =
    aspect === 'COUNT' &&
    said.notes.includes('STANDARD_DRINK') &&
    !/\b(?:times|often|frequent\w*|logs?|entries)\b/u.test(said.text);
  if (aspect === 'TOTAL' || drinks) return ofTotal(said, summed, per);
  if (aspect === 'CHANGE' && summed) return 'MEAN';
  if (aspect === 'DAYS_WITHOUT' && !summed) return 'DAYS';
  if (aspect === 'MEAN' && !summed && (per === 'WEEK' || per === 'MONTH')) return 'BREAKDOWN';
  if (aspect !== null) return aspect;
  if (wantsDate) return 'LATEST';
  if (!summed) return AT_START.test(said.text) ? 'FIRST' : 'VALUE';
  return per === 'DAY' || isHabit(said.text) ? 'MEAN' : 'TOTAL';
}

const AT_START = /\bat the (?:start|beginning) of\b/u;

/** "what percentage of days": days are counted, not rows. */
function ofDays(said: Said): boolean {
  return said.found.aspect === 'SHARE' && /\b(?:days|nights)\b/u.test(said.marked);
}

function ofTotal(said: Said, summed: boolean, per: FoundAspect['per']): Aspect {
  if (!summed) return 'VALUE';
  // "how long are my sessions", "how much coffee do I drink a day" ask for a usual one, not for the sum.
  if (per === 'LOG' || per === 'DAY' || per === 'CALENDAR_DAY' || isHabit(said.text)) return 'MEAN';
  return 'TOTAL';
}

function comparedAspect(said: Said, aspect: Aspect | null, summed: boolean): Aspect {
  if (said.countable && (aspect === 'MAX' || aspect === null)) return 'COUNT';
  const single: readonly (Aspect | null)[] = [
    null,
    'CHANGE',
    'LATEST',
    'FIRST',
    'VALUE',
    'LIST',
    'BREAKDOWN',
    'SHARE',
  ];
  const sums = aspect === 'TOTAL' || (aspect === null && said.even);
  if (sums) return summed && said.found.per === null ? 'TOTAL' : 'MEAN';
  return single.includes(aspect) ? 'MEAN' : (aspect ?? 'MEAN');
}

const isHabit = (text: string): boolean =>
  /\b(?:do|does) (?:i|my)\b|\bam i (?:\w+ )?(?:drinking|eating|having|getting|taking)\b/u.test(text);
const saysTotal = (text: string): boolean =>
  /\btotal\w*\b|\bsums?\b|\baltogether\b|\bcombined\b|\bcumulative\b/u.test(text);

function chosenPer(said: Said): ComputeIntent['per'] {
  if (ofDays(said)) return 'DAY';
  const { per } = said.found;
  const byNumber = said.plural && ['MAX', 'MIN'].includes(said.found.aspect ?? '');
  if (byNumber && per === null) return 'DAY';
  // "how many coffees do I drink on average".
  const usual =
    said.plural &&
    said.found.aspect === 'COUNT' &&
    /\baverag\w*\b|\bavg\b|\busual\w*\b|\btypical\w*\b/u.test(said.text);
  if (usual && per === null) return 'DAY';
  const bySession = said.metrics.length === 1 && said.metrics[0] === 'SAUNA_MINUTES';
  if (per === 'LOG' && !allSummed(said.metrics)) return null;
  // "which day was my systolic lowest" asks for a reading; only a daily average is one number of a day.
  if (per === 'DAY' && !allSummed(said.metrics) && !/\b(?:daily|averag\w*)\b/u.test(said.text)) return null;
  return per ?? (bySession && /\bhow long\b/u.test(said.text) ? 'LOG' : null);
}

interface Timed {
  readonly aspect: Aspect;
  readonly phrase: TimePhrase;
  readonly note: NoteCode | null;
}

/** Which time is meant when none is named. */
function withTime(said: Said, aspect: Aspect): Timed {
  const everything: TimePhrase = { type: 'ALL_TIME' };
  const named = said.sides.every(({ phrase }) => phrase !== null);
  if (named) return { aspect, phrase: everything, note: null };
  if (said.stance === 'ADVICE') return { aspect, phrase: LAST_30_DAYS, note: 'LAST_30_DAYS' };
  if (aspect === 'VALUE' && said.sides.length === 1)
    return { aspect: 'LATEST', phrase: everything, note: null };
  if (aspect === 'TOTAL' && !saysTotal(said.text)) return { aspect, phrase: TODAY, note: 'TODAY' };
  const pointed = aspect === 'LATEST' || aspect === 'FIRST' || aspect === 'LIST' || said.found.limit !== null;
  return { aspect, phrase: everything, note: pointed ? null : 'ALL_TIME' };
}

/** Aspects that the graph knows of the rows only. */
const OVER_LOGS: ReadonlySet<Aspect> = new Set(['MEDIAN', 'PERCENTILE', 'SPREAD', 'RANGE']);

function notesOf(said: Said, aspect: Aspect, time: NoteCode | null): NoteCode[] {
  const overLogs = OVER_LOGS.has(aspect) && allSummed(said.metrics) && said.found.per !== 'DAY';
  return [
    ...new Set([...(time ? [time] : []), ...said.notes, ...(overLogs ? (['OVER_LOGS'] as const) : [])]),
  ];
}
