import { inZone, instantText, Temporal } from '@phda/shared-service';

import type { Interpretation } from './decide';
import { ownFields } from './orders/change';
import { type Candidate, describedStems, descriptionOf } from './orders/reference';
import { splitPhrase } from './text/phrases';
import { tokenise } from './text/tokens';
import { findTimes } from './time/expressions';
import type { TimeParts } from './time/parts';
import { resolveTime } from './time/resolve';
import { LOGS_OF_THINGS } from './things';
import type { Doubt, Draft, Situation } from './types';
import { FILLER } from './vocabulary/filler';

/** Something is usual when it was logged this often. */
const USUAL_COUNT = 2;

/** Hours of the day in which each meal is looked for, from inclusive, to exclusive. */
const MEALS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  breakfast: [4, 11],
  brunch: [9, 14],
  lunch: [11, 16],
  dinner: [17, 24],
  supper: [17, 24],
};

/** Says whether earlier logs could answer what is open: a routine, or a thing whose figures are not known. */
export function needsHistory({ doubts }: Interpretation): boolean {
  return doubts.some(({ missing }) => missing === 'routine' || missing === 'figures');
}

/** Fills routines ("my usual latte", "same breakfast as yesterday") and things of unknown figures from earlier logs, newest first; what they do not answer stays a question. */
export function fillFromHistory(
  interpretation: Interpretation,
  message: string,
  recent: readonly Candidate[],
  situation: Situation,
): Interpretation {
  const things = recent.filter(({ kind }) => LOGS_OF_THINGS.has(kind) || kind === 'SAUNA');
  const routines = interpretation.doubts.map((doubt) =>
    doubt.missing === 'routine' ? routineOf(doubt, message, things, situation) : [],
  );
  const known = interpretation.drafts.map((draft) =>
    isUnknown(draft) ? loggedBefore(draft, things) : draft,
  );
  const isAllKnown = known.every((draft) => !isUnknown(draft));
  const doubts = interpretation.doubts.filter(
    ({ missing }, index) => routines[index]?.length === 0 && !(missing === 'figures' && isAllKnown),
  );
  return { ...interpretation, drafts: [...known, ...routines.flat()], doubts };
}

function isUnknown({ missing }: Draft): boolean {
  return missing.includes('figures');
}

/** A thing of unknown figures that was logged under the same words before has the figures of that log. */
function loggedBefore(draft: Draft, things: readonly Candidate[]): Draft {
  const key = nameKey(descriptionOf(draft));
  const before = things.find((log) => log.kind === draft.kind && nameKey(descriptionOf(log)) === key);
  if (!before || key === '') return draft;
  const assumptions = [...draft.assumptions, `figures as you logged them on ${dayText(before)}`];
  return { ...draft, fields: ownFields(before), missing: [], confidence: 0.8, assumptions };
}

const ARTICLES = new Set(['a', 'an', 'my', 'the', 'another', 'one', 'some', '1']);

function nameKey(description: string): string {
  return splitPhrase(description)
    .filter((word) => !ARTICLES.has(word))
    .join(' ');
}

