import type { Token } from '../text/tokens';
import { CONSUMING } from '../vocabulary/filler';
import { unitOfWords } from '../vocabulary/units';
import { mealOf } from './day-phrases';
import { closesReading, opensReading } from './neighbours';
import type { ClockWords } from './parts';

/** A clock time with the number of tokens it takes. */
export interface ClockRead {
  readonly length: number;
  readonly clock: ClockWords;
}

/** Reads a clock time that begins with digits; `sure` says that a word such as "at" before it leaves no other reading. */
export function readDigits(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  if (tokens[at]?.kind !== 'number' || isDegrees(tokens, at + 1)) return null;
  return (
    readColon(tokens, at) ??
    readDotted(tokens, at, sure) ??
    readFrench(tokens, at, sure) ??
    readMilitary(tokens, at, sure) ??
    readSpaced(tokens, at) ??
    readBareHour(tokens, at, sure)
  );
}

/** "@ 140F" is how hot it was. */
function isDegrees(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at];
  return unit?.text === '°' || (unit?.kind === 'word' && DEGREES.test(unit.text));
}

const DEGREES = /^(?:[cf]|deg(?:rees?)?|celsius|fahrenheit)$/;

/** Says whether a clock time that cannot be anything else begins at a token. */
export function opensClock(tokens: readonly Token[], at: number): boolean {
  return (
    (readColon(tokens, at) ?? (hasMeridiem(tokens, at + 1) ? readBareHour(tokens, at, false) : null)) !== null
  );
}

/** An hour of the twelve-hour clock with nothing beside it, for the beginning of a span. */
export function bareHour(tokens: readonly Token[], at: number): ClockRead | null {
  const hour = tokens[at];
  return isHour(hour) ? { length: 1, clock: { hour: hour.value, minute: 0, meridiem: null } } : null;
}

/** 7:15, 07:15:30 and 7:15 pm. */
export function readColon(tokens: readonly Token[], at: number): ClockRead | null {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isHourOfDay(hour) || colon?.text !== ':' || !colon.glued || !minute?.glued) return null;
  if (minute.kind !== 'number' || !/^\d\d$/.test(minute.text) || minute.value > 59) return null;
  const second = tokens[at + 4];
  const isSeconds = tokens[at + 3]?.text === ':' && second?.glued && /^\d\d(?:\.\d+)?$/.test(second.text);
  const seconds = isSeconds ? 2 : 0;
  return finish(tokens, at, 3 + seconds, hour.value, minute.value);
}

/** 6.45am always, "at 6.45" when a preposition makes it a time, "6.45 128/82" and "7.30 porridge" by their neighbours; otherwise 6.45 is a number. */
function readDotted(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const parts = /^(\d{1,2})[.](\d\d)$/.exec(tokens[at]?.text ?? '');
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  const next = tokens[at + 1];
  const isTime =
    hasMeridiem(tokens, at + 1) ||
    next?.text === 'ish' ||
    (sure && endsAt(tokens, at + 1)) ||
    (isEnd(next) && closesReading(tokens, at)) ||
    opens(tokens, at) ||
    isHeaded(tokens, at) ||
    (at === 0 && opensList(hour, minute, next));
  return hour > 23 || minute > 59 || !isTime ? null : finish(tokens, at, 1, hour, minute);
}

/** "Breakfast 7.30: eggs", "Lunch 12.15 - soup": between the name of a meal and what was had stands its time. */
function isHeaded(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at + 1];
  return at === 1 && mealOf(tokens[0]?.text ?? '') !== null && [':', '-'].includes(sign?.text ?? '');
}

/** "7.30 porridge": nobody counts food in hundredths, and few rise before four. */
function opensList(hour: number, minute: number, next: Token | undefined): boolean {
  return hour >= EARLIEST_SAID && minute % 5 === 0 && next?.kind === 'word' && isEnd(next) && !next.glued;
}

const HOUR_LETTERS = new Set(['h', 'hrs', 'hr', 'hours']);

/** 19h30 and 06h45, glued; "2h" and "1h30" alone are durations unless a preposition or a measurement makes them times. */
function readFrench(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const [hour, letter, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isHourOfDay(hour) || !HOUR_LETTERS.has(letter?.text ?? '') || !letter?.glued) return null;
  const hasMinutes = minute?.glued && /^\d\d$/.test(minute.text) && minute.value < 60;
  const length = hasMinutes ? 3 : 2;
  const isOpening = opens(tokens, at, length) && tokens[at + length]?.text !== 'sauna';
  const isLast = tokens[at + length] === undefined || tokens[at + length]?.kind === 'break';
  const isBehind = closesReading(tokens, at) && (hasMinutes || isLast);
  const isWritten = isBehind || (hasMinutes && /^0/.test(hour.text));
  if (!sure && !isOpening && !isWritten) return null;
  return { length, clock: { hour: hour.value, minute: hasMinutes ? minute.value : 0, meridiem: null } };
}

