import { type LogKind, METRIC_REGISTRY, type Metric } from '@phda/shared-models';
import { inZone, Temporal } from '@phda/shared-service';

import { readTimes } from '../time/read';
import { type Asking, resolvePhrase } from '../time/resolve';
import { readAspect } from './aspects';
import { withDefaults } from './defaults';
import { readFilters } from './filters';
import type { Intent, ReplyReason, Threshold } from './intent';
import { type FoundMetrics, readMetrics } from './metrics';
import { normalise } from './normalise';
import { notUnderstood } from './not-understood';
import { asksForAdvice, emergencyIn } from './safety';
import { readSides } from './sides';
import { readAskedUnit, readThresholds } from './thresholds';
import { notRecordedTopic, refusedTopic, smallTalk } from './topics';
import { COUNTED_KINDS, ITEM_KINDS } from './words';

const reply = (reason: ReplyReason, subject: string | null = null): Intent => ({
  kind: 'REPLY',
  reason,
  subject,
});

const LINK =
  /\b(?:affect\w*|influenc\w*|impact\w*|correlat\w*|caus(?:e|es|ed|ing)|relationship|relate[sd]?|linked|link between|connection|effect of|effects of|because of|due to|associat\w*|depends? on|responsible for|triggers?)\b|^why\b|\bmakes? my\b|^(?:does|do|did|can|could|will|is|has)\b(?! i\b).*\b(?:rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|help(?:s|ed|ing)?|hurt(?:s|ing)?|improv(?:e|es|ed|ing)|worsen(?:s|ed|ing)?|boost(?:s|ed|ing)?|elevat(?:e|es|ed|ing)|spik(?:e|es|ed|ing)) (?:my|the)\b/u;
const STATEMENT = /^(?:i (?:just )?(?:had|drank|ate|did|weighed|took)|just had|had an? )/u;

/** Reads a question by the offline grammar: deterministic, never throws. The question is at most a few thousand characters of well-formed text. */
export function understand(question: string, asking: Asking): Intent {
  const text = normalise(question);
  const emergency = emergencyIn(text);
  if (emergency) return reply(emergency);
  if (STATEMENT.test(text) && !question.includes('?')) return reply('ORDER');
  return refusedTopic(text) ?? readQuestion(text, asking);
}

/** A question once it is known to be harmless: marks what was read, then decides what is asked. */
function readQuestion(text: string, asking: Asking): Intent {
  const bounded = readThresholds(text);
  const times = readTimes(bounded.text, inZone(asking.askedAt, asking.timeZone).year);
  const timed = [...times]
    .reverse()
    .reduce(
      (rest, { index, length }) => `${rest.slice(0, index)}~${rest.slice(index + length)}`,
      bounded.text,
    );
  const filtered = readFilters(timed);
  const metrics = boundedMetrics(readMetrics(filtered.text), bounded.thresholds);
  if (asksForAdvice(text, metrics.text)) return advice(metrics, times, filtered, text);
  const kinds = itemKinds(text, metrics);
  const named = metrics.metrics.length > 0 && !metrics.weak;
  const without = named ? null : withoutMetric(text, metrics, times.length > 0);
  if (without && kinds.length === 0) return without;
  if (LINK.test(text) && times.length < 2) return reply('NOT_YET_LINKS');
  const dropped = notUnderstood(text, metrics.text);
  if (dropped) return reply('NOT_UNDERSTOOD', dropped.slice(0, 40));
  const sides = readSides(text, times, filtered.filters, metrics.atRest);
  return withDefaults({
    text,
    marked: metrics.text,
    metrics: kinds.length > 0 ? [] : orderedMetrics(metrics.metrics, text),
    logKinds: kinds,
    sides,
    even: areEven(sides, asking),
    plural: metrics.plural,
    thresholds: onMetrics(bounded.thresholds, metrics.metrics),
    found: readAspect(metrics.text),
    unit: readAskedUnit(text),
    notes: metrics.notes,
    countable: metrics.countable,
    notRecorded: notRecordedTopic(metrics.text),
    stance: 'ANSWER',
  });
}

function advice(
  metrics: FoundMetrics,
  times: ReturnType<typeof readTimes>,
  filtered: ReturnType<typeof readFilters>,
  text: string,
): Intent {
  if (metrics.metrics.length === 0) return reply('ADVICE');
  return withDefaults({
    text,
    marked: metrics.text,
    metrics: metrics.metrics,
    logKinds: [],
    sides: readSides(text, times.slice(0, 1), filtered.filters, metrics.atRest),
    thresholds: [],
    found: { aspect: 'MEAN', per: null, percentile: null, limit: null, wantsDate: false },
    unit: null,
    notes: [],
    countable: false,
    even: false,
    plural: false,
    notRecorded: null,
    stance: 'ADVICE',
  });
}

