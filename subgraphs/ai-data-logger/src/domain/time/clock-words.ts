import type { Token } from '../text/tokens';
import { unitOfWords } from '../vocabulary/units';
import type { TimeRead } from './day-words';
import type { ClockWords } from './parts';

const LEADS = new Set([
  'at',
  'um',
  '@',
  'around',
  'about',
  'by',
  'approx',
  '~',
  'circa',
  'near',
  'from',
  'since',
]);
const SURE_LEADS = new Set(['at', 'um', '@', 'from', 'since']);

/** Reads clock times: 7am, 7:15, 6.45am, at 8, at 0700, 19h30, 7 oclock, half past seven. */
export function readClock(tokens: readonly Token[], index: number): TimeRead | null {
  let lead = 0;
  while (lead < 2 && LEADS.has(tokens[index + lead]?.text ?? '')) lead += 1;
  const sure = tokens.slice(index, index + lead).some(({ text }) => SURE_LEADS.has(text));
  const at = index + lead;
  const span = readSpan(tokens, at);
  if (span) return { ...span, length: lead + span.length };
  const read =
    readSpoken(tokens, at) ??
    readDigits(tokens, at, sure || (lead > 0 && index > 0 && closes(tokens[at + 1])));
  if (!read) return null;
  return { length: lead + read.length, parts: { clock: read.clock } };
}

const SPAN_SIGNS = new Set(['-', 'to', 'until', 'till', 'til']);

/** "6-6:30pm", "from 6 to 6:20pm", "7pm until 7:45": the first clock time takes am or pm of the second. */
function readSpan(tokens: readonly Token[], at: number): TimeRead | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const from = readDigits(tokens, at, false) ?? bareHour(tokens, at);
  if (!from || !SPAN_SIGNS.has(tokens[at + from.length]?.text ?? '')) return null;
  const to = readDigits(tokens, at + from.length + 1, false);
  if (!to) return null;
  const clock = { ...from.clock, meridiem: from.clock.meridiem ?? to.clock.meridiem };
  return { length: from.length + 1 + to.length, parts: { clock, until: to.clock } };
}

function bareHour(tokens: readonly Token[], at: number): ClockRead | null {
  const hour = tokens[at];
  return isHour(hour) ? { length: 1, clock: { hour: hour.value, minute: 0, meridiem: null } } : null;
}

/** "a coffee around 9": a bare hour at the end of what is said, where a quantity would want its thing. */
function closes(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || CLOSING.has(token.text);
}

const CLOSING = new Set([',', '.', ';', ')', 'and', 'this', 'today', 'yesterday', 'last', 'in', 'then']);

interface ClockRead {
  readonly length: number;
  readonly clock: ClockWords;
}

/** "half past 7", "quarter to 8", "20 to 8", British "half seven". */
function readSpoken(tokens: readonly Token[], at: number): ClockRead | null {
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  const article = text(0) === 'a' && text(1) === 'quarter' ? 1 : 0;
  const first = tokens[at + article];
  const amount =
    text(article) === 'half'
      ? 30
      : text(article) === 'quarter'
        ? 15
        : first?.kind === 'number'
          ? first.value
          : NaN;
  const direction = text(article + 1);
  const hour = tokens[at + article + 2];
  if (['past', 'to', 'til', 'till'].includes(direction) && isHour(hour) && amount % 5 === 0 && amount < 60) {
    if (first?.kind === 'number' && direction === 'to' && !hasMeridiem(tokens, at + article + 3)) return null;
    const minutes = hour.value * 60 + (direction === 'past' ? amount : -amount);
    return finish(tokens, at, article + 3, Math.floor(minutes / 60), ((minutes % 60) + 60) % 60);
  }
  const next = tokens[at + 1];
  return text(0) === 'half' && isHour(next) && !tokens[at + 2]?.glued && isEnd(tokens[at + 2])
    ? finish(tokens, at, 2, next.value, 30)
    : null;
}

function readDigits(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  return (
    readColon(tokens, at) ??
    readDotted(tokens, at, sure) ??
    readFrench(tokens, at, sure) ??
    readMilitary(tokens, at, sure) ??
    readBareHour(tokens, at, sure)
  );
}

function readColon(tokens: readonly Token[], at: number): ClockRead | null {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isHourOfDay(hour) || colon?.text !== ':' || !colon.glued || !minute?.glued) return null;
  if (minute.kind !== 'number' || !/^\d\d$/.test(minute.text) || minute.value > 59) return null;
  const seconds = secondsLength(tokens, at + 3);
  return finish(tokens, at, 3 + seconds, hour.value, minute.value);
}