/** 0700 hrs, "at 1930", "1930 bp 122/78", "seven thirty am" (which arrives as 730). */
function readMilitary(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const token = tokens[at];
  if (!token || !Number.isInteger(token.value)) return null;
  const value = token.value;
  const leadingZero = /^0\d{3}$/.test(token.text);
  const fourDigits = /^\d{4}$/.test(token.text);
  // "0200 hr 92" goes on with a heart rate.
  const hours =
    HOUR_LETTERS.has(tokens[at + 1]?.text ?? '') && fourDigits && tokens[at + 2]?.kind !== 'number';
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if ((value < 100 && !leadingZero) || hour > 23 || minute > 59) return null;
  const next = tokens[at + 1];
  const isTime =
    hours ||
    leadingZero ||
    hasMeridiem(tokens, at + 1) ||
    (sure && endsAt(tokens, at + 1)) ||
    (fourDigits && (opens(tokens, at) || (at === 0 && DAYS.has(next?.text ?? '')))) ||
    (fourDigits && isEnd(next) && closesReading(tokens, at)) ||
    (hour >= EARLIEST_SAID && THIS_DAY.has(`${next?.text} ${tokens[at + 2]?.text}`));
  return isTime ? finish(tokens, at, hours ? 2 : 1, hour, minute) : null;
}

function opens(tokens: readonly Token[], at: number, length = 1): boolean {
  return (at === 0 || tokens[at - 1]?.text === ':') && opensReading(tokens, at + length);
}

/** "1830 yesterday" */
const DAYS = new Set(['yesterday', 'today', 'tonight']);
/** "sugar 110 this morning" is no clock time: few rise before four. */
const EARLIEST_SAID = 4;
/** "seven thirty this morning" */
const THIS_DAY = new Set(['this morning', 'this afternoon', 'this evening', 'last night', 'in the']);

/** "7 30 am": hour and minutes as they are dictated. */
function readSpaced(tokens: readonly Token[], at: number): ClockRead | null {
  const [hour, minute] = [tokens[at], tokens[at + 1]];
  if (!isHour(hour) || !/^\d\d$/.test(minute?.text ?? '') || !hasMeridiem(tokens, at + 2)) return null;
  return minute && minute.value < 60 ? finish(tokens, at, 2, hour.value, minute.value) : null;
}

function readBareHour(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const hour = tokens[at];
  const next = tokens[at + 1];
  if (!isHourOfDay(hour)) return null;
  if (hasMeridiem(tokens, at + 1) && hour.value >= 1 && hour.value <= 12)
    return finish(tokens, at, 1, hour.value, 0);
  if (next?.text === 'oclock' || next?.text === 'uhr') return bare(finish(tokens, at, 2, hour.value, 0));
  if (next?.text === 'ish' && next.glued) return bare(finish(tokens, at, 1, hour.value, 0));
  const isTime = (sure && endsAt(tokens, at + 1) && tokens[at - 1]?.text !== 'from') || isOfPart(tokens, at);
  return isTime ? bare(finish(tokens, at, 1, hour.value, 0)) : null;
}

const NEAR = new Set(['before', 'after', 'by', 'until', 'till', 'past', 'near']);

/** "11 at night", "6 in the morning": the part of the day makes an hour of a number that counts nothing that was had. */
function isOfPart(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  const said = words.join(' ');
  const isPart = /^(?:at nigh?te?\b|in the (?:morning|afternoon|arvo|evening|night)$)/.test(said);
  const isNear =
    NEAR.has(tokens[at - 1]?.text ?? '') && /^(?:this (?:morning|afternoon|evening)|last night)/.test(said);
  return (isPart || isNear) && isHour(tokens[at]) && !CONSUMING.has(tokens[at - 1]?.text ?? '');
}

/** "dinner at 7: steak": a colon with a space behind it is no part of a time. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const isColon = tokens[at]?.text === ':' && tokens[at + 1]?.glued !== true;
  return isColon || isEnd(tokens[at]);
}

function bare({ length, clock }: ClockRead): ClockRead {
  return clock.meridiem === null ? { length, clock: { ...clock, bare: true } } : { length, clock };
}

/** A clock time with the am, pm or "ish" that follows it. */
export function finish(
  tokens: readonly Token[],
  at: number,
  length: number,
  hour: number,
  minute: number,
): ClockRead {
  let used = length;
  if (tokens[at + used]?.text === 'ish') used += 1;
  const said = meridiemOf(tokens[at + used]);
  if (said) used += 1;
  // "03:00" is on the clock of 24 hours, "3:00" may be on either.
  const meridiem = said ?? (hour >= 1 && tokens[at]?.text.startsWith('0') ? 'am' : null);
  if (tokens[at + used]?.text === 'ish') used += 1;
  return { length: used, clock: { hour, minute, meridiem } };
}

/** Says whether am or pm stands at a token. */
export function hasMeridiem(tokens: readonly Token[], at: number): boolean {
  return meridiemOf(tokens[at]) !== null;
}

function meridiemOf(token: Token | undefined): 'am' | 'pm' | null {
  if (token?.text === 'am' || (token?.text === 'a' && token.glued)) return 'am';
  return token?.text === 'pm' || (token?.text === 'p' && token.glued) ? 'pm' : null;
}

/** After an hour without am, pm or minutes nothing may follow that makes the number a quantity. */
export function isEnd(token: Token | undefined): boolean {
  if (!token || token.kind === 'break' || token.kind === 'number') return true;
  if (token.kind === 'sign') return !['/', '%', '-', ':'].includes(token.text) || !token.glued;
  return token.kind === 'word' && unitOfWords(token.text) === null && token.text !== 'x';
}

/** Says whether a token is an hour of the twelve-hour clock. */
export function isHour(token: Token | undefined): token is Token {
  return token?.kind === 'number' && Number.isInteger(token.value) && token.value >= 1 && token.value <= 12;
}

/** Says whether a token is an hour of the day in one or two digits. */
function isHourOfDay(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && token.value <= 24;
}
