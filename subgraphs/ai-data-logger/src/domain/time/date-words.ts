import { PhraseBook } from '../text/phrases';
import type { Token } from '../text/tokens';
import { opensClock, readColon } from './clock-digits';
import { type TimeRead, WEEKDAYS } from './day-words';
import { opensReading } from './neighbours';
import { readZone } from './zone-words';

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

/** Days of the year that are known by a name. */
const HOLIDAYS = new PhraseBook<{ readonly month: number; readonly day: number }>(
  (
    [
      ['christmas day|xmas day', 12, 25],
      ['christmas eve|xmas eve', 12, 24],
      ["boxing day|st stephen's day", 12, 26],
      ["new year's eve|new years eve|nye", 12, 31],
      ["new year's day|new years day", 1, 1],
      ["valentine's day|valentines day", 2, 14],
      ["st patrick's day|paddy's day|st paddy's day", 3, 17],
      ['halloween', 10, 31],
      ['bonfire night', 11, 5],
    ] as const
  ).flatMap(([names, month, day]) => names.split('|').map((name) => [name, { month, day }] as const)),
);

function readHoliday(tokens: readonly Token[], at: number): TimeRead | null {
  const found = HOLIDAYS.match(tokens, at);
  if (!found) return null;
  return { length: found.length, parts: { day: { type: 'date', year: null, ...found.value } } };
}

/** Reads dates: 2026-05-03 with or without a time, 3 May (2026), May 3rd, 3/5/2026 by the region's order, on 3/5 or where the label of a form leads it, 3.5.2026. */
export function readDate(
  tokens: readonly Token[],
  index: number,
  dayFirst: boolean,
  isLed = false,
): TimeRead | null {
  const lead = tokens[index]?.text === 'on' ? 1 : 0;
  const the = tokens[index + lead]?.text === 'the' ? 1 : 0;
  const at = index + lead + the;
  const read =
    readIso(tokens, at) ??
    readDottedIso(tokens, at) ??
    readNamed(tokens, at) ??
    readHoliday(tokens, at) ??
    readNumeric(tokens, at, dayFirst, isLed || lead > 0);
  return read && { ...read, length: read.length + lead + the };
}

/** 2026-05-03 and 2026/05/03, with a clock time and an offset where they follow. */
function readIso(tokens: readonly Token[], at: number): TimeRead | null {
  const [year, sign, month, sign2, day] = tokens.slice(at, at + 5);
  if (
    !/^\d{4}$/.test(year?.text ?? '') ||
    !['-', '/'].includes(sign?.text ?? '') ||
    sign?.text !== sign2?.text
  )
    return null;
  if (!year || month?.kind !== 'number' || day?.kind !== 'number') return null;
  const date = { type: 'date', year: year.value, month: month.value, day: day.value } as const;
  const sign3 = tokens[at + 5];
  // "2026-05-03T07:00", and "2026-05-03,07:00" in a list.
  const joined =
    sign3?.glued && (sign3.text === 't' || (sign3.text === ',' && tokens[at + 6]?.glued)) ? 1 : 0;
  const clock = readColon(tokens, at + 5 + joined);
  if (!clock) return { length: 5, parts: { day: date } };
  const length = 5 + joined + clock.length;
  const zone = readZone(tokens, at + length);
  return {
    length: length + (zone?.length ?? 0),
    parts: { day: date, clock: clock.clock, ...(zone ? { zone: zone.zone } : {}) },
  };
}

/** 2026.11.18, as Korean devices print it, arrives as the number 2026.11 followed by a point. */
function readDottedIso(tokens: readonly Token[], at: number): TimeRead | null {
  const parts = /^(\d{4})\.(\d{1,2})$/.exec(tokens[at]?.text ?? '');
  const [point, day] = [tokens[at + 1], tokens[at + 2]];
  if (!parts || point?.text !== '.' || !day?.glued || !isDayNumber(day)) return null;
  const closing = tokens[at + 3]?.text === '.' && tokens[at + 3]?.glued ? 1 : 0;
  const date = { type: 'date', year: Number(parts[1]), month: Number(parts[2]), day: day.value } as const;
  return { length: 3 + closing, parts: { day: date } };
}

/** Reads the month and day of "Nov 8" or "8 November", without a year. */
export function readNamedDay(tokens: readonly Token[], at: number): TimeRead | null {
  return readNamed(tokens.slice(0, at + 2), at);
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
  const isNamedDay =
    ordinal > 0 && of === 0 && (tokens[at - 1]?.text === 'the' || (at === 0 && opensDated(tokens, at + 2)));
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
  if (!isDayNumber(first) || !isDayNumber(second) || !['/', '-'].includes(sign?.text ?? ''))
    return readDotted(tokens, at);
  const full = sign2?.text === sign?.text && year && /^(\d{2}|\d{4})$/.test(year.text);
  const isShort = sign?.text === '/' && sign2?.text !== '/' && (led || dates(tokens, at));
  if (!full && !isShort) return null;
  const [day, month] = inOrder(first.value, second.value, dayFirst);
  if (month > 12 || (full && sign?.text === '-' && year.text.length === 2)) return null;
  return {
    length: full ? 5 : 3,
    parts: { day: { type: 'date', year: full ? century(year) : null, month, day } },
  };
}

/** "11/12 bp 128/82", "17/11 19:45", "tue 17/11": a date that opens what it dates or follows the name of its day. */
function dates(tokens: readonly Token[], at: number): boolean {
  const isNamed = WEEKDAYS.has(tokens[at - 1]?.text ?? '');
  return isNamed || (at === 0 && (opensDated(tokens, at + 3) || tokens[at + 3]?.text === ':'));
}

/** A measurement or a clock time, which may stand behind its day. */
function opensDated(tokens: readonly Token[], at: number): boolean {
  const lead = ['at', '@'].includes(tokens[at]?.text ?? '') ? 1 : 0;
  return opensReading(tokens, at) || opensClock(tokens, at + lead);
}

/** 3.5.2026 and 03.05. arrive as the number 3.5 followed by a point. */
function readDotted(tokens: readonly Token[], at: number): TimeRead | null {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[at]?.text ?? '');
  const [point, year] = [tokens[at + 1], tokens[at + 2]];
  const [day, month] = inOrder(Number(parts?.[1]), Number(parts?.[2]), true);
  if (!parts || point?.text !== '.' || !point.glued) return null;
  if (year?.glued && /^(?:\d{2}|\d{4})$/.test(year.text))
    return { length: 3, parts: { day: { type: 'date', year: century(year), month, day } } };
  const isShort = opensDated(tokens, at + 2) && day <= 31 && month <= 12;
  return isShort ? { length: 2, parts: { day: { type: 'date', year: null, month, day } } } : null;
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
