import type { Clause } from '../text/segment';
import type { Token } from '../text/tokens';
import type { ClockWords } from '../time/parts';
import type { RecognisedItem, StatedMeasure } from '../types';
import { FILLER } from '../vocabulary/filler';
import { familyOf, unitOfWords } from '../vocabulary/units';
import { type Found, silent } from './found';
import { BODY_LABELS } from './body-words';
import { HEART_LABELS } from './heart-words';
import { heartContext } from './heart-context';
import { sameAgain } from './same-again';
import { PAUSES } from './sauna';
import { type PlacedTime, timesOf } from './times';
import { newItem, readUnit } from './workspace';

/** A clause that leaves out what the clause before it says: another time, another value, or the value that was meant. */
export function echoOf(clause: Clause, before: readonly Found[], dayFirst: boolean): Found | null {
  const previous = before[before.length - 1];
  if (!previous) return null;
  const repeat = repeatedTime(clause, withTimeBehind(before) ?? previous, dayFirst);
  if (repeat) return repeat;
  const again = sameAgain(clause, previous, dayFirst);
  if (again) return again;
  const corrected = clause.corrects ? correctedNumber(clause, previous) : null;
  if (corrected) return { ...silent(clause), items: [corrected] };
  return (
    shareOfBody(clause, previous) ??
    repeatedMeasure(clause, sessionBefore(before, clause) ?? previous, dayFirst)
  );
}

const [LEAST_FAT, MOST_FAT] = [3, 60];

/** "82.3 kg / 18.2 %": nothing but a share right behind a weight is the body fat. */
function shareOfBody(clause: Clause, previous: Found): Found | null {
  const [number, sign, ...rest] = clause.tokens;
  const isShare = number?.kind === 'number' && sign?.text === '%' && rest.length === 0;
  const item = previous.items.at(-1);
  const isWeighed = item?.kind === 'BODY' && item.measures.every(({ field }) => field === 'weightLb');
  if (!isShare || !isWeighed || !isJoined(clause) || number.value < LEAST_FAT || number.value > MOST_FAT)
    return null;
  const measures = [{ field: 'pbf', value: number.value, unit: 'percent' }];
  return { ...silent(clause), items: [newItem('BODY', [number, sign], { measures })] };
}

/** "sauna 15 min, 5 min break, 10 min": a break does not end the sauna. */
function sessionBefore(before: readonly Found[], { sentence }: Clause): Found | undefined {
  const last = before.findLast(({ items, doubts }) => items.length > 0 || doubts.length > 0);
  return last?.clause.sentence === sentence && last.items.at(-1)?.kind === 'SAUNA' ? last : undefined;
}

/** "2 espressos, 8am and 10am": what stands before a clause that is nothing but a time was had at that time. */
function withTimeBehind(before: readonly Found[]): Found | null {
  const [said, time] = before.slice(-2);
  const isBehind =
    said &&
    time &&
    said.items.length > 0 &&
    said.times.length === 0 &&
    time.clause.sentence === said.clause.sentence;
  return isBehind && time.items.length === 0 && time.times.length > 0 ? { ...said, times: time.times } : null;
}

const AGAIN = new Set(['another', 'one', '1', 'again', 'more', 'a', 'second', 'third', 'had', 'i']);

/** "coffee at 8 and 11": a clock time after "and" repeats what the clause before it says. */
function repeatedTime(clause: Clause, previous: Found, dayFirst: boolean): Found | null {
  const hadClock = previous.times.some(({ parts }) => parts.clock !== undefined) && previous.items.length > 0;
  if (!hadClock || !isJoined(clause)) return null;
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
  const isLed = said[0]?.text === 'at';
  const { times, groups } = timesOf({ ...clause, tokens: isLed ? said : [at, ...said] }, dayFirst);
  const isAll =
    groups.length === 1 &&
    groups[0]?.parts.clock &&
    groups[0].at === 0 &&
    groups[0].length === said.length + (isLed ? 0 : 1);
  if (!isAll) return null;
  const items = previous.items.map((item) => ({ ...item, range: { ...item.range } }));
  const before = previous.times.at(-1)?.parts.clock;
  return { ...silent(clause), times: times.map((time) => inOrder(time, before)), items, isRepeat: true };
}

function isJoined({ joiner }: Clause): boolean {
  return joiner === 'and' || joiner === 'comma';
}

/** "at 8, 10 and 2" goes on in the afternoon, as does "5:30pm, then 5:45". */
function inOrder(time: PlacedTime, before: ClockWords | undefined): PlacedTime {
  const { clock } = time.parts;
  if (!clock || !before || clock.meridiem !== null || clock.hour > 11) return time;
  const goesOn =
    before.meridiem === 'pm' && minutesOf(clock) > minutesOf({ ...before, hour: before.hour % 12 });
  if (!goesOn && clock.hour >= before.hour) return time;
  return { ...time, parts: { ...time.parts, clock: { ...clock, meridiem: 'pm' } } };
}

function minutesOf({ hour, minute }: ClockWords): number {
  return hour * 60 + minute;
}

