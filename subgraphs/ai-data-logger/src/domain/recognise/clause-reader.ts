import { englishOf, type Wording } from '../languages/wording';
import { CATALOGUE_NAMES } from '../look-up/catalogue';
import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import type { Doubt, HeartContext, RecognisedItem } from '../types';
import { recogniseBody } from './body';
import { recogniseConsumed } from './consumed';
import { type Found, silent } from './found';
import { echoOf } from './echo';
import { recogniseHeart } from './heart';
import { heartContext } from './heart-context';
import { leftoverOf } from './leftover';
import { takeNotRecorded } from './not-recorded';
import { setAsideCircumstances } from './set-aside';
import { takeSheetLines, takeUntabled } from './sheet';
import { recogniseSauna, takeLoneDuration } from './sauna';
import { takeShares } from './shares';
import { type PlacedTime, timesOf } from './times';
import { takeUnknown } from './unknown';
import { vagueNumbers } from './vague-numbers';
import { rangeOf, Workspace } from './workspace';

/** "my usual" and "same as yesterday" name a routine that is not known. */
const ROUTINE =
  /\b(?:(?:my|the) (?:usual|regular|standard|normal|go-to)|as (?:usual|always)|same(?: [a-z]+){0,3} (?:as|like) (?:yesterday|usual|last|before|always|every|on|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|this|the other|earlier)|same (?:breakfast|lunch|dinner|supper|snack|meal|order|drinks?|again|old)|the same(?: again| thing)?\W*$|^\W*(?:had )?usual (?:breakfast|lunch|dinner|snack|order|coffee|drink|meal|stuff))\b/;

/** A routine that is spelt out, with a number or behind a colon, or that compares a measurement, is none that has to be known. */
function routineDoubt(clause: Clause, text: string, { dayFirst, isMeasured }: Reading): Doubt[] {
  if (!ROUTINE.test(text) || /: ?\w/.test(text) || hasOwnNumber(clause, dayFirst)) return [];
  if (/\bsame as\b/.test(text) && isMeasured()) return [];
  const question = 'I do not know that routine from your earlier logs. What exactly was it, and how much?';
  return [{ question, missing: 'routine', range: rangeOf(clause.tokens) }];
}

/** "my usual coffee, 95 mg" says how much; "my usual coffee at 8" only when. */
function hasOwnNumber(clause: Clause, dayFirst: boolean): boolean {
  const { groups } = timesOf(clause, dayFirst);
  return clause.tokens.some(
    ({ kind }, at) =>
      kind === 'number' && !groups.some((group) => at >= group.at && at < group.at + group.length),
  );
}

/** What a clause is read against. */
export interface Reading {
  readonly message: string;
  readonly wording: Wording;
  readonly dayFirst: boolean;
  /** Says whether the message holds a measurement anywhere. */
  readonly isMeasured: () => boolean;
}

/** Reads one clause in the light of those before it. */
export function readClause(whole: Clause, before: readonly Found[], reading: Reading): Found {
  const read = readWhole(withoutComparison(whole), before, reading);
  const body = read.items.length === 0 && read.doubts.length > 0 ? belowHeading(whole) : null;
  const again = body ? readWhole(body, before, reading) : null;
  return again && again.items.length > 0 && again.doubts.length === 0 ? again : read;
}

/** "can't believe it: 79.9 kg": words before a colon that only comment on what follows; null when there are none. */
function belowHeading(clause: Clause): Clause | null {
  const at = clause.tokens.findIndex(({ text }) => text === ':');
  const heading = clause.tokens.slice(0, at);
  const isComparison = heading.some(({ text }) => COMPARING.has(text));
  const isComment = at > 0 && (isComparison || heading.every(({ kind }) => kind === 'word'));
  return isComment && at < clause.tokens.length - 1
    ? { ...clause, tokens: clause.tokens.slice(at + 1) }
    : null;
}

/** "half a kilo under eighty: 79.5 kg" */
const COMPARING = new Set('under over below above less more lighter heavier'.split(' '));

function readWhole(clause: Clause, before: readonly Found[], reading: Reading): Found {
  const text = englishOf(clause.tokens, reading.wording);
  const routine = routineDoubt(clause, text, reading);
  if (routine.length > 0) return { ...silent(clause), doubts: routine };
  const previous = before[before.length - 1];
  const echo = echoOf(clause, before, reading.dayFirst);
  if (echo) return echo;
  const space = new Workspace(clause, reading.isMeasured);
  setAsideCircumstances(space);
  const words = space.free();
  const { times, groups, since } = timesOf(
    { ...clause, tokens: withoutTimelyNames(words) },
    reading.dayFirst,
  );
  for (const { at, length } of since) space.setAside(...words.slice(at, at + length));
  for (const { at, length } of groups) space.takeTime(...words.slice(at, at + length));
  const notRecorded = [...takeSheetLines(space), ...takeNotRecorded(space)];
  const items = readItems(space, before, times, notRecorded, reading.message);
  const rest = leftoverOf(space, items, reading.message, notRecorded.length > 0);
  const context = heartContext(withWhatCameBefore(clause, previous, text, reading.wording));
  return {
    clause,
    times,
    items: withContexts(items, context, clause, reading).map((item) => withNote(item, rest.remark)),
    doubts: [...vagueNumbers(clause), ...rest.doubts],
    notRecorded: [...notRecorded, ...rest.notRecorded],
    remark: items.length === 0 ? rest.remark : null,
    context: items.length === 0 ? context : null,
  };
}