/** Tokens of ":07" behind a clock time; "22:15: 138/89" goes on with what was measured. */
export function secondsLength(tokens: readonly Token[], at: number): number {
  const [colon, seconds] = [tokens[at], tokens[at + 1]];
  const isSeconds = colon?.text === ':' && seconds?.glued && /^[0-5]\d$/.test(seconds.text);
  return isSeconds ? 2 : 0;
}

/** 6.45am always, "at 6.45" when a preposition makes it a time; otherwise 6.45 is a number. */
function readDotted(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const parts = /^(\d{1,2})[.](\d\d)$/.exec(tokens[at]?.text ?? '');
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  if (hour > 23 || minute > 59 || !(hasMeridiem(tokens, at + 1) || (sure && isEnd(tokens[at + 1]))))
    return null;
  return finish(tokens, at, 1, hour, minute);
}

/** 19h30 and 7h15, glued; "2h" alone is a duration unless a preposition stands before it. */
function readFrench(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const [hour, letter, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isHourOfDay(hour) || !['h', 'hrs', 'hr', 'hours'].includes(letter?.text ?? '')) return null;
  if (
    minute?.kind === 'number' &&
    minute.glued &&
    letter?.glued &&
    /^\d\d$/.test(minute.text) &&
    minute.value < 60
  )
    return sure ? { length: 3, clock: { hour: hour.value, minute: minute.value, meridiem: null } } : null;
  return sure && letter?.glued ? { length: 2, clock: { hour: hour.value, minute: 0, meridiem: null } } : null;
}

/** 0700 hrs, "at 1930", "seven thirty am" (which arrives as 730). */
function readMilitary(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const token = tokens[at];
  if (!token || !Number.isInteger(token.value)) return null;
  const value = token.value;
  const leadingZero = /^0\d{3}$/.test(token.text);
  const hours = ['hrs', 'hours', 'h'].includes(tokens[at + 1]?.text ?? '') && /^\d{4}$/.test(token.text);
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if ((value < 100 && !leadingZero) || hour > 23 || minute > 59) return null;
  if (!(hours || hasMeridiem(tokens, at + 1) || (sure && isEnd(tokens[at + 1])) || leadingZero)) return null;
  return finish(tokens, at, hours ? 2 : 1, hour, minute);
}

function readBareHour(tokens: readonly Token[], at: number, sure: boolean): ClockRead | null {
  const hour = tokens[at];
  const next = tokens[at + 1];
  if (!isHourOfDay(hour)) return null;
  if (hasMeridiem(tokens, at + 1) && hour.value >= 1 && hour.value <= 12)
    return finish(tokens, at, 1, hour.value, 0);
  if (next?.text === 'oclock' || next?.text === 'uhr') return finish(tokens, at, 2, hour.value, 0);
  return sure && isEnd(next) && tokens[at - 1]?.text !== 'from' ? finish(tokens, at, 1, hour.value, 0) : null;
}

function finish(
  tokens: readonly Token[],
  at: number,
  length: number,
  hour: number,
  minute: number,
): ClockRead {
  const said = meridiemOf(tokens[at + length]);
  // "03:00" is on the clock of 24 hours, "3:00" may be on either.
  const meridiem = said ?? (hour >= 1 && tokens[at]?.text.startsWith('0') ? 'am' : null);
  return { length: length + (said ? 1 : 0), clock: { hour, minute, meridiem } };
}

function hasMeridiem(tokens: readonly Token[], at: number): boolean {
  return meridiemOf(tokens[at]) !== null;
}

function meridiemOf(token: Token | undefined): 'am' | 'pm' | null {
  if (token?.text === 'am' || (token?.text === 'a' && token.glued)) return 'am';
  return token?.text === 'pm' || (token?.text === 'p' && token.glued) ? 'pm' : null;
}

/** After an hour without am, pm or minutes nothing may follow that makes the number a quantity. */
function isEnd(token: Token | undefined): boolean {
  if (!token || token.kind === 'break' || token.kind === 'number') return true;
  if (token.kind === 'sign') return !['/', '%', '-', ':'].includes(token.text) || !token.glued;
  return token.kind === 'word' && unitOfWords(token.text) === null && token.text !== 'x';
}

function isHour(token: Token | undefined): token is Token {
  return token?.kind === 'number' && Number.isInteger(token.value) && token.value >= 1 && token.value <= 12;
}

function isHourOfDay(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && token.value <= 24;
}
