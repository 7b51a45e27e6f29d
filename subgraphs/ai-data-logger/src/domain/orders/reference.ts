import { LOG_KIND_REGISTRY, type LogKind } from '@phda/shared-models/src/registry';
import { inZone, Temporal } from '@phda/shared-service';

import { inEnglish } from '../languages/wording';
import { ANYWHERE } from '../region';
import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { splitPhrase } from '../text/phrases';
import { tokenise } from '../text/tokens';
import { findTimes } from '../time/expressions';
import { combineParts, complement, type TimeParts } from '../time/parts';
import { resolveTime } from '../time/resolve';
import { LOGS_OF_THINGS } from '../things';
import type { Situation } from '../types';
import { unitOfWords } from '../vocabulary/units';
import { groupOf, partedFigure } from './groups';
import { holds, saidWith, valuesAndCounts } from './values';

/** Which earlier logs an order is about: the newest that fit, or the whole newest entry when nothing is said about them. */
export interface Reference {
  /** The person's words for it, for the question when nothing fits; empty for the newest entry. */
  readonly said: string;
  /** Only logs of these kinds; null is any kind. */
  readonly kinds: readonly LogKind[] | null;
  /** A field of the registry that must hold a value. */
  readonly field: string | null;
  /** Stems that must all stand in the description. */
  readonly stems: readonly string[];
  /** Only logs of that day or time; null is any time. */
  readonly when: TimeParts | null;
  /** How many of them, newest first. */
  readonly count: number;
  /** Numbers that must all be among what was measured or in the description: "that 120/80", "the 20 min sauna". */
  readonly values: readonly number[];
}

