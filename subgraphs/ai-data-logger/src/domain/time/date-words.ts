import type { Token } from '../text/tokens';
import { secondsLength } from './clock-words';
import { type TimeRead, WEEKDAYS } from './day-words';

const MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
].map((names) => names.split(' '));

function monthOf(token: Token | undefined): number | null {
  const index = token?.kind === 'word' ? MONTHS.findIndex((names) => names.includes(token.text)) : -1;
  return index < 0 ? null : index + 1;
}

/** Reads dates: 2026-05-03 with or without a time, 3 May (2026), May 3rd, 3/5/2026 and on 3/5 by the region's order, 3.5.2026. */
export function readDate(tokens: readonly Token[], index: number, dayFirst: boolean): TimeRead | null {
  const lead = tokens[index]?.text === 'on' ? 1 : 0;
  const the = tokens[index + lead]?.text === 'the' ? 1 : 0;
  const at = index + lead + the;
  const read =
    readIso(tokens, at) ??
    readNamed(tokens, at) ??
    readNumeric(tokens, at, dayFirst, lead > 0 || isAfterWeekday(tokens, at));
  return read && { ...read, length: read.length + lead + the };
}

/** "Mon 16/11" is a date as "on 16/11" is. */
function isAfterWeekday(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === 'word' && WEEKDAYS.has(before.text);
}

function readIso(tokens: readonly Token[], at: number): TimeRead | null {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5);
  if (!/^\d{4}$/.test(year?.text ?? '') || dash?.text !== '-' || dash2?.text !== '-') return null;
  if (!year || month?.kind !== 'number' || day?.kind !== 'number') return null;
  const date = { type: 'date', year: year.value, month: month.value, day: day.value } as const;
  const time = tokens[at + 5];
  const joined = time?.text === 't' && time.glued ? 1 : 0;
  const [hour, colon, minute] = tokens.slice(at + 5 + joined, at + 8 + joined);
  if (hour?.kind !== 'number' || colon?.text !== ':' || minute?.kind !== 'number')
    return { length: 5, parts: { day: date } };
  const clock = { hour: hour.value, minute: minute.value, meridiem: null };
  return { length: 8 + joined + trailing(tokens, at + 8 + joined), parts: { day: date, clock } };
}

/** Seconds and a "Z" that belong to an ISO time. */
function trailing(tokens: readonly Token[], at: number): number {
  const seconds = secondsLength(tokens, at);
  return seconds + (tokens[at + seconds]?.text === 'z' ? 1 : 0);
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

function readNamed(tokens: readonly Token[], at: number): TimeRead | null {
  const first = tokens[at];
  const leading = monthOf(first);
  if (leading !== null) {
    const day = tokens[at + 1];
    if (!isDayNumber(day)) return null;
    const ordinal = ORDINALS.has(tokens[at + 2]?.text ?? '') ? 1 : 0;
    return withYear(tokens, at, 2 + ordinal, leading, day.value);
  }
  if (!isDayNumber(first)) return null;
  const ordinal = ORDINALS.has(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.glued ? 1 : 0;
  const of = tokens[at + 1 + ordinal]?.text === 'of' ? 1 : 0;
  const month = monthOf(tokens[at + 1 + ordinal + of]);
  if (month !== null) return withYear(tokens, at, 2 + ordinal + of, month, first.value);
  const isNamedDay = ordinal > 0 && of === 0 && tokens[at - 1]?.text === 'the';
  return isNamedDay ? { length: 2, parts: { day: { type: 'dayOfMonth', day: first.value } } } : null;
}

function withYear(
  tokens: readonly Token[],
  at: number,
  length: number,
  month: number,
  day: number,
): TimeRead {
  const comma = tokens[at + length]?.text === ',' ? 1 : 0;
  const year = tokens[at + length + comma];
  const known =
    year &&
    /^\d{4}$/.test(year.text) &&
    (year.value < 1800 ? false : !isTimeAfter(tokens, at + length + comma));
  return {
    length: length + (known ? comma + 1 : 0),
    parts: { day: { type: 'date', year: known ? year.value : null, month, day } },
  };
}

function isTimeAfter(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ':';
}

function readNumeric(tokens: readonly Token[], at: number, dayFirst: boolean, led: boolean): TimeRead | null {
  const [first, sign, second, sign2, year] = tokens.slice(at, at + 5);
  if (isDayNumber(first) && sign?.text === '/' && isDayNumber(second)) {
    const full = sign2?.text === '/' && year && /^(\d{2}|\d{4})$/.test(year.text);
    if (!full && !(led && sign2?.text !== '/') && !dates(tokens, at)) return null;
    const [day, month] = inOrder(first.value, second.value, dayFirst);
    return {
      length: full ? 5 : 3,
      parts: { day: { type: 'date', year: full ? century(year) : null, month, day } },
    };
  }
  return readDotted(tokens, at);
}

const MEASURED = new Set(['bp', 'weight', 'pulse', 'hr', 'sauna', 'weighed', 'blood', ':']);

/** "11/12 bp 128/82": a date that opens what it dates. */
function dates(tokens: readonly Token[], at: number): boolean {
  return at === 0 && MEASURED.has(tokens[at + 3]?.text ?? '');
}

/** 3.5.2026 and 03.05. arrive as the number 3.5 followed by a point. */
function readDotted(tokens: readonly Token[], at: number): TimeRead | null {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[at]?.text ?? '');
  const [point, year] = [tokens[at + 1], tokens[at + 2]];
  if (!parts || point?.text !== '.' || !point.glued || !year?.glued || !/^\d{4}$/.test(year.text))
    return null;
  return {
    length: 3,
    parts: { day: { type: 'date', year: year.value, month: Number(parts[2]), day: Number(parts[1]) } },
  };
}

/** A part above 12 can only be the day, whatever the region. */
function inOrder(first: number, second: number, dayFirst: boolean): [day: number, month: number] {
  if (second > 12) return [second, first];
  return dayFirst || first > 12 ? [first, second] : [second, first];
}

function century(token: Token): number {
  return token.value < 100 ? 2000 + token.value : token.value;
}

function isDayNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && token.value >= 1 && token.value <= 31;
}
