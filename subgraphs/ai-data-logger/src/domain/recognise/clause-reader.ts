import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import type { ClockWords } from '../time/parts';
import type { Doubt, RecognisedItem } from '../types';
import { recogniseBody } from './body';
import { recogniseConsumed } from './consumed';
import { heartContext, recogniseHeart } from './heart';
import { leftoverOf } from './leftover';
import { takeNotRecorded } from './not-recorded';
import { recogniseSauna, takeLoneDuration } from './sauna';
import { textOf } from './subject';
import { type ClauseItems, type PlacedTime, timesOf } from './times';
import { takeShares } from './shares';
import { takeUnknown } from './unknown';
import { rangeOf, Workspace } from './workspace';

/** All that one clause yielded. */
export interface Found extends ClauseItems {
  readonly doubts: readonly Doubt[];
  readonly notRecorded: readonly string[];
  readonly remark: string | null;
  /** A copy of the clause before at another time. */
  readonly isRepeat?: boolean;
}

/** "weight 182, no wait 181" and "2 coffees, actually 3": a lone number replaces the one before it when there was only one. */
function correctedNumber(clause: Clause, previous: Found | undefined): RecognisedItem | null {
  const [number, ...rest] = clause.tokens.filter(({ kind }) => kind !== 'sign');
  const item = previous?.items.at(-1);
  if (!clause.corrects || number?.kind !== 'number' || rest.length > 0 || !item) return null;
  const [measure] = item.measures;
  if (measure && item.measures.length === 1)
    return { ...item, measures: [{ ...measure, value: number.value }] };
  const { amount } = item;
  return amount?.type === 'exact' && item.measures.length === 0
    ? { ...item, amount: { ...amount, value: number.value } }
    : null;
}

/** "my usual" and "same as yesterday" name a routine that is not known. */
const ROUTINE =
  /\b(?:(?:my|the) usual|as usual|same(?: [a-z]+){0,3} (?:as|like) (?:yesterday|usual|last|before|always|every|on|this|the other|mon|tue|wed|thu|fri|sat|sun)|same (?:breakfast|lunch|dinner|again)|the same (?:again|thing)?)\b/;

function routineDoubt(clause: Clause, text: string): Doubt[] {
  if (!ROUTINE.test(text)) return [];
  const question = 'I do not know that routine from your earlier logs. What exactly was it, and how much?';
  return [{ question, missing: 'routine', range: rangeOf(clause.tokens) }];
}

const AGAIN = new Set(['another', 'one', '1', 'again', 'more', 'a', 'second', 'third', 'had', 'i']);

/** "coffee at 8 and 11": a clock time after "and" repeats what the clause before it says. */
function repeatedTime(clause: Clause, previous: Found | undefined, dayFirst: boolean): Found | null {
  const hadClock =
    previous?.times.some(({ parts }) => parts.clock !== undefined) && previous.items.length > 0;
  if (!previous || !hadClock || (clause.joiner !== 'and' && clause.joiner !== 'comma')) return null;
  const first = clause.tokens[0];
  if (!first) return null;
  const at: Token = {
    kind: 'word',
    text: 'at',
    value: NaN,
    start: first.start,
    end: first.start,
    glued: false,
  };
  const said = clause.tokens.filter(({ text }) => !AGAIN.has(text));
  const { times, groups } = timesOf(
    { ...clause, tokens: said[0]?.text === 'at' ? said : [at, ...said] },
    dayFirst,
  );
  const isAll =
    groups.length === 1 &&
    groups[0]?.parts.clock &&
    groups[0].at === 0 &&
    groups[0].length === said.length + (said[0]?.text === 'at' ? 0 : 1);
  if (!isAll) return null;
  const items = previous.items.map((item) => ({ ...item, range: { ...item.range } }));
  const before = previous.times.at(-1)?.parts.clock;
  return { ...silent(clause), times: times.map((time) => inOrder(time, before)), items, isRepeat: true };
}

/** "at 8, 10 and 2" goes on in the afternoon. */
function inOrder(time: PlacedTime, before: ClockWords | undefined): PlacedTime {
  const { clock } = time.parts;
  if (!clock || !before || clock.meridiem !== null || clock.hour >= before.hour || clock.hour > 11)
    return time;
  return { ...time, parts: { ...time.parts, clock: { ...clock, meridiem: 'pm' } } };
}

/** A clause that yields nothing, because its words are no log. */
export function silent(clause: Clause): Found {
  return { clause, times: [], items: [], doubts: [], notRecorded: [], remark: null };
}

/** What a clause is read against. */
export interface Reading {
  readonly message: string;
  /** The normalised message. */
  readonly text: string;
  readonly dayFirst: boolean;
}