/** Two times of about the same length (a February is a month too): only then can sums be compared. */
function areEven(sides: ReturnType<typeof readSides>, asking: Asking): boolean {
  const [first, second] = sides.map(({ phrase }) => (phrase ? resolvePhrase(phrase, asking) : null));
  if (!first || !second || first.from === second.from) return false;
  const [left, right] = [first, second].map(
    ({ from, to }) =>
      Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds,
  ) as [number, number];
  return Math.min(left, right) / Math.max(left, right) > SAME_LENGTH;
}
const SAME_LENGTH = 0.9;

function itemKinds(text: string, metrics: FoundMetrics): readonly LogKind[] {
  const counted = metrics.metrics.length > 0 ? null : COUNTED_KINDS.find(([pattern]) => pattern.test(text));
  if (counted) return counted[1];
  if (metrics.metrics.length > 0 && !/\b(?:eat|ate|eaten|drink|drank)\b/u.test(text)) return [];
  if (/\bhow (?:much|many|often)\b/u.test(text)) return [];
  return ITEM_KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
}

const NAMED_THING =
  /\b(?:my|average|avg|mean|much|many|highest|lowest|latest|last|total|median) (?:(?:average|daily|current|latest|highest|lowest|total|last|mean|recent) )?([\p{L}-]{3,})/gu;
const NOTHING_NAMED = new Set(
  (
    'data log logs logged number numbers reading readings value values average averages stat stats statistics health body time times did does have has had been was were is are ' +
    'what when how the this that and for day days week weeks month months year years today yesterday trend trends results metrics score scores report summary overview ' +
    'more less most least change changes levels level entry entries measurement measurements intake total highest lowest mean median latest last current one ones per ' +
    'typical usual normal upper lower count range results goals goal history vitals progress it them they these those'
  ).split(' '),
);

/** What to say when no metric is named: small talk, a thing that is not recorded, or the question which metric is meant. */
function withoutMetric(text: string, metrics: FoundMetrics, timed: boolean): Intent | null {
  const talk = smallTalk(text);
  if (talk) return talk;
  const topic = notRecordedTopic(text);
  if (topic) return reply('NOT_RECORDED', topic);
  if (metrics.metrics.length > 0) return null;
  if (LINK.test(text)) return reply('NOT_YET_LINKS');
  const things = [...text.matchAll(NAMED_THING)].map((match) => match[1] ?? '');
  const thing = things.find((word) => !NOTHING_NAMED.has(word));
  const aboutMe = /\b(?:i|my|me|mine)\b|^how (?:much|many) /u.test(text);
  if (thing && aboutMe) return reply('NOT_RECORDED', thing.slice(0, 40));
  return aboutMe || timed || readAspect(text).aspect !== null ? reply('WHICH_METRIC') : reply('OFF_TOPIC');
}

/** Systolic before diastolic whatever was said first; everything else in the order it was said. */
function orderedMetrics(metrics: readonly Metric[], text: string): readonly Metric[] {
  const both = metrics.includes('SYSTOLIC') && metrics.includes('DIASTOLIC');
  const named = /\b(?:bp|blood pressures?|pressure)\b/u.test(text);
  // "systolic blood pressure" is one metric; the longest word was read.
  if (!both || !named) return metrics;
  return [
    'SYSTOLIC',
    'DIASTOLIC',
    ...metrics.filter((metric) => metric !== 'SYSTOLIC' && metric !== 'DIASTOLIC'),
  ];
}

/** "over 140/90" names both pressures; "blood pressure over 160" asks about the upper number alone. */
function boundedMetrics(found: FoundMetrics, thresholds: readonly Threshold[]): FoundMetrics {
  const pair = thresholds.some(({ metric }) => metric === 'SYSTOLIC');
  if (found.metrics.length === 0 && pair) return { ...found, metrics: ['SYSTOLIC', 'DIASTOLIC'] };
  const pressures = found.metrics.length === 2 && found.metrics.every((metric) => PRESSURES.has(metric));
  if (!pressures || thresholds.length === 0) return found;
  const meant = new Set(onMetrics(thresholds, found.metrics).map(({ metric }) => metric));
  return { ...found, metrics: found.metrics.filter((metric) => meant.has(metric)) };
}

const PRESSURES: ReadonlySet<Metric> = new Set(['SYSTOLIC', 'DIASTOLIC']);

/** A single bound on "blood pressure" is meant for the upper number, as people say "over 140", unless it can only be the lower one. */
function onMetrics(thresholds: readonly Threshold[], metrics: readonly Metric[]): readonly Threshold[] {
  const pressures = metrics.includes('SYSTOLIC') && metrics.includes('DIASTOLIC');
  const known = thresholds.filter(({ metric }) => metric === null || metrics.includes(metric));
  if (!pressures)
    return known.filter(({ metric }) => metric === null || METRIC_REGISTRY[metric].kind === 'HEART');
  return known.map((one) => {
    if (one.metric !== null) return one;
    return { ...one, metric: one.value > 100 ? ('SYSTOLIC' as const) : ('DIASTOLIC' as const) };
  });
}