/** "weight 182, no wait 181", "sauna 30, actually only 25 min", "2 coffees, actually 3": a number replaces the one before it when there was only one. */
export function correctedNumber(clause: Clause, previous: Found): RecognisedItem | null {
  const item = previous.items.at(-1);
  const said = item ? loneNumber(clause.tokens) : null;
  if (!item || !said) return null;
  const measure = meantMeasure(item, said);
  if (measure) {
    const unit = fittingUnit(said.unit, measure.unit);
    const corrected = { ...measure, value: said.value, unit: unit ?? null };
    const measures = item.measures.map((one) => (one === measure ? corrected : one));
    return unit === undefined ? null : { ...item, measures };
  }
  const { amount } = item;
  return amount?.type === 'exact' && item.measures.length === 0 && said.unit === null
    ? { ...item, amount: { ...amount, value: said.value } }
    : null;
}

/** How far a slip in one of several numbers may be from it. */
const NEAR = 0.15;

/** "bp 126/78, sorry 79": of several measures the only one that is near the number. */
function meantMeasure({ measures }: RecognisedItem, said: LoneNumber): StatedMeasure | undefined {
  if (measures.length === 1) return measures[0];
  const near = measures.filter(({ value }) => Math.abs(said.value / value - 1) <= NEAR);
  return near.length === 1 ? near[0] : undefined;
}

interface LoneNumber {
  readonly value: number;
  readonly unit: string | null;
  readonly token: Token;
}

/** The only number of some tokens, where nothing else among them says anything of its own. */
function loneNumber(tokens: readonly Token[]): LoneNumber | null {
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  const token = tokens[at];
  if (!token) return null;
  const unit = readUnit(tokens, at + 1);
  const rest = [...tokens.slice(0, at), ...tokens.slice(at + 1 + (unit?.length ?? 0))];
  const isAll = rest.every(({ kind, text }) => kind === 'sign' || FILLER.has(text));
  return isAll ? { value: token.value, unit: unit?.unit ?? null, token } : null;
}

/** The unit of a repeated measure: its own where it is of the same family, else that of the one before; undefined when they do not fit. */
function fittingUnit(own: string | null, before: string | null): string | null | undefined {
  if (own === null) return before;
  return before === null || familyOf(own) === familyOf(before) ? own : undefined;
}

/** Measures that a bare number with a time may repeat. */
const REPEATED = new Set(['rateBpm', 'weightLb', 'pbf', 'durationMin', 'caffeineMg']);

/** "weight 181 this morning and 182 last night", "10 min sauna before my swim and 12 after": the same measure once more. */
function repeatedMeasure(clause: Clause, previous: Found, dayFirst: boolean): Found | null {
  const item = previous.items.at(-1);
  const [measure] = item?.measures ?? [];
  if (!item || !measure || item.measures.length > 1 || !REPEATED.has(measure.field) || !isJoined(clause))
    return null;
  if (item.kind !== 'HEART' && HEART_LABELS.find(clause.tokens).length > 0) return null;
  if (item.kind !== 'BODY' && BODY_LABELS.find(clause.tokens).length > 0) return null;
  const { times, groups } = timesOf(clause, dayFirst);
  const isTime = (at: number): boolean =>
    groups.some((group) => at >= group.at && at < group.at + group.length);
  const context = heartContext(clause.tokens.map(({ text }) => text).join(' '));
  const said = loneNumber(
    clause.tokens.filter(
      ({ kind, text }, at) =>
        !isTime(at) && !(context !== null && kind === 'word' && unitOfWords(text) === null),
    ),
  );
  const isNew =
    times.length > 0 ||
    (item.kind === 'SAUNA' && isRound(clause.tokens, said)) ||
    (item.kind === 'BODY' && clause.tokens.some(({ text }) => AFTERWARDS.has(text))) ||
    (item.kind === 'HEART' && (clause.joiner === 'and' || context !== null));
  const isOther = item.kind === 'HEART' && said?.unit !== null && said?.unit !== 'bpm';
  const unit = said && !isOther ? fittingUnit(said.unit, measure.unit) : undefined;
  if (!said || !isNew || unit === undefined) return null;
  const measures = [{ ...measure, value: said.value, unit }];
  return {
    ...silent(clause),
    times: times.map((time) => inOrder(time, previous.times.at(-1)?.parts.clock)),
    items: [
      newItem(item.kind, [said.token], {
        measures,
        context: context ?? item.context,
        thing: item.thing,
      }),
    ],
  };
}

function isRound(tokens: readonly Token[], said: LoneNumber | null): boolean {
  // "pulse after 118" is none of the sauna's.
  if (HEART_LABELS.find(tokens).length > 0 || BODY_LABELS.find(tokens).length > 0) return false;
  if (tokens.some(({ text }) => PAUSES.has(text))) return false;
  const isBare =
    tokens.filter(({ text }) => !FILLER.has(text)).length <= 2 &&
    said !== null &&
    said.value <= LONGEST_ROUND;
  return isBare || tokens.some(({ text }) => AFTERWARDS.has(text));
}

/** "sauna 12, 10 and 8 min": rounds in a list. */
const LONGEST_ROUND = 60;

const AFTERWARDS = new Set(['after', 'afterwards', 'later', 'before', 'again', 'more', 'another']);