/** Reads one clause in the light of those before it. */
export function readClause(whole: Clause, before: readonly Found[], reading: Reading): Found {
  const clause = withoutComparison(whole);
  const text = textOf(clause.tokens, reading.text);
  const routine = routineDoubt(clause, text);
  if (routine.length > 0) return { ...silent(clause), doubts: routine };
  const previous = before[before.length - 1];
  const repeat = repeatedTime(clause, previous, reading.dayFirst);
  if (repeat) return repeat;
  const corrected = correctedNumber(clause, previous);
  if (corrected) return { ...silent(clause), items: [corrected] };
  const space = new Workspace(clause);
  const { times, groups } = timesOf(clause, reading.dayFirst);
  for (const { at, length } of groups) space.takeTime(...clause.tokens.slice(at, at + length));
  const notRecorded = takeNotRecorded(space);
  const items = readItems(space, previous, times, notRecorded.length > 0);
  const rest = leftoverOf(space, items, reading.message, notRecorded.length > 0);
  const context = heartContext(withWhatCameBefore(clause, previous, text, reading.text));
  return {
    clause,
    times,
    items: items.map((item) => withNote(item.kind === 'HEART' ? { ...item, context } : item, rest.remark)),
    doubts: rest.doubts,
    notRecorded: [...notRecorded, ...rest.notRecorded],
    remark: items.length === 0 ? rest.remark : null,
  };
}

/** "ran 5k, heart rate 162 right after": a closing "after" points back to the clause before. */
function withWhatCameBefore(clause: Clause, previous: Found | undefined, text: string, all: string): string {
  const isBack = /\bafter(?:wards?)?\W*$/.test(text) && previous?.clause.sentence === clause.sentence;
  const start = previous?.clause.tokens[0]?.start;
  const end = clause.tokens[clause.tokens.length - 1]?.end;
  return isBack && start !== undefined && end !== undefined ? all.slice(start, end) : text;
}

/** "181.4 (down 0.6)" and "(-0.4)" tell the difference to the last time in passing. */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(
    ({ text }, at) =>
      text === '(' && CHANGES.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number',
  );
  const close = open < 0 ? -1 : tokens.findIndex(({ text }, at) => at > open && text === ')');
  return close < 0 ? tokens : [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}

const CHANGES = new Set(['down', 'up', 'lost', 'gained', '-', '+']);

/** "181.8 today vs 182.4 last week": what it is compared with is not logged again. */
function withoutComparison(clause: Clause): Clause {
  const at = clause.tokens.findIndex(({ text }) => ['vs', 'versus', 'compared'].includes(text));
  const kept = at > 0 ? clause.tokens.slice(0, at) : clause.tokens;
  return { ...clause, tokens: withoutAside(kept) };
}

function readItems(
  space: Workspace,
  previous: Found | undefined,
  times: readonly PlacedTime[],
  hasNotRecorded: boolean,
): RecognisedItem[] {
  takeShares(space);
  const items = [
    ...recogniseHeart(space),
    ...recogniseBody(space),
    ...withClockSpan(recogniseSauna(space), times),
  ];
  const awaitsMinutes = previous?.items.some(
    ({ kind, measures }) => kind === 'SAUNA' && measures.length === 0,
  );
  const minutes = items.length === 0 && awaitsMinutes ? takeLoneDuration(space) : null;
  if (minutes) items.push(minutes);
  items.push(...recogniseConsumed(space));
  if (items.length > 0 || hasNotRecorded) return items;
  const isListed =
    previous?.clause.sentence === space.clause.sentence &&
    previous.items.some(({ kind }) => kind === 'CONSUMED');
  const unknown = takeUnknown(space, [], isListed);
  return unknown ? [unknown] : [];
}

/** "sauna 6pm-6:30pm": the time between two clock times is the length of the session. */
function withClockSpan(items: RecognisedItem[], times: readonly PlacedTime[]): RecognisedItem[] {
  const span = times.find(({ parts }) => parts.until)?.parts;
  const [item] = items;
  if (!item || item.measures.length > 0 || !span?.clock || !span.until) return items;
  const minutesOf = ({ hour, minute }: ClockWords): number => hour * 60 + minute;
  const minutes = (minutesOf(span.until) - minutesOf(span.clock) + 720) % 720;
  return [{ ...item, doubts: [], measures: [{ field: 'durationMin', value: minutes, unit: 'min' }] }];
}

/** Words beside a measurement or session are kept on its row; beside food they only say where and with whom. */
export function withNote(item: RecognisedItem, remark: string | null): RecognisedItem {
  return item.kind === 'HEART' || item.kind === 'BODY' || item.kind === 'SAUNA'
    ? { ...item, note: remark }
    : item;
}