/** Words that tell a time elsewhere and belong to names of food here. */
const TIMELY = new Set('overnight sunday breakfast noon hour midnight lunch dinner tea supper 5'.split(' '));

/** "overnight oats", "Sunday roast" and "5 hour energy" are foods and drinks, and no times. */
function withoutTimelyNames(words: readonly Token[]): readonly Token[] {
  if (!words.some(({ text }) => TIMELY.has(text))) return words;
  const names = CATALOGUE_NAMES.find(words).filter(({ length }) => length > 1);
  const isNamed = (at: number): boolean => names.some((name) => at >= name.at && at < name.at + name.length);
  return words.map((word, at) => (isNamed(at) ? { ...word, kind: 'word', text: 'food', value: NaN } : word));
}

/** "sitting 124/78 standing 118/74": each of several readings takes the words on its own side, those before it where the first is led by some. */
function withContexts(
  items: readonly RecognisedItem[],
  whole: HeartContext | null,
  { tokens }: Clause,
  { wording }: Reading,
): RecognisedItem[] {
  const hearts = items.filter(({ kind }) => kind === 'HEART');
  const [start, end] = [tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0];
  const { text, isTranslated } = wording;
  const leads = heartContext(text.slice(start, hearts[0]?.range.start)) !== null;
  return items.map((item) => {
    const at = hearts.indexOf(item);
    if (at < 0) return item;
    // The places of a translated message are those of its own words.
    if (hearts.length === 1 || isTranslated) return { ...item, context: whole };
    const from = leads ? (hearts[at - 1]?.range.end ?? start) : item.range.end;
    const to = leads ? item.range.start : (hearts[at + 1]?.range.start ?? end);
    return { ...item, context: heartContext(text.slice(from, to)) };
  });
}

/** "ran 5k, heart rate 162 right after": a closing "after" points back to the clause before. */
function withWhatCameBefore(
  clause: Clause,
  previous: Found | undefined,
  text: string,
  wording: Wording,
): string {
  const isAtEnd = /\bat the (?:end|finish)\W*$/.test(text);
  const isAfter = /\bafter(?:wards?)?\W*$/.test(text) && previous?.clause.sentence === clause.sentence;
  const isOpened =
    previous?.items.length === 0 &&
    previous.clause.sentence === clause.sentence &&
    BACK_FROM.test(englishOf(previous.clause.tokens, wording));
  const isBack = isAtEnd || isAfter || isOpened;
  return isBack && previous ? englishOf([...previous.clause.tokens, ...clause.tokens], wording) : text;
}

/** "just back from a run, hr 149" */
const BACK_FROM = /^\W*(?:just |right |straight )*(?:back from|finished|done with|off|after|post|did)\b/;

/** "181.8 today vs 182.4 last week": what it is compared with is not logged again. */
function withoutComparison(clause: Clause): Clause {
  const at = clause.tokens.findIndex(({ text }) => ['vs', 'versus', 'compared'].includes(text));
  const kept = at > 0 ? clause.tokens.slice(0, at) : clause.tokens;
  return { ...clause, tokens: kept };
}

function readItems(
  space: Workspace,
  before: readonly Found[],
  times: readonly PlacedTime[],
  notRecorded: string[],
  message: string,
): RecognisedItem[] {
  takeShares(space);
  const items = [...recogniseHeart(space), ...recogniseBody(space)];
  items.push(...recogniseSauna(space, times, items.length > 0));
  const previous = before[before.length - 1];
  const opened = before.findLast(({ items: found, times: dated }) => found.length > 0 || dated.length === 0);
  const awaitsMinutes = opened?.items.some(({ kind, measures }) => kind === 'SAUNA' && measures.length === 0);
  const minutes = items.length === 0 && awaitsMinutes ? takeLoneDuration(space) : null;
  if (minutes) items.push(minutes);
  notRecorded.push(...takeUntabled(space, message));
  items.push(...recogniseConsumed(space));
  if (items.length > 0 || notRecorded.length > 0) return items;
  const isListed =
    previous?.clause.sentence === space.clause.sentence &&
    previous.items.some(({ kind }) => kind === 'CONSUMED');
  const unknown = takeUnknown(space, [], isListed);
  return unknown ? [unknown] : [];
}

/** Words beside a measurement or session are kept on its row; beside food they only say where and with whom. */
export function withNote(item: RecognisedItem, remark: string | null): RecognisedItem {
  return item.kind === 'HEART' || item.kind === 'BODY' || item.kind === 'SAUNA'
    ? { ...item, note: remark }
    : item;
}