const SAME_AS = /\bsame(?: (?<thing>[\p{L}' ]+?))? (?:as|like) (?<source>.+)$/u;
const SAME_AGAIN = /\b(?:same (?:again|thing|as before|as last time)|the same|same one)\b/;

/** The drafts that a routine's words stand for; none when earlier logs do not say. */
function routineOf(
  { range }: Doubt,
  message: string,
  things: readonly Candidate[],
  situation: Situation,
): Draft[] {
  const words = message.slice(range.start, range.end).toLowerCase();
  const { thing = '', source } = SAME_AS.exec(words)?.groups ?? {};
  const from = source === undefined ? null : timeIn(source, situation);
  if (from) return sameAs(from, thing, things, situation);
  const when = timeIn(words, situation);
  const name = SAME_AGAIN.test(words) ? '' : thingIn(words, situation);
  const logs = SAME_AGAIN.test(words) ? newestThing(things) : usual(name, things);
  const at = resolveTime(when, situation.writtenAt, situation.timeZone);
  if (at.type === 'question') return [];
  const why = (log: Candidate): string => `as you logged it on ${dayText(log)}`;
  return logs.map((log) => copyOf(log, at.instant, why(log)));
}

function timeIn(words: string, { region }: Situation): TimeParts | null {
  return findTimes(tokenise(words), region.dayFirst)[0]?.parts ?? null;
}

/** The thing that words such as "my usual oat latte at 8" name, without its time. */
function thingIn(words: string, { region }: Situation): string {
  const tokens = tokenise(words);
  const times = findTimes(tokens, region.dayFirst);
  return tokens
    .filter((_, at) => !times.some((time) => at >= time.at && at < time.at + time.length))
    .filter(
      ({ kind, text }) => kind === 'word' && !ROUTINE_WORDS.has(text) && (text in MEALS || !FILLER.has(text)),
    )
    .map(({ text }) => text)
    .join(' ');
}

const ROUTINE_WORDS = new Set(['usual', 'same', 'again', 'always', 'as', 'like', 'every']);

/** Logs of the day or part of the day that is named, of the thing or meal that is named, at the same clock times today. */
function sameAs(from: TimeParts, thing: string, things: readonly Candidate[], situation: Situation): Draft[] {
  const meant = resolveTime(from, situation.writtenAt, situation.timeZone);
  if (meant.type === 'question') return [];
  const day = inZone(meant.instant, situation.timeZone).toPlainDate();
  const logs = things.filter((log) => localOf(log).toPlainDate().equals(day) && isNamed(log, thing));
  return logs.reverse().map((log) => copyOf(log, todayAt(log, situation), `as on ${dayText(log)}`));
}

/** Today at the clock of an earlier log, or now when that is still ahead. */
function todayAt(log: Candidate, { writtenAt, timeZone }: Situation): string {
  const today = inZone(writtenAt, timeZone).toPlainDate();
  const wall = today.toPlainDateTime(localOf(log).toPlainTime());
  const instant = instantText(wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).toInstant());
  return instant > writtenAt ? writtenAt : instant;
}

function isNamed(log: Candidate, thing: string): boolean {
  const meal = MEALS[thing.trim()];
  if (meal) return isWithin(log, meal);
  if (thing === 'sauna') return log.kind === 'SAUNA';
  const described = describedStems(log);
  return splitPhrase(thing)
    .filter((word) => !ARTICLES.has(word) && word !== 'thing')
    .every((stem) => described.has(stem));
}

function isWithin(log: Candidate, [from, to]: readonly [number, number]): boolean {
  const { hour } = localOf(log);
  return hour >= from && hour < to;
}

/** All rows of the thing that was logged last. */
function newestThing(things: readonly Candidate[]): readonly Candidate[] {
  const [newest] = things;
  return newest
    ? things.filter(({ entryId, datetime }) => entryId === newest.entryId && datetime === newest.datetime)
    : [];
}

/** What was logged most often under a name, or at a meal on one day; none when nothing was logged often enough. */
function usual(name: string, things: readonly Candidate[]): readonly Candidate[] {
  const named = name === '' ? [] : things.filter((log) => isNamed(log, name));
  const acts = [...groupBy(named, name in MEALS ? dayText : ({ entryId, datetime }) => entryId + datetime)];
  const bySet = groupBy(acts, ([, logs]) => logs.map(signatureOf).sort().join());
  const [best] = [...bySet.values()].sort((a, b) => b.length - a.length);
  return best && best.length >= USUAL_COUNT ? (best[0]?.[1] ?? []) : [];
}

function signatureOf(log: Candidate): string {
  return `${log.kind} ${nameKey(descriptionOf(log))}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function copyOf(log: Candidate, datetime: string, why: string): Draft {
  return {
    kind: log.kind,
    datetime,
    fields: ownFields(log),
    confidence: 0.8,
    missing: [],
    assumptions: [why],
    note: null,
    tags: [],
  };
}

function localOf({ datetime, timeZone }: Candidate): Temporal.ZonedDateTime {
  return inZone(datetime, timeZone);
}

function dayText(log: Candidate): string {
  return localOf(log).toPlainDate().toString();
}