/** What is looked at to decide whether a log is meant. */
export interface Candidate {
  readonly id: string;
  readonly kind: LogKind;
  readonly entryId: string;
  readonly datetime: string;
  readonly timeZone: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const EMPTY_WORDS = new Set(
  'that it this them those last latest newest most recent previous my the a an one please pls thanks entry log record message thing reading measurement value time date day hour when again i just logged added entered sent wrote made said of for from with what at on in'.split(
    ' ',
  ),
);
/** Words that name several things at once; which ones cannot be told by words alone. */
const SEVERAL = /\b(?:and|or|all|every|everything|both|entries|logs|except|but|then)\b/;
/** More than this at once is asked about: a slip must not take a week away. */
const MAX_COUNT = 10;

/** The whole newest entry. */
export const NEWEST: Reference = {
  said: '',
  kinds: null,
  field: null,
  stems: [],
  when: null,
  count: 1,
  values: [],
};

/** What words such as "my last coffee", "the 9am beer" and "the last 2 coffees" refer to; null when they name several different things or more than one time. */
export function referenceOf(words: string, dayFirst: boolean): Reference | null {
  if (SEVERAL.test(words)) return null;
  const tokens = tokenise(words);
  const times = findTimes(tokens, dayFirst);
  const when = times.map(({ parts }) => parts).reduce<TimeParts | 'several' | null>(together, null);
  if (when === 'several') return null;
  const rest = tokens.filter((_, at) => !times.some((time) => at >= time.at && at < time.at + time.length));
  const [values, numbers] = valuesAndCounts(rest);
  const count = numbers[0] ?? 1;
  if (numbers.length > 1 || !Number.isInteger(count) || count < 1 || count > MAX_COUNT) return null;
  const said = rest
    .filter(({ kind, text }) => kind === 'word' && !EMPTY_WORDS.has(text))
    .map(({ text }) => text)
    .filter((text) => values.length === 0 || unitOfWords(text) === null)
    .join(' ');
  return { said: saidWith(said, values), when, count, values, ...aboutOf(said, words) };
}

/** "protein" is a figure of any food, "the protein of the porridge" and "porridge protein" one of that food. */
function aboutOf(said: string, words: string): Pick<Reference, 'kinds' | 'field' | 'stems'> {
  const known = groupOf(said);
  if (known) return { stems: [], ...known };
  const parted = partedFigure(said, / (?:of|in) /.test(words));
  return parted
    ? { ...parted.group, stems: splitPhrase(parted.thing) }
    : { stems: splitPhrase(said), kinds: null, field: null };
}

/** "the 9pm beer from yesterday" says one time in two places. */
function together(all: TimeParts | 'several' | null, parts: TimeParts): TimeParts | 'several' {
  if (all === null) return parts;
  return all !== 'several' && complement(all, parts) ? combineParts(all, parts) : 'several';
}

/** The logs that are meant, of candidates sorted newest first: all of the newest entry, or the newest fitting logs with their twins in other tables. */
export function chooseLogs(
  reference: Reference,
  candidates: readonly Candidate[],
  situation: Situation,
): readonly Candidate[] {
  const fitting = candidates.filter(
    (candidate) => fits(reference, candidate) && isWhen(reference.when, candidate, situation),
  );
  const [newest] = fitting;
  if (!newest) return reference.stems.length > 0 ? chooseOfKind(reference, candidates, situation) : [];
  if (reference.said === '' && reference.when === null)
    return newestEntries(reference.count, fitting, candidates);
  const chosen: Candidate[] = [];
  for (let taken = 0; taken < reference.count; taken += 1) {
    const next = fitting.find((candidate) => !chosen.includes(candidate));
    if (!next) return [];
    chosen.push(next, ...twinsOf(next, candidates));
  }
  return chosen;
}

/** All logs of the newest entries; none when there are fewer than were asked for. */
function newestEntries(
  count: number,
  fitting: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const entries = [...new Set(fitting.map(({ entryId }) => entryId))].slice(0, count);
  return entries.length < count ? [] : candidates.filter(({ entryId }) => entries.includes(entryId));
}

/** "the last beer" of a person who logged a Guinness: the newest logs of the same sort of drink, or of the same food. */
function chooseOfKind(
  reference: Reference,
  candidates: readonly Candidate[],
  situation: Situation,
): readonly Candidate[] {
  const sort = sortOf(reference.said);
  if (sort === null) return [];
  const alike = candidates.filter((candidate) => sortOf(descriptionOf(candidate)) === sort);
  return alike.length === 0 ? [] : chooseLogs({ ...reference, stems: [], said: 'a' }, alike, situation);
}

/** The category of a drink or the catalogue's id of a food; null for words the catalogue does not know. */
function sortOf(words: string): string | null {
  const entry = CATALOGUE_NAMES.find(tokenise(words))[0]?.value;
  if (!entry) return null;
  return entry.category === 'food' || entry.category === 'mixed' ? entry.id : entry.category;
}

/** One drink in two tables was logged by one entry, at one moment, under one description. */
function twinsOf(log: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const kinds = new Set([log.kind]);
  return candidates.filter((other) => {
    const isTwin =
      !kinds.has(other.kind) &&
      other.entryId === log.entryId &&
      other.datetime === log.datetime &&
      descriptionOf(other) === descriptionOf(log);
    if (isTwin) kinds.add(other.kind);
    return isTwin;
  });
}

function fits({ kinds, field, stems, values }: Reference, candidate: Candidate): boolean {
  if (kinds && !kinds.includes(candidate.kind)) return false;
  // A figure of a thing may be unknown until it is corrected.
  if (field !== null && candidate.fields[field] == null && !LOGS_OF_THINGS.has(candidate.kind)) return false;
  // "bp 120/80" names both pressures by the first.
  const named = values.length === 1 ? field : null;
  const described = describedStems(candidate);
  return (
    stems.every((stem) => described.has(stem)) &&
    values.every((value) => holds(candidate, descriptionOf(candidate), value, named))
  );
}

/** People remember a clock time to the nearest hour or so. */
const CLOCK_SLACK_MINUTES = 45;

function isWhen(when: TimeParts | null, { datetime, timeZone }: Candidate, situation: Situation): boolean {
  if (when === null) return true;
  const meant = resolveTime(when, situation.writtenAt, timeZone);
  if (meant.type === 'question') return false;
  const [local, wanted] = [inZone(datetime, timeZone), inZone(meant.instant, timeZone)];
  if (when.clock || when.ago?.unit === 'minutes')
    return Math.abs(local.epochMilliseconds - wanted.epochMilliseconds) <= CLOCK_SLACK_MINUTES * 60_000;
  const night = when.part === 'night' || when.part === 'evening';
  // The small hours belong to the evening before them.
  const day = night && local.hour < 5 ? local.subtract({ days: 1 }) : local;
  if (Temporal.PlainDate.compare(day.toPlainDate(), wanted.toPlainDate()) !== 0) return false;
  if (when.part === 'morning' || when.part === 'breakfast' || when.part === 'waking') return local.hour < 12;
  if (night || when.part === 'dinner') return local.hour >= 17 || local.hour < 5;
  return true;
}

/** People correct at once: a tentative correction is about what they logged of the last hours, or of the last day where it names a thing. */
const JUST_NOW_HOURS = 3;
const LAST_DAY_HOURS = 24;

/** The logs that a tentative order can be about: those of the newest entry, when it tells of the last hours, or those of the last day when the order names a thing, or names a kind of log and looks back at it. */
export function loggedJustNow(
  { stems, kinds }: Reference,
  isOfOld: boolean,
  candidates: readonly Candidate[],
  { writtenAt }: Situation,
): readonly Candidate[] {
  const newest = candidates[0];
  const now = Temporal.Instant.from(writtenAt);
  const isNamed = stems.length > 0 || (kinds !== null && isOfOld);
  const hours = isNamed ? LAST_DAY_HOURS : JUST_NOW_HOURS;
  return candidates.filter(
    ({ entryId, datetime }) =>
      (isNamed || entryId === newest?.entryId) &&
      Math.abs(now.since(Temporal.Instant.from(datetime)).total('hours')) <= hours,
  );
}

/** Stems of what a log is called, in the person's words and in English: an order is read in English whatever its language. */
export function describedStems(log: Pick<Candidate, 'kind' | 'fields'>): ReadonlySet<string> {
  const description = descriptionOf(log);
  return new Set([...splitPhrase(description), ...splitPhrase(inEnglish(description, ANYWHERE))]);
}

/** What a log is called: its first text field, empty for a measurement. */
export function descriptionOf({ kind, fields }: Pick<Candidate, 'kind' | 'fields'>): string {
  const texts = LOG_KIND_REGISTRY[kind].texts.map(({ field }) => fields[field]);
  return String(texts.find((text) => typeof text === 'string') ?? '');
}
